import type { Expression, Parsed, SaidYear } from '../expression';
import { lexicon } from '../lexicon';
import { ordinal } from './quantity';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, skip } from './source';

/** Whether another number is glued on behind a mark ("/11", "-23"). */
export const chained = (source: Source, at: number): boolean =>
  isAt(source, at, '/', '-', '.') &&
  gluedAt(source, at) &&
  kindAt(source, at + 1) === 'number' &&
  gluedAt(source, at + 1);

/** Whether a number ends here, and is not one link of a longer chain ("1-23-4-101"). */
export const closed = (source: Source, at: number): boolean =>
  !chained(source, at) && !(kindAt(source, at) !== 'mark' && gluedAt(source, at));

/** A number with a point that cannot be a date is a plain number ("2.50"). */
export const plausibleDotted = (day: number, month: number): boolean =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** A day and month, with the year where one was said. */
export const date = (day: number, month: number, year?: SaidYear): Expression => ({
  kind: 'date',
  day,
  month,
  ...(year && { year }),
});

/** The day of a month behind an article or not: "d. 8.", "den 8", "the 8th", "8.", "8", "ottende". */
export const dayNumber: Rule<number> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  const named = ordinal(source, start);
  if (named) return named;
  const value = digits(source, start, 2);
  return value === undefined ? undefined : { value, next: start + 1 };
};

/** A day number without anything behind it. */
export const bareDay: Rule<number> = (source, at) => {
  const value = digits(source, at, 2);
  return value === undefined ? undefined : { value, next: at + 1 };
};

/** A year by its number. */
export const given = (year: Parsed<number> | undefined): SaidYear | undefined =>
  year && { given: year.value };
