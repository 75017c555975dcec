import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { amount, ordinal } from './quantity';
import { gluedAt, isAt, type Rule, type Source, skip, skipMark, textAt } from './source';
import { anyYear } from './year';

/** Reads a time inside another one; it knows how deep it already is. */
export type Inner = Rule<Expression>;

const periods: readonly Expression['kind'][] = [
  'weeks',
  'month',
  'quarters',
  'half',
  'year',
  'season',
  'unit',
  'holiday',
  'rolling',
  'half-of',
];

/** A period that has parts: a named one, "the month", or the bare unit behind "of" ("end of month"). */
function period(source: Source, at: number, inner: Inner): Parsed<Expression> | undefined {
  const the = lexicon.theUnits.at(source.tokens, at);
  if (lexicon.holidays.at(source.tokens, at)?.value === 'new-year')
    return {
      value: { kind: 'unit', unit: 'year', step: 1 },
      next: lexicon.holidays.at(source.tokens, at)?.next ?? at,
    };
  if (the && the.value !== 'day')
    return { value: { kind: 'unit', unit: the.value, step: 0 }, next: the.next };
  const found = inner(source, at);
  if (found) return periods.includes(found.value.kind) ? found : undefined;
  const behindOf =
    lexicon.of.has(textAt(source, at - 1)) || isAt(source, at - 1, 'ultimo', 'primo', 'medio', 'end');
  const bare = behindOf ? lexicon.units.at(source.tokens, at) : undefined;
  return bare && bare.value !== 'day' && bare.value !== 'workday'
    ? { value: { kind: 'unit', unit: bare.value, step: 0 }, next: bare.next }
    : undefined;
}

/** The period behind "of", "i", "på" … or right behind the words. */
function ofPeriod(source: Source, at: number, inner: Inner): Parsed<Expression> | undefined {
  const dash = gluedAt(source, at) ? skipMark(source, at, '-') : at;
  const of = skip(source, dash, lexicon.of);
  return (of === dash ? undefined : period(source, of, inner)) ?? period(source, dash, inner);
}

/** "primo november", "midt i januar", "mid-January", "by the end of next week", "årets udgang". */
export const part = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  const ends = lexicon.unitEnds.at(source.tokens, at);
  if (ends) return { value: { kind: 'part', part: 'close', of: thisUnit(ends.value) }, next: ends.next };
  const start = lexicon.parts.at(source.tokens, at) ? at : skip(source, at, lexicon.articles);
  const head = lexicon.parts.at(source.tokens, start);
  const of = head && ofPeriod(source, head.next, inner);
  const short = head && lexicon.shortYearParts.at(source.tokens, start) && anyYear(source, head.next);
  if (head && short && !of)
    return {
      value: { kind: 'part', part: head.value, of: { kind: 'year', year: { given: short.value } } },
      next: short.next,
    };
  if (head && of) return { value: { kind: 'part', part: head.value, of: of.value }, next: of.next };
  const genitive =
    lexicon.ofTheUnits.at(source.tokens, at) ?? lexicon.units.at(source.tokens, skipThe(source, at));
  const noun = genitive && lexicon.partNouns.at(source.tokens, skipMark(source, genitive.next, '-'));
  if (!genitive || !noun || genitive.value === 'day') return undefined;
  return { value: { kind: 'part', part: noun.value, of: thisUnit(genitive.value) }, next: noun.next };
};

const skipThe = (source: Source, at: number): number => (isAt(source, at, 'the') ? at + 1 : at);

const thisUnit = (unit: Extract<Expression, { kind: 'unit' }>['unit']): Expression => ({
  kind: 'unit',
  unit,
  step: 0,
});

/** "første halvdel af 2024", "the second half of November". */
export const halfOf = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  const head =
    lexicon.halves.at(source.tokens, at) ??
    lexicon.halves.at(source.tokens, skip(source, at, lexicon.articles));
  const of = head && ofPeriod(source, head.next, inner);
  return of && head && { value: { kind: 'half-of', half: head.value, of: of.value }, next: of.next };
};

/** "resten af året", "måneden ud", "later this month", "tidligere på året". */
export const rest = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  for (const side of ['rest', 'later', 'earlier'] as const) {
    const head = lexicon[side].at(source.tokens, at);
    const of = head && ofPeriod(source, head.next, inner);
    if (of) return { value: { kind: 'rest', side, of: of.value }, next: of.next };
  }
  const of = period(source, skip(source, at, lexicon.articles), inner);
  const out = of && lexicon.outTo.at(source.tokens, of.next);
  return out && { value: { kind: 'rest', side: 'rest', of: of.value }, next: out.next };
};

/** Which one of several: first (1), second (2) …, last (-1). */
function which(source: Source, at: number): Parsed<number> | undefined {
  const last = lexicon.last.at(source.tokens, at);
  if (last) return { value: -1, next: last.next };
  return ordinal(source, skip(source, at, lexicon.articles));
}

/** "første uge af november", "de første to uger af december", "last Friday of November", "årets sidste måned". */
export const slice = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  const owner = lexicon.ofTheUnits.at(source.tokens, at);
  const start = owner?.next ?? at;
  const first = which(source, start);
  const turned = first ? undefined : amount(source, skip(source, start, lexicon.articles));
  const nth = first ?? (turned && which(source, turned.next));
  if (!nth) return undefined;
  const count = turned ?? amount(source, nth.next);
  const unit = lexicon.units.at(source.tokens, Math.max(count?.next ?? 0, nth.next));
  const weekday = lexicon.weekdays.at(source.tokens, nth.next);
  const end = unit?.next ?? weekday?.next;
  if (end === undefined) return undefined;
  const behind = skip(source, end, lexicon.of);
  const of = owner
    ? { value: thisUnit(owner.value), next: end }
    : behind === end
      ? undefined
      : period(source, behind, inner);
  if (!of || (owner && owner.value === 'day')) return undefined;
  const value: Expression = unit
    ? { kind: 'slice', nth: nth.value, count: count?.value ?? 1, unit: unit.value, of: of.value }
    : { kind: 'nth-weekday', nth: nth.value, weekday: weekday?.value ?? 1, of: of.value };
  return { value, next: of.next };
};
