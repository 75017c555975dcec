import { addDays, type Day } from '../domain/day';
import type { Delivery } from '../domain/delivery';
import type { SubscriptionId } from '../domain/ids';

/**
 * The day before today on which somebody's reminders were last looked after, whether there were any or not. What
 * somebody said did not arrive, and no card has told since, is still to be told.
 */
export function lastDaysIn(known: ReadonlyMap<string, Delivery>, today: Day): Map<SubscriptionId, Day> {
  const last = new Map<SubscriptionId, Delivery>();
  const owed = new Map<SubscriptionId, Delivery>();
  for (const one of known.values()) {
    const { subscription, nominal, state, by } = one;
    if (nominal >= today) continue;
    const counts = state === 'sent' || state === 'quiet' || state === 'uncertain';
    if (counts && nominal > (last.get(subscription)?.nominal ?? '')) last.set(subscription, one);
    const isOwed = state === 'missed' && by !== undefined;
    if (isOwed && nominal < (owed.get(subscription)?.nominal ?? today)) owed.set(subscription, one);
  }
  return new Map(
    [...last.keys(), ...owed.keys()].map((id) => {
      const [before, lost] = [last.get(id), owed.get(id)];
      const isStillOwed = lost && (!before || before.since < lost.since || before.nominal < lost.nominal);
      return [id, isStillOwed ? addDays(lost.nominal, -1) : (before?.nominal ?? today)];
    }),
  );
}
