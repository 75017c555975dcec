import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import type { PhraseTable } from '../phrases';
import type { Bareness } from './meeting';
import { noun } from './noun';
import { ordinal } from './quantity';
import { now } from './relative';
import { digits, gluedAt, isAt, kindAt, type Rule, type Source, skip } from './source';
import { yearBehind } from './year';

/** A time behind a relation word, where small words may come first ("siden i går", "fra den 6."). */
export function pointed(source: Source, at: number, bare: Bareness = 'any'): Parsed<Expression> | undefined {
  const found = noun(source, at, bare);
  if (found) return found;
  const on = lexicon.relations.at(source.tokens, at);
  const skipped = on?.value === 'on' ? noun(source, on.next, bare) : undefined;
  return skipped ?? noun(source, skip(source, at, lexicon.articles), bare) ?? now(source, at);
}

/** The day number that begins "6.-8. november"; its month stands at the other end. */
const loneDay: Rule<number> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  const named = ordinal(source, start);
  if (named) return named;
  const value = digits(source, start, 2);
  return value === undefined ? undefined : { value, next: start + 1 };
};

/** The day number that ends "Nov 6-8" and "d. 6.-8."; nothing that is said further on may belong to it. */
function lastDay(source: Source, at: number, from: number): Parsed<number> | undefined {
  const day = loneDay(source, at);
  if (!day || day.value <= from || day.value > 31) return undefined;
  const followed =
    kindAt(source, day.next) === 'number' ||
    (gluedAt(source, day.next) && !isAt(source, day.next, '.', ',', '?', ')'));
  return followed || lexicon.units.at(source.tokens, day.next) ? undefined : day;
}

function fromLoneDay(source: Source, at: number, joins: PhraseTable<true>): Parsed<Expression> | undefined {
  const day = loneDay(source, at);
  const join = day && joins.at(source.tokens, day.next);
  if (!day || !join || day.value > 39) return undefined;
  // "1/12/23" is one day, with its year.
  if (isAt(source, day.next, '/') && isAt(source, join.next + 1, '/')) return undefined;
  const to = noun(source, join.next);
  if (to?.value.kind !== 'date' || to.value.month === undefined || to.value.day <= day.value)
    return undefined;
  const { weekday: _, ...date } = to.value;
  return { value: { kind: 'range', from: { ...date, day: day.value }, to: date }, next: to.next };
}

/** The number that ends "mellem uge 45 og 47". */
function toWeek(
  source: Source,
  at: number,
  from: Extract<Expression, { kind: 'weeks' }>,
): Parsed<Expression> | undefined {
  const last = digits(source, at, 2);
  if (last === undefined || last <= from.first || lexicon.units.at(source.tokens, at + 1)) return undefined;
  const year = yearBehind(source, at + 1);
  return { value: { ...from, last, ...(year && { year: year.value }) }, next: year?.next ?? at + 1 };
}

function fromTime(
  source: Source,
  at: number,
  joins: PhraseTable<true>,
  find: typeof pointed,
): Parsed<Expression> | undefined {
  const from = find(source, at);
  const comma = from && isAt(source, from.next, ',') ? from.next + 1 : from?.next;
  const join = from && comma !== undefined ? joins.at(source.tokens, comma) : undefined;
  if (!from || !join) return undefined;
  const to = pointed(source, join.next);
  if (to && to.value.kind !== 'range')
    return { value: { kind: 'range', from: from.value, to: to.value }, next: to.next };
  if (from.value.kind === 'weeks') return toWeek(source, join.next, from.value);
  if (from.value.kind !== 'date') return undefined;
  const day = lastDay(source, join.next, from.value.day);
  if (!day) return undefined;
  const year = from.value.year ? undefined : yearBehind(source, day.next);
  const date = { ...from.value, ...(year && { year: year.value }) };
  return {
    value: { kind: 'range', from: date, to: { ...date, day: day.value } },
    next: year?.next ?? day.next,
  };
}

/** Two times with a word between that joins them into a range. */
export const range = (
  source: Source,
  at: number,
  joins: PhraseTable<true>,
  find: typeof pointed = pointed,
): Parsed<Expression> | undefined => fromLoneDay(source, at, joins) ?? fromTime(source, at, joins, find);
