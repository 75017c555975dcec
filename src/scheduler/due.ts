import {
  asSlotted,
  catchUp,
  claimed,
  type Delivery,
  deliveryId,
  givenUp,
  isDue,
  planned,
} from '../domain/delivery';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { DigestParts } from './parts';
import type { NearSlot } from './slots';

type Known = ReadonlyMap<string, Delivery>;

/** A digest whose time has come, and how it is taken on. */
export interface Due {
  id: string;
  subscription: Subscription;
  take(): Promise<Delivery | undefined>;
}

/** What a slot becomes when it is planned. */
const plan = (slot: NearSlot, now: number): Delivery =>
  planned({ ...slot, subscription: slot.subscription.id }, now);

const idOf = ({ subscription, week }: NearSlot): string =>
  deliveryId({ subscription: subscription.id, week });

/** Its time is over, and nobody has planned it. */
export const isForgotten = (slot: NearSlot, known: Known, now: number): boolean =>
  slot.at <= now - catchUp && !known.has(idOf(slot));

/** What the secretariat is to be shown now, not yet planned. */
export const toPreview = (
  slots: readonly NearSlot[],
  known: Known,
  now: number,
): { subscription: Subscription; delivery: Delivery }[] =>
  slots
    .filter(({ previewAt, at }) => previewAt !== undefined && previewAt <= now && now < at)
    .filter((slot) => !known.has(idOf(slot)))
    .map((slot) => ({ subscription: slot.subscription, delivery: plan(slot, now) }));

/** All that is due: slots nobody has planned yet, and what was planned, put off, or is to be tried again. */
export function* dueIn(
  parts: Pick<DigestParts, 'deliveries' | 'owner' | 'now'> & { collaboration: string },
  picture: Register,
  slots: readonly NearSlot[],
  known: Known,
  now: number,
): Generator<Due> {
  const { collaboration, deliveries, owner } = parts;
  for (const slot of slots) {
    const { subscription, at } = slot;
    const id = idOf(slot);
    if (at > now || at <= now - catchUp || known.has(id)) continue;
    const take = async (): Promise<Delivery | undefined> => {
      const at = parts.now();
      // Made as taken: whoever makes it has it.
      const own = claimed(plan(slot, at), owner, at);
      return own && (await deliveries.create(collaboration, own, at)) ? own : undefined;
    };
    yield { id, subscription, take };
  }
  const byId = slotsById(slots);
  for (const [id, one] of known) {
    const subscription = picture.subscription.get(one.subscription);
    const slot = byId.get(id);
    if (one.state !== 'planned' || !subscription) continue;
    const current = asSlotted(one, slot, now);
    if (!isDue(current, now)) continue;
    const take = (): Promise<Delivery | undefined> => {
      const at = parts.now();
      const follow = (newest: Delivery) => claimed(asSlotted(newest, slot, at), owner, at);
      return deliveries.change(collaboration, id, follow, at);
    };
    yield { id, subscription, take };
  }
}

/** What becomes of a delivery that waits, without anybody sending it: called off, or its time is over. */
export function settledWithout(one: Delivery, slot: NearSlot | undefined, now: number): Delivery | undefined {
  const current = asSlotted(one, slot, now);
  if (current.state !== one.state) return current;
  return givenUp(current, now);
}

/** The near slots by the ids of their deliveries. */
export const slotsById = (slots: readonly NearSlot[]): ReadonlyMap<string, NearSlot> =>
  new Map(slots.map((slot) => [idOf(slot), slot]));
