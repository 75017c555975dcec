import { addDays, addMonths, certainDay, type Day } from '../../domain/day';
import { easterSunday } from '../../domain/holidays';
import { weekSpan } from '../../domain/span';

/** First and last day of a closed stretch of time. */
export interface Stretch {
  from: Day;
  to: Day;
}

/**
 * A named stretch with the points that relations mean: "inden nytår" ends on 31 December though "efter nytår"
 * begins on 1 January. Unset, "before" ends the day before `from` and "by" on `to`.
 */
export interface Named extends Stretch {
  /** Last day of "before". */
  before?: Day;
  /** Last day of "by" and "until". */
  by?: Day;
  /** First day of "from" and "since". */
  since?: Day;
  /** First day of "after". */
  after?: Day;
  vague?: boolean;
}

/** primo = 1–10, medio = 11–20, ultimo = 21–end of a month. */
export const monthParts = { start: [1, 10], middle: [11, 20], end: [21, 31] } as const;

/** primo = January–March, medio = May–August, ultimo = October–December of a year. */
export const yearParts = { start: [1, 3], middle: [5, 8], end: [10, 12] } as const;

/** primo = Monday–Tuesday, medio = Wednesday–Thursday, ultimo = Friday–Sunday of a week. */
export const weekParts = { start: [1, 2], middle: [3, 4], end: [5, 7] } as const;

/** First month and number of months; winter begins in December of the year it is called by. */
export const seasons: Readonly<Record<string, readonly [month: number, months: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
  'early-summer': [6, 1],
  'late-summer': [8, 1],
};

/** "et par" and "nogle få" are in the word lists (2 and 3); so many are meant where no number is said. */
export const unsaidCount = 3;

/** Days of half a month and half a week; half a year is six months. */
export const halfMonthDays = 15;
export const halfWeekDays = 4;

/** "omkring 8/11" = so many days to either side. */
export const aroundDays = 7;

/** Two-digit years. */
export const century = 2000;

/** Years a bare number may be. */
export const plausibleYear = (year: number): boolean => year >= 1990 && year <= 2099;

const single = (day: Day): Named => ({ from: day, to: day });
const afterEaster = (days: number) => (year: number) => single(addDays(easterSunday(year), days));
const onDay = (month: number, day: number) => (year: number) => single(certainDay(year, month, day));
/** "By" a holiday of several days means its first day. */
const holiday = (from: Day, to: Day): Named => ({ from, to, by: from });
const weeks = (first: number, last: number) => (year: number) => {
  const from = weekSpan(year, first)?.from ?? certainDay(year, 1, 1);
  return { ...holiday(from, weekSpan(year, last)?.to ?? from), vague: true };
};

/** Holidays and breaks of a year. Breaks are school holidays as most schools of the region keep them: vague. */
export const holidays: Readonly<Record<string, (year: number) => Named>> = {
  christmas: (year) => holiday(certainDay(year, 12, 24), certainDay(year, 12, 26)),
  'little-christmas-eve': onDay(12, 23),
  'christmas-eve': onDay(12, 24),
  'christmas-day': onDay(12, 25),
  'boxing-day': onDay(12, 26),
  /** The night between two years; called by the year it begins. */
  'new-year': (year) => {
    const newYearsDay = certainDay(year, 1, 1);
    const eve = addDays(newYearsDay, -1);
    return { from: eve, to: newYearsDay, before: eve, by: eve, since: newYearsDay, after: newYearsDay };
  },
  'between-holidays': (year) => ({ from: certainDay(year, 12, 27), to: certainDay(year, 12, 30) }),
  'new-years-eve': onDay(12, 31),
  'new-years-day': onDay(1, 1),
  easter: (year) => holiday(addDays(easterSunday(year), -3), addDays(easterSunday(year), 1)),
  'palm-sunday': afterEaster(-7),
  'maundy-thursday': afterEaster(-3),
  'good-friday': afterEaster(-2),
  'easter-sunday': afterEaster(0),
  'easter-monday': afterEaster(1),
  'great-prayer-day': afterEaster(26),
  ascension: afterEaster(39),
  whitsun: (year) => holiday(addDays(easterSunday(year), 49), addDays(easterSunday(year), 50)),
  'whit-sunday': afterEaster(49),
  'whit-monday': afterEaster(50),
  shrovetide: afterEaster(-49),
  'constitution-day': onDay(6, 5),
  midsummer: onDay(6, 23),
  'christmas-break': (year) => ({
    ...holiday(certainDay(year, 12, 23), addDays(certainDay(year, 12, 31), 1)),
    vague: true,
  }),
  'winter-break': weeks(7, 7),
  'easter-break': (year) => ({
    ...holiday(addDays(easterSunday(year), -8), addDays(easterSunday(year), 1)),
    vague: true,
  }),
  'summer-break': weeks(27, 32),
  'autumn-break': weeks(42, 42),
};

/** A season of a year. */
export function seasonOf(year: number, season: string): Stretch {
  const [first, count] = seasons[season] ?? [1, 12];
  const from = certainDay(year, first, 1);
  return { from, to: addDays(addMonths(from, count), -1) };
}

/** Whole months of a year as a closed stretch. */
export function months(year: number, first: number, last: number): Stretch {
  const from = certainDay(year, first, 1);
  return { from, to: addDays(addMonths(from, last - first + 1), -1) };
}
