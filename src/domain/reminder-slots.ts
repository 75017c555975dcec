import { addDays, type Day } from './day';
import { instantOf } from './digest-slots';
import { isLive } from './live';
import type { Person } from './person';
import { isReminderDay, usualReminders } from './reminder-settings';

/** When somebody is reminded on a day, in milliseconds since 1970. */
export interface ReminderSlot {
  /** The hour they chose. */
  at: number;
  /** Nothing is sent from here on: the evening is theirs. What was not sent comes on their next day. */
  until: number;
}

/** When the evening begins, in Copenhagen. */
const evening = '18:00';

/** How long a reminder can be late at least, in milliseconds, whatever hour was chosen. */
const grace = 2 * 3_600_000;

type Reminded = Pick<Person, 'reminders' | 'withdrawn'>;

/** When somebody's reminders of a day come; `undefined` where none do: no working day, kept quiet, or not wanted. */
export function reminderSlot(person: Reminded, day: Day): ReminderSlot | undefined {
  const settings = person.reminders ?? usualReminders;
  if (!isLive(person) || !settings.on || !isReminderDay(settings, day)) return undefined;
  const at = instantOf(day, settings.time);
  return { at, until: Math.max(instantOf(day, evening), at + grace) };
}

/** How far back days are caught up with, at most: what is still true after that was told of before. */
const furthest = 35;

/**
 * The first day that the card of a day speaks for. `last` is the day of the last slot that was looked after, whether
 * there was something to tell or not; without one, the slot before counts as looked after.
 */
export function remindedSince(person: Reminded, day: Day, last?: Day): Day {
  const earliest = addDays(day, -furthest);
  if (last !== undefined) return last < earliest ? earliest : addDays(last, 1) > day ? day : addDays(last, 1);
  for (let before = addDays(day, -1); before > earliest; before = addDays(before, -1))
    if (reminderSlot(person, before)) return addDays(before, 1);
  return earliest;
}
