import type { Delivery } from '../domain/delivery';
import type { ParkedPlaces } from '../domain/parked';
import type { Register } from '../domain/register';
import { inTurns } from '../lib/steps';
import type { DigestParts } from './parts';
import { type NearSlot, NearSlots } from './slots';

/** What there is to know of a collaboration's digests at an instant. */
export interface Look {
  collaboration: string;
  picture: Register;
  slots: readonly NearSlot[];
  known: ReadonlyMap<string, Delivery>;
  parked: ParkedPlaces;
  now: number;
}

/** Slots reckoned between two turns of others. */
const perTurn = 50;

/** Looks at a collaboration as the store holds it; `now` in milliseconds since 1970. What the store throws is thrown. */
export function openLook({
  register,
  deliveries,
  parked,
  log,
}: Pick<DigestParts, 'register' | 'deliveries' | 'parked' | 'log'>): (
  collaboration: string,
  now: number,
) => Promise<Look> {
  const near = new NearSlots((error, subscription) =>
    log.error({ err: error, subscription }, 'When a digest is to be sent cannot be reckoned'),
  );
  return async (collaboration, now) => {
    const picture = await register(collaboration, now);
    const slots = await inTurns(near.of(collaboration, picture, now), perTurn);
    const known = await deliveries.current(collaboration, now);
    return { collaboration, picture, slots, known, parked: await parked(), now };
  };
}
