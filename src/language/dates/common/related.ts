import { protectedText } from '../bodies';
import type { Expression, Parsed, Relation } from '../expression';
import { lexicon } from '../lexicon';
import type { Bareness } from './meeting';
import { hyphenDate } from './numeric-date';
import { pointed } from './range';
import { type Said, saying, weak } from './said';
import { isAt, type Rule, type Source, textAt } from './source';

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
  // "Approved by SSG": who did it.
  if (isAt(source, at, 'by') && lexicon.agents.has(textAt(source, at - 1))) return 'none';
  return relation === 'from' || isAt(source, at, 'til') ? 'dated' : 'any';
}

/** "i løbet af ugen", "for the year", "inden ugen er omme": the unit we are in, where no small word could mean another. */
function ourUnit(source: Source, at: number, word: Parsed<Relation>): Parsed<Expression> | undefined {
  const unit = lexicon.theUnits.at(source.tokens, word.next);
  const small = word.next === at + 1;
  const vague =
    small && isAt(source, at, 'i', 'paa', 'in', 'on', 'at', 'til', 'fra', 'from', 'her', 'nu', 'ved', 'over');
  if (!unit || unit.value === 'day' || (vague && unit.value !== 'weekend')) return undefined;
  const ours: Expression = { kind: 'unit', unit: unit.value, step: 0 };
  const isOver = word.value === 'before' && unit.value !== 'weekend';
  return { value: isOver ? { kind: 'part', part: 'close', of: ours } : ours, next: unit.next };
}

const longestClause = 9;

/** "before SSU meets on the 8th", "inden vi mødes d. 8/11": the day at the end of a short clause. */
function behindClause(source: Source, word: Parsed<Relation>): Parsed<Expression> | undefined {
  if (!['before', 'after', 'by', 'until', 'since'].includes(word.value)) return undefined;
  let at = word.next;
  let body = false;
  let says = false;
  while (at < word.next + longestClause) {
    const named = source.bodies.at(source.tokens, at);
    const someone = named !== undefined || textAt(source, at) === protectedText;
    if (!someone && !lexicon.clause.has(textAt(source, at))) break;
    body ||= someone;
    says ||= !someone;
    at = named?.next ?? at + 1;
  }
  const found = says ? pointed(source, at) : undefined;
  // A body alone leads to its next meeting; only a day says that another one is meant.
  if (body) return found?.value.kind === 'date' ? found : undefined;
  const kinds: readonly Expression['kind'][] = [
    'date',
    'weekday',
    'meeting',
    'weeks',
    'holiday',
    'month',
    'today',
  ];
  return found && kinds.includes(found.value.kind) ? found : undefined;
}

/** A time behind the word that relates it: "inden 8/11", "since last week", "i november". */
export const related: Rule<Said> = (source, at) => {
  const word = lexicon.relations.at(source.tokens, at);
  if (!word || lexicon.unitSteps.at(source.tokens, at)) return undefined;
  const clause = behindClause(source, word);
  const found =
    (clause?.value.kind === 'date' ? clause : undefined) ??
    pointed(source, word.next, bareness(source, at, word.value)) ??
    ourUnit(source, at, word) ??
    clause ??
    (word.value === 'on' || isAt(source, at, 'til') ? undefined : hyphenDate(source, word.next));
  if (!found || (weak(found.value) && word.value === 'on')) return undefined;
  // "Hvad sagde de ja til i juni": the first of the two belongs to the verb.
  if (isAt(source, at, 'til') && isAt(source, at + 1, 'i') && coming.includes(found.value.kind))
    return undefined;
  if (isAt(source, at, 'til') && coming.includes(found.value.kind)) {
    const ahead = saying('on', found, word.next);
    return { ...ahead, value: { ...ahead.value, ahead: true } };
  }
  const relation = negated(source, at, word.value);
  const behind = lexicon.relationsBehind.at(source.tokens, found.next);
  if (relation === 'on' && behind) return saying(behind.value, found, word.next, behind.next);
  return saying(relation, found, word.next, behind?.next);
};
