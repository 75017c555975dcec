import type { Expression, Parsed } from '../expression';
import { beside } from './beside';
import { plainDate } from './calendar-date';
import { type Bareness, meeting } from './meeting';
import { namedPeriod } from './named-period';
import { numberedPeriod } from './numbered-period';
import { halfOf, type Inner, part, rest, slice } from './parts';
import { relative } from './relative';
import type { Source } from './source';
import { weekday, weekdayOfWeek } from './weekday';

const deepest = 3;

/**
 * A time as a thing that can be pointed at. The order is meaning: longer constructions are tried before what
 * they are made of. Times nest at most three deep, so that reading stays linear.
 */
export function noun(
  source: Source,
  at: number,
  bare: Bareness = 'none',
  depth = 0,
): Parsed<Expression> | undefined {
  if (at >= source.tokens.length || depth > deepest) return undefined;
  const inner: Inner = (text, index) => noun(text, index, 'any', depth + 1);
  const innerPlain: Inner = (text, index) => noun(text, index, 'none', depth + 1);
  return (
    part(source, at, innerPlain) ??
    halfOf(source, at, innerPlain) ??
    slice(source, at, innerPlain) ??
    rest(source, at, innerPlain) ??
    beside(source, at, inner) ??
    meeting(source, at, innerPlain, bare) ??
    (depth === 0 ? weekdayOfWeek(source, at, innerPlain) : undefined) ??
    weekday(source, at, depth < 2 ? inner : () => undefined) ??
    relative(source, at) ??
    plainDate(source, at) ??
    numberedPeriod(source, at) ??
    namedPeriod(source, at)
  );
}
