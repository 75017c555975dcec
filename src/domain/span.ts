import { z } from 'zod';
import { addDays, certainDay, type Day, day, toDay, toPlainDate } from './day';

/** Days from `from` to `to`, both included; `null` = open to that side. */
export const span = z.object({ from: day.nullable(), to: day.nullable() });
export type Span = z.infer<typeof span>;

/** A span together with the words it was said in ("primo 2024", "inden 8/11"). */
export const period = span.extend({ words: z.string().max(200).optional() });
export type Period = z.infer<typeof period>;

export const contains = (outer: Span, value: Day): boolean =>
  (outer.from === null || value >= outer.from) && (outer.to === null || value <= outer.to);

export const overlaps = (a: Span, b: Span): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) &&
  (a.to === null || b.from === null || b.from <= a.to);

export const oneDay = (value: Day): Span => ({ from: value, to: value });

/** A calendar month (1–12). */
export function monthSpan(year: number, month: number): Span {
  const first = certainDay(year, month, 1);
  return { from: first, to: toDay(toPlainDate(first).add({ months: 1 }).subtract({ days: 1 })) };
}

/** Whole months from `first` to `last` (1–12) of a year. */
export const monthsSpan = (year: number, first: number, last: number): Span => ({
  from: monthSpan(year, first).from,
  to: monthSpan(year, last).to,
});

export const yearSpan = (year: number): Span => monthsSpan(year, 1, 12);

/** An ISO week (Monday to Sunday), or `undefined` where the year has no such week (week 53). */
export function weekSpan(year: number, week: number): Span | undefined {
  const weekOne = toPlainDate(certainDay(year, 1, 4));
  const monday = weekOne.subtract({ days: weekOne.dayOfWeek - 1 }).add({ weeks: week - 1 });
  if (week < 1 || monday.weekOfYear !== week || monday.yearOfWeek !== year) return undefined;
  return { from: toDay(monday), to: addDays(toDay(monday), 6) };
}

/** The ISO year and week a day lies in. */
export function isoWeekOf(value: Day): { year: number; week: number } {
  const date = toPlainDate(value);
  return { year: date.yearOfWeek ?? date.year, week: date.weekOfYear ?? 0 };
}
