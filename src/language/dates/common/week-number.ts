import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import { lastOfList, pastNumberWord } from './number-list';
import { digits, gluedAt, isAt, kindAt, type Rule, skipMark } from './source';
import { fullYear, yearBehind } from './year';

/** "uge 48", "u48", "uge 44-46", "weeks 44 to 46", "uge 4 i 2024". */
export const weeks: Rule<Expression> = (source, at) => {
  const word = lexicon.weekWords.at(source.tokens, at);
  const letter = gluedAt(source, at + 1) ? lexicon.weekLetters.at(source.tokens, at) : undefined;
  const head = word ?? letter;
  if (!head) return undefined;
  const start = pastNumberWord(source, head.next);
  const first = digits(source, start, 2);
  if (first === undefined || (gluedAt(source, start + 1) && kindAt(source, start + 1) === 'word'))
    return undefined;
  if (!word && isAt(source, start + 1, '/')) return undefined;
  const last = lastOfList(source, start + 1, first, 53);
  const year = yearBehind(source, last?.next ?? start + 1);
  return {
    value: { kind: 'weeks', first, last: last?.value ?? first, ...(year && { year: year.value }) },
    next: year?.next ?? last?.next ?? start + 1,
  };
};

/** 2024-W04, 2024 uge 4. */
export const yearFirstWeek: Rule<Expression> = (source, at) => {
  const year = fullYear(source, at);
  const week = year && weeks(source, skipMark(source, skipMark(source, year.next, '-'), ','));
  return year && week?.value.kind === 'weeks' && !week.value.year
    ? { value: { ...week.value, year: { given: year.value } }, next: week.next }
    : undefined;
};
