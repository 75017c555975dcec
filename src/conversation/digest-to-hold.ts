import { addDays, type Day, weekdayOf } from '../domain/day';
import { slotOfWeek } from '../domain/digest-slots';
import { nextDigestOf } from '../domain/next-digest';
import type { Subscription } from '../domain/subscription';
import type { Wish } from '../language/understanding';
import type { Said } from './occasion';

/**
 * What somebody wishes for one digest of a subscription: the one of the week they named, else the next; `undefined`
 * where none is in sight. A weekday is the first one after the day on which it would come.
 */
export function digestToHold(
  { about, values: { weekday, ...values }, ...wish }: Wish,
  subscription: Subscription,
  { register, now }: Said,
): Wish | undefined {
  const next = nextDigestOf(subscription, register, now);
  const week = about.week ?? next?.week;
  if (week === undefined) return undefined;
  const { day: planned } = slotOfWeek({ ...subscription, held: [] }, register, week) ?? {};
  const isPutOff = values.hold === undefined || values.hold === 'put-off';
  const day = weekday && planned ? weekdayAfter(planned, Number(weekday)) : undefined;
  return {
    ...wish,
    about: { subscription: subscription.id, week },
    values: { ...values, ...(isPutOff ? {} : { day: '' }), ...(day ? { day } : {}) },
  };
}

const weekdayAfter = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
