import { type Day, daysBetween } from '../domain/day';
import { contains, overlaps, type Span } from '../domain/span';

/** An exact day, not a vague period. */
export const isExact = (when: Span): boolean => when.from !== null && when.from === when.to;

/** Days in a span, both ends counted; infinite where it is open. */
const lengthOf = (span: Span): number =>
  span.from === null || span.to === null ? Number.POSITIVE_INFINITY : daysBetween(span.from, span.to) + 1;

const monthOrShorter = (period: Span): boolean => lengthOf(period) <= 31;

/** At least 365 days, or open to a side. */
export const isYearOrLonger = (period: Span): boolean => lengthOf(period) >= 365;

/**
 * Whether something that happens at `when` counts as of a period. A vague time counts by overlap, but not of a
 * month, week or day that is shorter than itself: "ultimo 2022" is not an answer to "i oktober 2022". A time
 * open to one side counts by the end that is known, the undated never.
 */
export function fallsIn(period: Span, when: Span): boolean {
  if (when.from !== null && when.to !== null) {
    return overlaps(period, when) && !(monthOrShorter(period) && lengthOf(when) > lengthOf(period));
  }
  const bound = when.from ?? when.to;
  return bound !== null && contains(period, bound) && !monthOrShorter(period);
}

/** Its end lies before the day. What has no end is never past. */
export const isPast = (when: Span, today: Day): boolean => when.to !== null && when.to < today;

/** The day something is ordered by: its end, else its beginning; the undated last. */
export const orderDay = (when: Span): string => when.to ?? when.from ?? '9999-12-31';

/** Comparators: `soonestFirst` has the undated last, and so has `latestFirst`. */
export const soonestFirst = (a: Span, b: Span): number =>
  compare(orderDay(a), orderDay(b)) || compare(a.from ?? '', b.from ?? '');

export const latestFirst = (a: Span, b: Span): number => {
  const dated = Number(a.from === null && a.to === null) - Number(b.from === null && b.to === null);
  return dated || soonestFirst(b, a);
};

/** Orders days and other plain strings. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
