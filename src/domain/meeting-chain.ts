import { addDays, type Day, daysBetween } from './day';
import { type BodyRule, leadBefore } from './deadlines';
import { addWorkingDays, isWorkingDay } from './holidays';
import type { BodyId, MeetingId } from './ids';

/** A day on which a body meets; without a meeting nobody has planned one on it. */
export interface MeetingDay {
  day: Day;
  meeting: MeetingId | undefined;
}

/** One of the bodies a case passes through: its rule, and its meetings with an exact day, the soonest first. */
export interface Link {
  body: BodyId;
  rule: BodyRule;
  meetings: readonly MeetingDay[];
}

/** A planned meeting so many days before the last possible one is too early to be the one that is meant. */
const reach = 183;

/** How long after a day the first possible meeting is looked for, in days. */
const ahead = 800;

/**
 * The meetings a case has to pass to be taken up by the last body of a line on `last` at the latest, in the order of
 * the line. Of each body the last planned one by which all papers can still be handed in; else the last day on which
 * one could be held; and where nothing works any more, the planned one that would have.
 */
export const meetingsBackFrom = (line: readonly Link[], last: Day, today: Day): MeetingDay[] =>
  backFrom(line, last, today).days;

function backFrom(line: readonly Link[], last: Day, today: Day): { days: MeetingDay[]; works: boolean } {
  const own = line.at(-1);
  if (!own) return { days: [], works: true };
  const planned = own.meetings.filter(({ day }) => day <= last && daysBetween(day, last) <= reach);
  const candidates = [...planned.toReversed(), { day: workingDayUntil(last), meeting: undefined }];
  const tried = candidates.map((one) => {
    const paper = leadBefore(one.day, own.rule.paper);
    const before = backFrom(line.slice(0, -1), paper, today);
    return { days: [...before.days, one], works: before.works && paper >= today };
  });
  return tried.find(({ works }) => works) ?? tried[0] ?? { days: [], works: false };
}

/**
 * The first meetings that a case can reach whose papers are ready on `ready`, in the order of the line: planned ones,
 * and where none is, the first day on which one could be held.
 */
export function meetingsOnFrom(line: readonly Link[], ready: Day): MeetingDay[] {
  const days: MeetingDay[] = [];
  let from = ready;
  for (const { rule, meetings } of line) {
    const inTime = ({ day }: { day: Day }): boolean => day >= from && leadBefore(day, rule.paper) >= from;
    const one = meetings.find(inTime) ?? firstPossible(from, inTime);
    if (!one) return days;
    days.push(one);
    from = one.day;
  }
  return days;
}

function firstPossible(from: Day, inTime: (one: { day: Day }) => boolean): MeetingDay | undefined {
  for (let count = 0; count <= ahead; count += 1) {
    const day = addDays(from, count);
    if (isWorkingDay(day) && inTime({ day })) return { day, meeting: undefined };
  }
  return undefined;
}

const workingDayUntil = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, -1));
