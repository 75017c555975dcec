import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, dayAt, daysBetween, timeZone, toPlainDate, weekdayOf } from './day';
import { addWorkingDays, isHoliday, isWorkingDay } from './holidays';
import { isLive } from './live';
import type { Register } from './register';
import { isoWeekOf, weekSpan } from './span';
import type { Rhythm, Subscription } from './subscription';

/** When a digest goes out. */
export interface Slot {
  /**
   * The ISO week of the day that the rhythm names, `2026-W53`: a subscription sends one digest in it at most, also when
   * its rhythm is changed after one was sent, or a meeting is moved.
   */
  week: string;
  /** The day that the rhythm names. */
  nominal: Day;
  /** The day it goes out: the same, or a working day beside a holiday. */
  day: Day;
  /** The instant, in milliseconds since 1970. */
  at: number;
  /** When it would go out had the secretariat not put it off. */
  usual: number;
}

/** The days on which a rhythm can depend: meetings that are not cancelled, with the body that meets. */
export interface MeetingDay {
  body: string;
  day: Day;
}

/** The exact days of the meetings of a register that stand. */
export const meetingDaysOf = (register: Register): MeetingDay[] =>
  [...register.meeting.values()]
    .filter((meeting) => isLive(meeting) && meeting.state !== 'cancelled')
    .flatMap(({ body, when: { from, to } }) => (from !== null && from === to ? [{ body, day: from }] : []));

/** More days than a digest is ever moved: off Easter and Christmas by five, by the secretariat at most this far. */
export const furthestMove = 14;

/** The instant at which the clock in Copenhagen shows a time. A time that is skipped in March is an hour later, of one that comes twice in October it is the first. */
export function instantOf(day: Day, time: string): number {
  const plainTime = Temporal.PlainTime.from(time);
  return toPlainDate(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

/**
 * The slots of a subscription whose day lies in a span, the earliest first; those in a pause and before `since` are
 * none. Two meetings of one week are announced by one digest, before the first.
 */
export function slotsOf(
  subscription: Subscription,
  meetings: readonly MeetingDay[],
  { from, to }: { from: Day; to: Day },
): Slot[] {
  const since = Date.parse(subscription.since);
  const weeks = new Set<string>();
  // One before a meeting may be moved ahead.
  const last = subscription.rhythm.kind === 'meetings' ? addDays(to, furthestMove) : to;
  return nominalDays(subscription.rhythm, meetings, addDays(from, -furthestMove), last)
    .flatMap((nominal): Slot[] => {
      const day = dayOfSending(nominal, subscription);
      if (day === undefined || isPaused(subscription, nominal, day)) return [];
      const at = instantOf(day, subscription.time);
      return at > since ? [{ week: weekOf(nominal), nominal, day, at, usual: at }] : [];
    })
    .filter(({ week }) => !weeks.has(week) && weeks.add(week))
    .flatMap((slot) => heldSlot(subscription, slot))
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => a.at - b.at);
}

/** A slot as the secretariat left it: skipped, put off, or as it was. */
function heldSlot({ held }: Subscription, slot: Slot): Slot[] {
  const decided = held?.find(({ week }) => week === slot.week);
  if (decided?.skip) return [];
  if (decided?.at === undefined) return [slot];
  const at = Date.parse(decided.at);
  return [{ ...slot, at, day: dayAt(at) }];
}

/** When the digest of an ISO week goes out; `undefined` where the subscription has none in it. */
export function slotOfWeek(subscription: Subscription, register: Register, week: string): Slot | undefined {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  const days = weekSpan(year, number);
  if (!days?.from || !days.to) return undefined;
  const span = { from: addDays(days.from, -1), to: addDays(days.to, 3 * furthestMove) };
  return slotsOf(subscription, meetingDaysOf(register), span).find((slot) => slot.week === week);
}

/** How far ahead the next digest is looked for, in days; a pause may be long, and meetings are seldom in summer. */
const horizon = 400;

/** The next slot after an instant; `undefined` where none is in sight. */
export function nextSlot(
  subscription: Subscription,
  meetings: readonly MeetingDay[],
  after: { day: Day; at: number },
): Slot | undefined {
  for (let ahead = 0; ahead < horizon; ahead += 40) {
    const span = { from: addDays(after.day, ahead), to: addDays(after.day, ahead + 39) };
    const found = slotsOf(subscription, meetings, span).find(({ at }) => at > after.at);
    if (found) return found;
  }
  return undefined;
}

export function weekOf(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function nominalDays(rhythm: Rhythm, meetings: readonly MeetingDay[], from: Day, to: Day): Day[] {
  if (rhythm.kind === 'meetings')
    return meetings
      .filter(({ body }) => rhythm.bodies.some((one) => one === body))
      .map(({ day }) => addDays(day, -rhythm.days))
      .filter((day) => day >= from && day <= to)
      .sort();
  const { weekday, every } = rhythm;
  const anchor = addDays(rhythm.from, weekday - weekdayOf(rhythm.from));
  const step = every * 7;
  const days: Day[] = [];
  const first = Math.max(0, Math.ceil(daysBetween(anchor, from) / step));
  for (let day = addDays(anchor, first * step); day <= to; day = addDays(day, step)) days.push(day);
  return days;
}

/**
 * `undefined`: it falls on a holiday and is left out. A weekday is chosen as it is, but of days before a meeting those
 * of a weekend are as holidays; what would then come on the day of the meeting or later comes before the weekend.
 */
function dayOfSending(nominal: Day, { onHoliday, rhythm }: Subscription): Day | undefined {
  const isMeeting = rhythm.kind === 'meetings';
  if (isMeeting ? isWorkingDay(nominal) : !isHoliday(nominal)) return nominal;
  if (onHoliday === 'skip') return undefined;
  const next = addWorkingDays(nominal, 1);
  return isMeeting && next >= addDays(nominal, rhythm.days) ? addWorkingDays(nominal, -1) : next;
}

/** Whether nothing is sent on one of these days. */
const isPaused = ({ pauses }: Pick<Subscription, 'pauses'>, ...days: Day[]): boolean =>
  pauses.some(({ from, to }) => days.some((day) => day >= from && day <= to));
