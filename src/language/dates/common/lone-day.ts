import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { bareDay, closed } from './date-parts';
import { numericDate } from './numeric-date';
import { ordinal } from './quantity';
import { firstOf, isAt, kindAt, type Rule, type Source, skip, textAt } from './source';
import { worded } from './worded-date';

/** Which month a day alone belongs to: "den 8. i næste måned", "the 8th of this month". */
function monthStep(source: Source, at: number): Parsed<number> | undefined {
  const start = skip(source, skip(source, at, lexicon.of), lexicon.articles);
  const step = lexicon.steps.at(source.tokens, start);
  const unit = step && lexicon.units.at(source.tokens, step.next);
  if (step && unit?.value === 'month') return { value: step.value.step, next: unit.next };
  const dennes = isAt(source, at, 'dennes', 'ds', 'inst') ? at + 1 : undefined;
  return dennes === undefined ? undefined : { value: 0, next: dennes };
}

/** A day without its month: "d. 8.", "den 8.", "the 8th"; a numbered noun behind it makes it no day. */
export const dayAlone: Rule<Expression> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  if (start === at) return undefined;
  const day = ordinal(source, start) ?? (isAt(source, at, 'd') ? bareDay(source, start) : undefined);
  if (!day || day.value > 31 || day.value < 1) return undefined;
  if (!isAt(source, day.next, '-') && !closed(source, day.next)) return undefined;
  const digital = kindAt(source, start) === 'number';
  const step = monthStep(source, day.next);
  if (!digital && !step && !lexicon.relations.has(textAt(source, at - 1))) return undefined;
  if (!step && !isAt(source, at, 'd') && !mayFollowDay(source, day.next)) return undefined;
  return {
    value: { kind: 'date', day: day.value, ...(step && { monthStep: step.value }) },
    next: step?.next ?? day.next,
  };
};

/** "1." of "1. og 15. december": the month stands at the end of the list. */
export const listedDay: Rule<Expression> = (source, at) => {
  const start = skip(source, at, lexicon.dayArticles);
  const first = ordinal(source, start);
  if (!first || kindAt(source, start) !== 'number') return undefined;
  for (let next = first.next, guard = 0; guard < 6; guard += 1) {
    const join = isAt(source, next, ',', 'eller', 'or')
      ? { next: next + 1 }
      : lexicon.and.at(source.tokens, next);
    if (!join) return undefined;
    const last = firstOf(numericDate, worded)(source, join.next);
    if (last?.value.kind === 'date') return { value: { ...last.value, day: first.value }, next: first.next };
    const further = ordinal(source, skip(source, join.next, lexicon.dayArticles));
    if (!further) return undefined;
    next = further.next;
  }
  return undefined;
};

/** "den 8. skal vi …" is a day, "den 2. anbefaling" is not: only known small words may follow. */
const mayFollowDay = (source: Source, at: number): boolean =>
  kindAt(source, at) !== 'word' ||
  [
    lexicon.function,
    lexicon.futureVerbs,
    lexicon.pastVerbs,
    lexicon.relations,
    lexicon.meetings,
    lexicon.and,
  ].some((table) => table.has(textAt(source, at))) ||
  lexicon.rangeTo.at(source.tokens, at) !== undefined;
