import { type Day, dayAt } from './day';
import { type Delivery, to } from './delivery';
import { type PersonId, personId, type SubscriptionId, subscriptionId } from './ids';

const prefix = 'reminders:';

/** The id under which somebody's reminders are kept, as the digests of a subscription are. */
export const remindersId = (person: PersonId): SubscriptionId => subscriptionId.parse(`${prefix}${person}`);

/** Reminders of a day of which nobody knows whether they arrived. */
export interface UncertainReminders {
  day: Day;
  people: PersonId[];
  /** When it came to that last, in milliseconds since 1970. */
  since: number;
}

/** All of them by their days, the newest first. */
export function uncertainReminders(known: ReadonlyMap<string, Delivery>): UncertainReminders[] {
  const byDay = new Map<Day, UncertainReminders>();
  for (const { state, nominal: day, subscription, since } of known.values()) {
    if (state !== 'uncertain') continue;
    const person = personId.parse(subscription.slice(prefix.length));
    const there = byDay.get(day) ?? { day, people: [], since };
    byDay.set(day, { day, people: [...there.people, person], since: Math.max(there.since, since) });
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/**
 * Somebody looked whether an uncertain reminder arrived: then it did; or it is sent again on its day, and told of with
 * the next one later. `undefined`: it is settled.
 */
export function settledReminder(
  before: Delivery,
  arrived: boolean,
  by: string,
  now: number,
): Delivery | undefined {
  if (before.state !== 'uncertain') return undefined;
  if (arrived) return to(before, 'sent', now, { by });
  return before.nominal === dayAt(now)
    ? to(before, 'planned', now, { due: now, by })
    : to(before, 'missed', now, { by });
}
