import type { ParkedNotice } from '../cards/digest-notice';
import { digestName } from '../domain/digest-name';
import type { Parked } from '../domain/parked';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { Desk } from './desk';
import { tellSecretariat } from './tell-secretariat';

/** A place that gets digests and cannot be spoken in any more. `now` in milliseconds since 1970. */
interface ParkedPlace {
  register: Register;
  desk: Desk;
  parked: Parked;
  subscriptions: readonly Subscription[];
  now: number;
}

/** Tells the secretariat which digests wait until the bot is back in their place, and what can be done; whether anybody was told. */
export async function tellOfParked({
  register,
  desk,
  parked,
  subscriptions,
  now,
}: ParkedPlace): Promise<boolean> {
  const [first] = subscriptions;
  if (!first) return true;
  const notice: ParkedNotice = {
    kind: 'digest-parked',
    placeName: first.placeName,
    placeKind: first.placeKind,
    since: new Date(parked.since).toISOString(),
    why: parked.why,
    digests: subscriptions.map(({ id, about }) => ({ subscription: id, name: digestName(register, about) })),
  };
  return tellSecretariat({ register, desk, now }, notice);
}
