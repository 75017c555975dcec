import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { beside, unitWith } from './beside';
import { plainDate } from './calendar-date';
import { type Bareness, meeting } from './meeting';
import { slippedMonth } from './month-name';
import { namedPeriod } from './named-period';
import { numberedPeriod } from './numbered-period';
import { halfOf, type Inner, part, rest, slice } from './parts';
import { relative } from './relative';
import { isAt, kindAt, type Source, textAt } from './source';
import { weekday, weekdayOfWeek } from './weekday';

const deepest = 3;

/** The tables whose words a time may begin with. */
const nounTables = [
  'parts',
  'unitEnds',
  'ofTheUnits',
  'units',
  'halves',
  'last',
  'ordinals',
  'numbers',
  'articles',
  'rest',
  'later',
  'earlier',
  'theUnits',
  'steps',
  'weekdays',
  'pastWeekdays',
  'days',
  'unitSteps',
  'agoBefore',
  'ahead',
  'seasons',
  'holidays',
  'months',
  'quarterWords',
  'quarterLetters',
  'halfLetters',
  'halfWords',
  'weekWords',
  'weekLetters',
  'yearWord',
  'dayArticles',
  'ordinary',
  'meetings',
  'monthWord',
] as const satisfies readonly (keyof typeof lexicon)[];

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
  if (at >= source.tokens.length || depth > deepest || !mayStart(source, at)) return undefined;
  const key = (at * 4 + depth) * barenesses.length + barenesses.indexOf(bare);
  const known = source.nouns.get(key);
  if (known || source.nouns.has(key)) return known;
  const found = readNoun(source, at, bare, depth);
  source.nouns.set(key, found);
  return found;
}

const barenesses: readonly Bareness[] = ['none', 'dated', 'any'];

/** Most tokens begin no time; what may is known by its first word. */
const mayStart = (source: Source, at: number): boolean =>
  kindAt(source, at) === 'number' ||
  starters.has(textAt(source, at)) ||
  source.bodies.has(textAt(source, at)) ||
  isAt(source, at, "'") ||
  slippedMonth(textAt(source, at)) !== undefined ||
  /moede|meeting/.test(textAt(source, at));

const starters = new Set(nounTables.flatMap((table) => [...lexicon[table].firsts]));

function readNoun(source: Source, at: number, bare: Bareness, depth: number): Parsed<Expression> | undefined {
  const inner: Inner = (text, index) => noun(text, index, 'any', depth + 1);
  const innerPlain: Inner = (text, index) => noun(text, index, 'none', depth + 1);
  return (
    part(source, at, innerPlain) ??
    halfOf(source, at, innerPlain) ??
    slice(source, at, innerPlain) ??
    rest(source, at, innerPlain) ??
    beside(source, at, inner) ??
    unitWith(source, at, inner) ??
    meeting(source, at, innerPlain, bare) ??
    (depth === 0 ? weekdayOfWeek(source, at, innerPlain) : undefined) ??
    weekday(source, at, depth < 2 ? inner : () => undefined) ??
    relative(source, at) ??
    plainDate(source, at) ??
    numberedPeriod(source, at) ??
    namedPeriod(source, at)
  );
}
