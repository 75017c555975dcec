import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD`, without clock or zone; days compare as strings. */
export const day = z.iso.date().brand<'day'>();
export type Day = z.infer<typeof day>;

/** The zone in which the collaboration's days begin and end. */
export const timeZone = 'Europe/Copenhagen';

export const toDay = (date: Temporal.PlainDate): Day => date.toString() as Day;
export const toPlainDate = (value: Day): Temporal.PlainDate => Temporal.PlainDate.from(value);

/** The day of a year, month (1–12) and day of month, or `undefined` where no such day exists (31/2). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const parsed = day.safeParse(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`,
  );
  return parsed.success ? parsed.data : undefined;
}

/** A day that is known to exist; throws a RangeError where it does not. */
export const certainDay = (year: number, month: number, dayOfMonth: number): Day =>
  toDay(new Temporal.PlainDate(year, month, dayOfMonth));

/** Days begin at a quarter of an hour, in Copenhagen as everywhere: in between the day stays the same. */
const quarter = 15 * 60_000;
/** The last answer: whoever answers one person asks a dozen times in the same quarter. */
let latest: { quarter: number; day: Day } | undefined;

/** The day that has begun in Copenhagen at an instant given in milliseconds since 1970. */
export function dayAt(epochMilliseconds: number): Day {
  const at = Math.floor(epochMilliseconds / quarter);
  if (latest?.quarter !== at) {
    const instant = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
    latest = { quarter: at, day: toDay(instant.toZonedDateTimeISO(timeZone).toPlainDate()) };
  }
  return latest.day;
}

export const addDays = (value: Day, days: number): Day => toDay(toPlainDate(value).add({ days }));
export const addMonths = (value: Day, months: number): Day => toDay(toPlainDate(value).add({ months }));

/** Days from one to the other: positive when `to` is later. */
export const daysBetween = (from: Day, to: Day): number =>
  toPlainDate(from).until(toPlainDate(to), { largestUnit: 'days' }).days;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (value: Day): number => toPlainDate(value).dayOfWeek;
export const yearOf = (value: Day): number => Number(value.slice(0, 4));
export const monthOf = (value: Day): number => Number(value.slice(5, 7));
