import { addMonths, type Day, dayOf, daysBetween, monthOf, weekdayOf, yearOf } from '../../../domain/day';
import type { Expression } from '../expression';
import { choose, inYear, yearSaid } from './choose';
import type { MeetingDay, Outcome, Resolved, Surroundings } from './resolved';

type DateExpression = Extract<Expression, { kind: 'date' }>;

const found = (day: Day, yearGiven: boolean, meeting?: string): Resolved => ({
  from: day,
  to: day,
  grain: 'day',
  yearGiven,
  ...(meeting !== undefined && { meeting }),
});

const ofBodies = (meetings: readonly MeetingDay[], bodies: readonly string[] | undefined) =>
  bodies ? meetings.filter((meeting) => bodies.includes(meeting.body)) : [];

/** The meeting that decides the year of a day and month: one of the body named beside it, else any that fits. */
function decidingMeeting(said: DateExpression, around: Surroundings): MeetingDay | undefined {
  const same = around.meetings.filter(
    ({ day }) =>
      Number(day.slice(8)) === said.day && (said.month === undefined || monthOf(day) === said.month),
  );
  const own = ofBodies(same, around.bodies);
  const fits = same.filter(({ day }) => {
    if (said.weekday !== undefined && weekdayOf(day) !== said.weekday) return false;
    if (around.looking === 'past' && !around.told) return day <= around.today;
    return around.looking === 'future' || around.looking === 'ahead'
      ? around.told || day >= around.today
      : true;
  });
  return nearest(own, around.today) ?? nearest(fits, around.today);
}

const nearest = (meetings: readonly MeetingDay[], today: Day): MeetingDay | undefined =>
  [...meetings].sort((a, b) => Math.abs(daysBetween(today, a.day)) - Math.abs(daysBetween(today, b.day)))[0];

const neverExists = (day: number, month: number): boolean => dayOf(2024, month, day) === undefined;

/** A day without its month: one of the months around today, a meeting on it first, else ahead unless told as past. */
function dayAlone(said: DateExpression, around: Surroundings): Outcome {
  if (said.day < 1 || said.day > 31) return { problem: 'no-such-day' };
  const first = `${around.today.slice(0, 7)}-01` as Day;
  const steps = said.monthStep === undefined ? [-2, -1, 0, 1, 2] : [said.monthStep];
  const options = steps.flatMap((step) => {
    const month = addMonths(first, step);
    const day = dayOf(yearOf(month), monthOf(month), said.day);
    const fits = day && (said.weekday === undefined || weekdayOf(day) === said.weekday);
    return fits ? [found(day, said.monthStep !== undefined)] : [];
  });
  if (said.monthStep !== undefined) return options[0] ?? { problem: 'no-such-day' };
  const near = around.meetings.filter((meeting) => options.some((option) => option.from === meeting.day));
  const deciding = decidingMeeting(said, { ...around, meetings: near });
  if (deciding && Math.abs(daysBetween(around.today, deciding.day)) <= 31)
    return found(deciding.day, false, deciding.id);
  return choose(options, around.today, around.looking === 'past' ? 'past' : 'future');
}

/** A day of the calendar; where no year is said, a meeting on it decides, then the weekday, then the tense. */
export function resolveDate(said: DateExpression, around: Surroundings): Outcome {
  const { day, month } = said;
  if (month === undefined) return dayAlone(said, around);
  if (month < 1 || month > 12) return { problem: 'no-such-month' };
  if (neverExists(day, month)) return { problem: 'no-such-day' };
  if (said.year) {
    const sure = dayOf(yearSaid(said.year, around.today), month, day);
    const held = around.meetings.find(
      (meeting) => meeting.day === sure && around.bodies?.includes(meeting.body),
    );
    return sure ? found(sure, true, held?.id) : { problem: 'no-such-day' };
  }
  const deciding = decidingMeeting(said, around);
  if (deciding) return found(deciding.day, false, deciding.id);
  const make = (weekday: number | undefined) => (year: number) => {
    const made = dayOf(year, month, day);
    return made && (weekday === undefined || weekdayOf(made) === weekday) ? found(made, false) : undefined;
  };
  const { today, looking } = around;
  return (
    (said.weekday === undefined ? undefined : inYear(make(said.weekday), undefined, today, 'near')) ??
    inYear(make(undefined), undefined, today, looking)
  );
}

/** Whether a weekday was said that the date does not fall on. */
export const contradicts = (said: Expression, day: Day): boolean =>
  said.kind === 'date' && said.weekday !== undefined && weekdayOf(day) !== said.weekday;
