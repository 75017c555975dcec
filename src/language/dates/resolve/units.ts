import { addDays, addMonths, certainDay, type Day, monthOf, weekdayOf, yearOf } from '../../../domain/day';
import { addWorkingDays } from '../../../domain/holidays';
import { halfMonthDays, halfWeekDays, months, type Stretch } from '../conventions';
import type { Grain, Unit } from '../expression';

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const daysIn = { day: 1, week: 7, fortnight: 14, weekend: 7 } as const;

/** Times beyond these many months or days are no dates anyone means. */
const farMonths = 1200;
const farDays = 36500;
const farWorkingDays = 1000;

/** The day so many units before or after a day; halves by convention (half a month is 15 days). */
export function move(day: Day, count: number, unit: Unit, direction: 1 | -1): Day {
  if (unit === 'workday') return addWorkingDays(day, direction * Math.min(Math.ceil(count), farWorkingDays));
  const whole = Math.floor(count);
  const half = count > whole;
  if (unit in daysIn) {
    const size = daysIn[unit as keyof typeof daysIn];
    const days = whole * size + (half ? (size === 1 ? 1 : size === 14 ? 7 : halfWeekDays) : 0);
    return addDays(day, direction * Math.min(days, farDays));
  }
  const size = monthsIn[unit as keyof typeof monthsIn];
  const extra = half ? Math.floor(size / 2) : 0;
  const moved = addMonths(day, direction * Math.min(whole * size + extra, farMonths));
  return half && size % 2 === 1 ? addDays(moved, direction * halfMonthDays) : moved;
}

/** The calendar unit `step` away from the one a day lies in. */
export function unitAround(day: Day, unit: Unit, step: number): Stretch {
  const monday = addDays(day, 1 - weekdayOf(day) + step * 7);
  if (unit === 'day' || unit === 'workday') return { from: addDays(day, step), to: addDays(day, step) };
  if (unit === 'week') return { from: monday, to: addDays(monday, 6) };
  if (unit === 'fortnight') return { from: addDays(monday, step * 7), to: addDays(monday, step * 7 + 13) };
  if (unit === 'weekend') return { from: addDays(monday, 5), to: addDays(monday, 6) };
  const size = monthsIn[unit];
  const first = Math.floor((monthOf(day) - 1) / size) * size + 1;
  const from = addMonths(certainDay(yearOf(day), first, 1), step * size);
  return months(yearOf(from), monthOf(from), monthOf(from) + size - 1);
}

/** How finely a time counted in a unit is said. */
export const grainOf = (unit: Unit): Grain =>
  unit === 'workday' ? 'day' : unit === 'fortnight' ? 'week' : unit;
