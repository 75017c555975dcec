import type { Direction, Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { theUnit } from './distance';
import type { Inner } from './parts';
import { quantity } from './quantity';
import { type Source, skip, skipMark } from './source';

/** "to uger før SSU 1/12", "ugen op til SSG", "the day after Easter", "three days after the meeting". */
export const beside = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  const article = skip(source, at, lexicon.articles);
  const the = theUnit(source, at);
  const step = article === at ? undefined : lexicon.steps.at(source.tokens, article);
  const counted = the ? undefined : (quantity(source, at) ?? quantity(source, step?.next ?? article));
  const said = the ?? counted;
  if (!said) return undefined;
  const upTo = lexicon.leadingUpTo.at(source.tokens, said.next);
  const relation = lexicon.relations.at(source.tokens, said.next);
  const direction: Direction | undefined =
    relation?.value === 'after' ? 1 : upTo || relation?.value === 'before' ? -1 : undefined;
  const word =
    direction === 1 ? relation : longest(upTo, relation?.value === 'before' ? relation : undefined);
  if (direction === undefined || !word) return undefined;
  const start = skipMark(source, word.next, ',');
  const from = inner(source, start) ?? inner(source, skip(source, start, lexicon.articles));
  if (!from) return undefined;
  const { count, unit } = said.value;
  const leads = word === upTo && relation?.value !== 'before' && !the;
  const stretches =
    unit === 'day' && count === 1
      ? false
      : the !== undefined || leads || (counted !== undefined && article !== at);
  return {
    value: stretches
      ? { kind: 'stretch', count, unit, direction, from: from.value }
      : { kind: 'distance', count, unit, direction, from: from.value },
    next: from.next,
  };
};

type End = { next: number };

const longest = (a: End | undefined, b: End | undefined): End | undefined =>
  a && b ? (a.next >= b.next ? a : b) : (a ?? b);

/** "the week of 6 November", "ugen med SSG", "week commencing 6 Nov": the unit that holds a day. */
export const unitWith = (source: Source, at: number, inner: Inner): Parsed<Expression> | undefined => {
  const unit = lexicon.theUnits.at(source.tokens, at) ?? lexicon.units.at(source.tokens, at);
  const holds = unit && lexicon.holding.at(source.tokens, unit.next);
  if (!unit || !holds || unit.value === 'day' || unit.value === 'workday') return undefined;
  const day = inner(source, holds.next);
  return day && (day.value.kind === 'date' || day.value.kind === 'meeting')
    ? { value: { kind: 'unit-with', unit: unit.value, of: day.value }, next: day.next }
    : undefined;
};
