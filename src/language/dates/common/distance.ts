import type { Direction, Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { type Quantity, quantity, unsaidQuantity } from './quantity';
import { isAt, type Rule, type Source, skip } from './source';

/** So much time to or from today; of "2-3 uger" the most. */
export const inAll = ({ count, most, unit, vague }: Quantity, way: Direction): Expression => ({
  kind: 'rolling',
  count: most ?? count,
  unit,
  direction: way,
  ...(vague && { vague }),
});

const distance = (said: Quantity, way: Direction): Expression => ({
  kind: 'distance',
  count: said.count,
  ...(said.most !== undefined && { most: said.most }),
  unit: said.unit,
  direction: way,
  ...(said.vague && { vague: true }),
});

/** Past "ca.", "about" and the like in front of a number. */
const pastAbout = (source: Source, at: number): number => {
  const about = lexicon.relations.at(source.tokens, at);
  return about?.value === 'around' ? about.next : at;
};

/** "om tre uger", "in two weeks", "in three weeks' time", "two weeks from now". */
export const ahead: Rule<Expression> = (source, at) => {
  const word = lexicon.ahead.at(source.tokens, at);
  const said = quantity(source, pastAbout(source, word?.next ?? at));
  if (!said) return undefined;
  const behind = lexicon.aheadBehind.at(source.tokens, said.next);
  if (!word && (!behind || isAt(source, said.next, 'tid', 'time'))) return undefined;
  return { value: distance(said.value, 1), next: behind?.next ?? said.next };
};

/** "for 2 uger siden", "3 months ago", "a week ago". */
export const ago: Rule<Expression> = (source, at) => {
  const start = pastAbout(source, skip(source, at, lexicon.agoBefore));
  const said = quantity(source, start) ?? unsaidQuantity(source, start);
  const behind = said && lexicon.agoBehind.at(source.tokens, said.next);
  return behind && { value: distance(said.value, -1), next: behind.next };
};

/** "to uger frem", "14 dage tilbage", "the week ahead". */
export const rollingBehind: Rule<Expression> = (source, at) => {
  const said = quantity(source, at) ?? theUnit(source, at);
  if (!said) return undefined;
  const forward = lexicon.rollingAhead.at(source.tokens, said.next);
  const back = lexicon.rollingBack.at(source.tokens, said.next);
  const word = forward ?? back;
  if (!word || isAt(source, word.next, 'til', 'i')) return undefined;
  return { value: inAll(said.value, forward ? 1 : -1), next: word.next };
};

/** "ugen", "the day": one of the unit, where something is said of it ("ugen før …"). */
export const theUnit = (source: Source, at: number): Parsed<Quantity> | undefined => {
  const unit = lexicon.theUnits.at(source.tokens, at);
  return unit && { value: { count: 1, unit: unit.value }, next: unit.next };
};
