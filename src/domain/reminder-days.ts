import { addDays, type Day } from './day';
import { addWorkingDays } from './holidays';
import { isReminderDay, type ReminderSettings } from './reminder-settings';

/** Something with a last day, of which somebody is reminded. */
export interface Dated {
  deadline: Day;
  /** People are still reminded when the day is over: once a week. */
  goesOn: boolean;
  /** They asked to hear of it again on this day, and not before. */
  snoozedUntil: Day | undefined;
}

/** Days from the first to the last. */
export interface Days {
  from: Day;
  to: Day;
}

/** Days ahead at which people are reminded for the first time. */
export const daysAhead = 7;

/** Between two reminders of what is late. */
const week = 7;

/** A pause longer than this ends the search for the next day. */
const mostDays = 400;

/**
 * The first of some days on which somebody is to be reminded: seven days ahead, on the last working day before the
 * deadline, and where it goes on, from the first of their days after it once every seven days at most. A reminder that
 * falls on a day without one is caught up with by whoever asks for all days since the last card.
 */
export function reminderDay(thing: Dated, settings: ReminderSettings, days: Days): Day | undefined {
  return ahead(thing, days) ?? (thing.goesOn ? late(thing, settings, days) : undefined);
}

function ahead({ deadline, snoozedUntil }: Dated, { from, to }: Days): Day | undefined {
  const usual = [addDays(deadline, -daysAhead), addWorkingDays(deadline, -1)];
  const own = snoozedUntil === undefined || snoozedUntil > deadline ? [] : [snoozedUntil];
  return [...usual, ...own]
    .filter((day) => day >= from && day <= to && day >= (snoozedUntil ?? day))
    .sort()[0];
}

function late({ deadline, snoozedUntil }: Dated, settings: ReminderSettings, days: Days): Day | undefined {
  const after = addDays(deadline, 1);
  const first = snoozedUntil !== undefined && snoozedUntil > after ? snoozedUntil : after;
  let day = nextDay(settings, first);
  while (day !== undefined && day < days.from) day = nextDay(settings, addDays(day, week));
  return day !== undefined && day <= days.to ? day : undefined;
}

/** The first of their days from a day on. */
function nextDay(settings: ReminderSettings, from: Day): Day | undefined {
  for (let at = 0; at < mostDays; at += 1) {
    const day = addDays(from, at);
    if (isReminderDay(settings, day)) return day;
  }
  return undefined;
}
