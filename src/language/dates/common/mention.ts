import type { Expression, Parsed, Relation } from '../expression';
import { lexicon } from '../lexicon';
import { hyphenDate } from './calendar-date';
import type { Bareness } from './meeting';
import { noun } from './noun';
import { quantity } from './quantity';
import { pointed, range } from './range';
import { isAt, type Rule, type Source, skip, textAt } from './source';

/** A time and how it stands to the rest: "inden" + "8/11". */
export interface Said {
  relation: Relation;
  expression: Expression;
  /** The words look ahead themselves: "til sommer" is the coming one. */
  ahead?: boolean;
  /** The time alone, without the words of the relation. */
  bare: { from: number; to: number };
}

const saying = (
  relation: Relation,
  found: Parsed<Expression>,
  from: number,
  next = found.next,
): Parsed<Said> => ({
  value: { relation, expression: found.value, bare: { from, to: found.next } },
  next,
});

/** "siden sidst": since the last meeting. */
const sinceLastTime: Rule<Said> = (source, at) => {
  const found = lexicon.lastTime.at(source.tokens, at);
  return found && saying('since', { value: { kind: 'meeting', which: 'last' }, next: found.next }, at);
};

/** "mellem 1. og 15. december", "between now and Christmas". */
const between: Rule<Said> = (source, at) => {
  const word = lexicon.between.at(source.tokens, at);
  const found = word && (range(source, word.next, lexicon.and) ?? range(source, word.next, lexicon.rangeTo));
  return found && saying('between', found, word.next);
};

/** "uge 44 til uge 46" and "1.-3. kvartal" are one time that has two ends. */
const severalIn: Rule<Expression> = (source, at) => {
  const found = noun(source, at);
  const kind = found?.value.kind;
  if (kind === 'range') return found;
  return found && (kind === 'weeks' || kind === 'quarters') && found.value.first !== found.value.last
    ? found
    : undefined;
};

/** "8. og 9. november": two days in a row. */
const twoDays: Rule<Expression> = (source, at) => {
  const found = range(source, at, lexicon.and, () => undefined);
  if (found?.value.kind !== 'range') return undefined;
  const { from, to } = found.value;
  return from.kind === 'date' && to.kind === 'date' && to.day === from.day + 1 ? found : undefined;
};

/** "fra 15/9 til 1/11", "6.-8. november", "i uge 44-46". */
const fromTo: Rule<Said> = (source, at) => {
  const word = lexicon.rangeFrom.at(source.tokens, at);
  const worded = word && (range(source, word.next, lexicon.rangeTo) ?? severalIn(source, word.next));
  if (worded) return saying('between', worded, word.next);
  const on = lexicon.relations.at(source.tokens, at);
  const start = on?.value === 'on' ? on.next : at;
  const plain =
    range(source, start, lexicon.rangeTo, (text, index) => noun(text, index)) ?? twoDays(source, start);
  return plain && saying('between', plain, start);
};

/** "inden for 14 dage", "inden 14 dage", "within the next two weeks". */
const withinQuantity: Rule<Said> = (source, at) => {
  const relation = lexicon.relations.at(source.tokens, at);
  if (relation?.value !== 'within' && !isAt(source, at, 'inden')) return undefined;
  const start = skip(source, relation?.next ?? at, lexicon.articles);
  const said = quantity(source, start);
  if (!relation || !said || lexicon.relations.at(source.tokens, said.next)?.value === 'before')
    return undefined;
  if (lexicon.relations.at(source.tokens, said.next)?.value === 'after' || isAt(source, said.next, 'of'))
    return undefined;
  const next = skip(source, said.next, lexicon.aheadBehind);
  const { count, unit } = said.value;
  return saying('within', { value: { kind: 'rolling', count, unit, direction: 1 }, next }, start);
};

