import { z } from 'zod';
import { day } from './day';
import { type SubscriptionId, subscriptionId } from './ids';

/**
 * Where a digest stands. `planned` waits for its time, `sending` belongs to one program, `quiet` had nothing to tell,
 * `skipped` was held back by somebody, `uncertain` may have arrived, `undeliverable` cannot arrive in this place,
 * `missed` was not sent before its time was over.
 */
export const deliveryStates = [
  'planned',
  'sending',
  'sent',
  'quiet',
  'skipped',
  'uncertain',
  'undeliverable',
  'missed',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One digest of a subscription in an ISO week, and what became of it. Instants are milliseconds since 1970. */
export const delivery = z.object({
  subscription: subscriptionId,
  /** `2026-W48` */
  week: z.string(),
  /** The day that the rhythm names. */
  nominal: day,
  /** The instant it is to go out at. */
  due: z.number(),
  state: z.enum(deliveryStates),
  /** When it came to this state. */
  since: z.number(),
  /** How often it was tried. */
  attempts: z.number().int(),
  /** Not tried again before. */
  notBefore: z.number().optional(),
  /** The program that is sending it. */
  owner: z.string().optional(),
  /** The post that it became. */
  post: z.string().optional(),
  /** Who told that it arrived, or to send it again. */
  by: z.string().optional(),
  /** Why it is where it is, for the log and the secretariat. */
  reason: z.string().optional(),
});
export type Delivery = z.infer<typeof delivery>;

/** The id a delivery is kept under: there is one for each subscription and week, whoever makes it. */
export const deliveryId = ({ subscription, week }: Pick<Delivery, 'subscription' | 'week'>): string =>
  `digest:${subscription}:${week}`;

/** How long after its time a digest still goes out, in milliseconds: an outage over night is caught up with. */
export const catchUp = 24 * 3_600_000;

/** After this long nobody is sending any more, in milliseconds: whether it arrived, nobody knows. */
export const sendingAtMost = 5 * 60_000;

/** Until when, after taking a delivery on, a program may begin to post it: well before others give it up. */
export const postAtMost = 2 * 60_000;

/** How long deliveries are remembered, in days: longer than the meetings of a committee lie apart. */
export const rememberedDays = 190;

/** Pauses between tries, in milliseconds, doubling up to the last; `chance` from 0 to 1 spreads those who try together. */
export const backOff = (attempts: number, chance: number): number =>
  Math.min(30_000 * 2 ** Math.max(0, attempts - 1), 30 * 60_000) * (0.75 + chance / 2);

/** Brings a delivery to a state at an instant; who was sending it and what held it up is settled by that. */
export const to = (
  before: Delivery,
  state: DeliveryState,
  at: number,
  more: Partial<Delivery> = {},
): Delivery => {
  const { owner: _owner, notBefore: _notBefore, reason: _reason, ...kept } = before;
  return { ...kept, state, since: at, ...more };
};

export interface Slotted {
  subscription: SubscriptionId;
  week: string;
  nominal: Delivery['nominal'];
  at: number;
}

export const planned = ({ at: due, subscription, week, nominal }: Slotted, now: number): Delivery => ({
  subscription,
  week,
  nominal,
  due,
  state: 'planned',
  since: now,
  attempts: 0,
});

/** Whether it is time to send it, and not too late. */
export const isDue = ({ state, due, notBefore = 0 }: Delivery, now: number): boolean =>
  state === 'planned' && due <= now && notBefore <= now && now <= due + catchUp;

/** Somebody takes it on; `undefined`: it is not to be sent now, or somebody else has it. */
export const claimed = (before: Delivery, owner: string, now: number): Delivery | undefined =>
  isDue(before, now) ? to(before, 'sending', now, { owner, attempts: before.attempts + 1 }) : undefined;

/** It surely was not posted: it waits, or its time is over. */
export function deferred(before: Delivery, now: number, pause: number, reason: string): Delivery {
  const again = now + pause;
  return again > before.due + catchUp
    ? to(before, 'missed', now, { reason })
    : to(before, 'planned', now, { notBefore: again, reason });
}

export const sent = (before: Delivery, now: number, post: string): Delivery =>
  to(before, 'sent', now, { post });
export const quiet = (before: Delivery, now: number): Delivery => to(before, 'quiet', now);
export const uncertain = (before: Delivery, now: number, reason: string): Delivery =>
  to(before, 'uncertain', now, { reason });
export const undeliverable = (before: Delivery, now: number, reason: string): Delivery =>
  to(before, 'undeliverable', now, { reason });

/**
 * Whether it still waits for what comes of a try: the program that took it on has it, or others gave that try up
 * because they heard nothing of it.
 */
export const awaits = (newest: Delivery, mine: Delivery): boolean =>
  newest.attempts === mine.attempts &&
  (newest.state === 'uncertain' || (newest.state === 'sending' && newest.owner === mine.owner));

/** Nobody has been sending it for long; or it was never sent in time. */
export function givenUp(before: Delivery, now: number): Delivery | undefined {
  if (before.state === 'sending' && now - before.since > sendingAtMost)
    return uncertain(before, now, 'the program that was sending it stopped');
  if (before.state === 'planned' && now > before.due + catchUp)
    return to(before, 'missed', now, { reason: before.reason ?? 'no program was running' });
  return undefined;
}

/** It was never planned, and its time is over: no program was running. */
export const overslept = (slot: Slotted, now: number): Delivery =>
  to(planned(slot, now), 'missed', now, { reason: 'no program was running' });

/**
 * A delivery that waits as its subscription is now: put off to another instant, or called off where it has no slot any
 * more. What somebody told to send again goes by their word.
 */
export function asSlotted(before: Delivery, slot: { at: number } | undefined, now: number): Delivery {
  if (before.state !== 'planned' || before.by !== undefined) return before;
  if (slot === undefined) return to(before, 'skipped', now, { reason: 'it was stopped or held back' });
  return slot.at === before.due ? before : { ...before, due: slot.at };
}
