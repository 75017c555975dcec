import { addDays, certainDay, type Day, daysBetween, monthOf, weekdayOf, yearOf } from '../../../domain/day';
import { monthParts, months, type Stretch, weekParts, yearParts } from '../conventions';
import type { Grain, Part, Unit } from '../expression';
import type { Resolved } from './resolved';
import { grainOf, move } from './units';

type Soft = keyof typeof monthParts;

const third = (of: Stretch, part: Soft): Stretch => {
  const days = daysBetween(of.from, of.to) + 1;
  const cut = Math.max(1, Math.floor(days / 3));
  if (part === 'start') return { from: of.from, to: addDays(of.from, cut - 1) };
  if (part === 'end') return { from: addDays(of.to, 1 - cut), to: of.to };
  return { from: addDays(of.from, cut), to: addDays(of.to, -cut) };
};

function softPart(of: Stretch, grain: Grain, part: Soft): Stretch {
  const [year, month] = [yearOf(of.from), monthOf(of.from)];
  if (grain === 'month') {
    const [first, last] = monthParts[part];
    return {
      from: certainDay(year, month, first),
      to: part === 'end' ? of.to : certainDay(year, month, last),
    };
  }
  if (grain === 'year') return months(year, yearParts[part][0], yearParts[part][1]);
  if (grain === 'quarter' || grain === 'season' || grain === 'half-year') {
    const size = grain === 'half-year' ? 2 : 1;
    const start = move(of.from, (part === 'start' ? 0 : part === 'middle' ? 1 : 2) * size, 'month', 1);
    return { from: start, to: addDays(move(start, size, 'month', 1), -1) };
  }
  if (grain === 'week')
    return { from: addDays(of.from, weekParts[part][0] - 1), to: addDays(of.from, weekParts[part][1] - 1) };
  return third(of, part);
}

/** A part of a period; the points "before" and "by" mean are those of the words ("by the end of", "udgangen af"). */
export function resolvePart(part: Part, of: Resolved): Resolved {
  const soft = softPart(of, of.grain, part === 'beginning' ? 'start' : part === 'close' ? 'end' : part);
  const grain =
    of.grain === 'year' ? 'quarter' : of.grain === 'week' ? 'day' : of.grain === 'month' ? 'week' : 'month';
  const kept = { grain: grain as Grain, yearGiven: of.yearGiven };
  if (part === 'close') return { ...kept, from: of.to, to: of.to, before: of.to, grain: 'day' };
  if (part === 'beginning') return { ...kept, ...soft, vague: true, by: soft.from, since: soft.from };
  return { ...kept, ...soft, vague: true, ...(part === 'end' && { before: soft.to }) };
}

/** One half of a period: of a year its half-years, of a month 1–15 and the rest. */
export function resolveHalf(half: number, of: Resolved): Resolved {
  const [year, month] = [yearOf(of.from), monthOf(of.from)];
  const middle =
    of.grain === 'year'
      ? certainDay(year, 6, 30)
      : of.grain === 'month'
        ? certainDay(year, month, 15)
        : addDays(of.from, Math.floor(daysBetween(of.from, of.to) / 2));
  const stretch = half === 1 ? { from: of.from, to: middle } : { from: addDays(middle, 1), to: of.to };
  return { ...stretch, grain: of.grain === 'year' ? 'half-year' : 'week', yearGiven: of.yearGiven };
}

/** The n-th so many units of a period, counted from its first day or back from its last; `undefined` past its end. */
export function resolveSlice(nth: number, count: number, unit: Unit, of: Resolved): Resolved | undefined {
  const kept = { grain: grainOf(unit), yearGiven: of.yearGiven };
  const inside = unit === 'weekend' ? weekends(of) : undefined;
  if (inside) {
    const one = inside.at(nth < 0 ? nth : nth - 1);
    return one && { ...kept, ...one };
  }
  if (nth < 0) {
    const from = addDays(move(addDays(of.to, 1), count, unit, -1), 0);
    return { ...kept, from: from < of.from ? of.from : from, to: of.to };
  }
  const from = nth === 1 ? of.from : move(of.from, (nth - 1) * count, unit, 1);
  const to = addDays(move(from, count, unit, 1), -1);
  return from > of.to ? undefined : { ...kept, from, to: to > of.to ? of.to : to };
}

function weekends(of: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let day = nextWeekday(of.from, 6, 0); day <= of.to && found.length < 60; day = addDays(day, 7))
    found.push({ from: day, to: addDays(day, 1) });
  return found;
}

/** The first such weekday so many days or more after a day. */
export const nextWeekday = (day: Day, weekday: number, least: number): Day => {
  const start = addDays(day, least);
  return addDays(start, (weekday - weekdayOf(start) + 7) % 7);
};

/** The last such weekday so many days or more before a day. */
export const previousWeekday = (day: Day, weekday: number, least: number): Day => {
  const start = addDays(day, -least);
  return addDays(start, -((weekdayOf(start) - weekday + 7) % 7));
};

/** "første mandag i november", "last Friday of November". */
export function nthWeekday(nth: number, weekday: number, of: Resolved): Resolved | undefined {
  const day =
    nth < 0 ? previousWeekday(of.to, weekday, 0) : addDays(nextWeekday(of.from, weekday, 0), (nth - 1) * 7);
  return day < of.from || day > of.to
    ? undefined
    : { from: day, to: day, grain: 'day', yearGiven: of.yearGiven };
}