/** Behind a beginning verb, "ikke … før" and "not … before" mean "from". */
function negated(source: Source, at: number, relation: Relation): Relation {
  if (relation !== 'before') return relation;
  const near = source.tokens.slice(Math.max(0, at - 5), at).map((token) => token.text);
  const not = near.some((word) => lexicon.not.has(word)) || near.join('').includes("n't");
  return not && near.some((word) => lexicon.begin.has(word)) ? 'from' : relation;
}

/** "til" points at a coming period ("til november"); of anything else it is the limit ("til 8/11"). */
const coming: readonly Expression['kind'][] = ['month', 'season', 'unit', 'year'];

/** How much of a name a meeting needs behind a relation: "inden SSG" will do, "fra SSG" will not. */
function bareness(source: Source, at: number, relation: Relation): Bareness {
  if (relation === 'on' || relation === 'within' || relation === 'around') return 'none';
  return relation === 'from' || isAt(source, at, 'til') ? 'dated' : 'any';
}

/** "i løbet af ugen", "for the year", "inden weekenden": the unit we are in, where no small word could mean another. */
function ourUnit(source: Source, at: number, word: Parsed<Relation>): Parsed<Expression> | undefined {
  const unit = lexicon.theUnits.at(source.tokens, word.next);
  const small = word.next === at + 1;
  const vague =
    small && isAt(source, at, 'i', 'paa', 'in', 'on', 'at', 'til', 'fra', 'from', 'her', 'nu', 'ved', 'over');
  if (!unit || unit.value === 'day' || (vague && unit.value !== 'weekend')) return undefined;
  return { value: { kind: 'unit', unit: unit.value, step: 0 }, next: unit.next };
}

const longestClause = 6;

/** "before we meet on the 8th", "inden vi mødes d. 8/11": the day at the end of a short clause. */
function behindClause(source: Source, word: Parsed<Relation>): Parsed<Expression> | undefined {
  if (!['before', 'after', 'by', 'until', 'since'].includes(word.value)) return undefined;
  let at = word.next;
  while (at < word.next + longestClause && lexicon.clause.has(textAt(source, at))) at += 1;
  const found = at === word.next ? undefined : pointed(source, at);
  const kinds: readonly Expression['kind'][] = ['date', 'weekday', 'meeting', 'weeks'];
  return found && kinds.includes(found.value.kind) ? found : undefined;
}

const related: Rule<Said> = (source, at) => {
  const word = lexicon.relations.at(source.tokens, at);
  if (!word || lexicon.unitSteps.at(source.tokens, at)) return undefined;
  const found =
    pointed(source, word.next, bareness(source, at, word.value)) ??
    ourUnit(source, at, word) ??
    behindClause(source, word) ??
    (word.value === 'on' || isAt(source, at, 'til') ? undefined : hyphenDate(source, word.next));
  if (!found || (weak(found.value) && word.value === 'on')) return undefined;
  if (isAt(source, at, 'til') && coming.includes(found.value.kind)) {
    const ahead = saying('on', found, word.next);
    return { ...ahead, value: { ...ahead.value, ahead: true } };
  }
  const relation = negated(source, at, word.value);
  const behind = lexicon.relationsBehind.at(source.tokens, found.next);
  if (relation === 'on' && behind) return saying(behind.value, found, word.next, behind.next);
  return saying(relation, found, word.next, behind?.next);
};

const unrelated: Rule<Said> = (source, at) => {
  const found = noun(source, at);
  if (!found) return undefined;
  const behind = lexicon.relationsBehind.at(source.tokens, found.next);
  return saying(behind?.value ?? 'on', found, at, behind?.next);
};

const weak = (found: Expression): boolean => found.kind === 'today' && found.weak === true;

/** The longest of what can be read at a token, with the words that relate it; ranges before single times. */
export const said: Rule<Said> = (source, at) =>
  sinceLastTime(source, at) ??
  between(source, at) ??
  fromTo(source, at) ??
  withinQuantity(source, at) ??
  related(source, at) ??
  unrelated(source, at);
