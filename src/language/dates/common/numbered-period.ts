import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import type { PhraseTable } from '../phrases';
import { lastOfList, pastNumberWord } from './number-list';
import { ordinal } from './quantity';
import { digits, firstOf, gluedAt, type Rule, type Source, skip, skipMark } from './source';
import { weeks, yearFirstWeek } from './week-number';
import { anyYear, fullYear, yearBehind } from './year';

/** The year behind a quarter or half, also glued to it ("Q1-24", "1Q24", "Q1'24", "Q1 24"). */
const quarterYear = (source: Source, at: number) => {
  const glued = gluedAt(source, at) ? anyYear(source, at) : undefined;
  return glued ? { value: { given: glued.value }, next: glued.next } : yearBehind(source, at, true);
};

type Numbered = { first: number; last: number; next: number };

/** "1. kvartal", "1 kvartal", "første kvartal", "1.-3. kvartal", "1. og 2. kvartal", "the first quarter". */
function wordBehind(
  source: Source,
  at: number,
  words: PhraseTable<true>,
  most: number,
): Numbered | undefined {
  const start = skip(source, at, lexicon.articles);
  const number = ordinal(source, start) ?? plain(source, start);
  if (!number || number.value < 1 || number.value > most) return undefined;
  const join = lexicon.rangeTo.at(source.tokens, number.next) ?? lexicon.and.at(source.tokens, number.next);
  const second = join && (ordinal(source, join.next) ?? plain(source, join.next));
  const whole = second && second.value > number.value && second.value <= most ? second : undefined;
  const word = words.at(source.tokens, whole?.next ?? number.next);
  return (
    word && {
      first: number.value,
      last: whole?.value ?? number.value,
      next: skipMark(source, word.next, '.'),
    }
  );
}

const plain: Rule<number> = (source, at) => {
  const value = digits(source, at, 1);
  return value === undefined ? undefined : { value, next: at + 1 };
};

/** "Q1", "Q 1", "Q1-Q3", "kvartal 1", "1Q". */
function letterBefore(
  source: Source,
  at: number,
  letters: PhraseTable<true>,
  words: PhraseTable<true>,
  most: number,
): Numbered | undefined {
  const reversed = digits(source, at, 1);
  const behind =
    reversed !== undefined && gluedAt(source, at + 1) ? letters.at(source.tokens, at + 1) : undefined;
  if (reversed !== undefined && behind && reversed >= 1 && reversed <= most)
    return { first: reversed, last: reversed, next: behind.next };
  const letter = letters.at(source.tokens, at);
  const head = letter && gluedAt(source, letter.next) ? letter : words.at(source.tokens, at);
  const first = head && digits(source, pastNumberWord(source, head.next), 1);
  if (!head || !first || first > most) return undefined;
  const next = pastNumberWord(source, head.next) + 1;
  const last = lastOfList(source, next, first, most);
  return { first, last: last?.value ?? first, next: last?.next ?? next };
}

const quarters: Rule<Expression> = (source, at) => {
  const year = fullYear(source, at);
  const start = year ? skipMark(source, skipMark(source, year.next, '-'), ',') : at;
  const found =
    letterBefore(source, start, lexicon.quarterLetters, lexicon.quarterWords, 4) ??
    wordBehind(source, start, lexicon.quarterWords, 4);
  if (!found) return undefined;
  const behind = year ? { value: { given: year.value }, next: found.next } : quarterYear(source, found.next);
  return {
    value: { kind: 'quarters', first: found.first, last: found.last, ...(behind && { year: behind.value }) },
    next: behind?.next ?? found.next,
  };
};

const halves: Rule<Expression> = (source, at) => {
  const first = fullYear(source, at);
  const start = first ? skipMark(source, skipMark(source, first.next, '-'), ',') : at;
  const found =
    letterBefore(source, start, lexicon.halfLetters, lexicon.halfWords, 2) ??
    wordBehind(source, start, lexicon.halfWords, 2) ??
    lastHalf(source, start);
  if (!found) return undefined;
  const year = first ? { value: { given: first.value }, next: found.next } : quarterYear(source, found.next);
  return {
    value: { kind: 'half', half: found.first, ...(year && { year: year.value }) },
    next: year?.next ?? found.next,
  };
};

/** "sidste halvår 2024", "sidste kvartal 2024": the last of the year, where the year is said. */
function lastHalf(source: Source, at: number): Numbered | undefined {
  const last = lexicon.last.at(source.tokens, at);
  const half = last && lexicon.halfWords.at(source.tokens, last.next);
  return half && yearBehind(source, half.next) ? { first: 2, last: 2, next: half.next } : undefined;
}

const lastQuarter: Rule<Expression> = (source, at) => {
  const last = lexicon.last.at(source.tokens, at);
  const quarter = last && lexicon.quarterWords.at(source.tokens, last.next);
  const year = quarter && yearBehind(source, quarter.next);
  return year && { value: { kind: 'quarters', first: 4, last: 4, year: year.value }, next: year.next };
};

/** Weeks, quarters and half-years by their number. */
export const numberedPeriod: Rule<Expression> = firstOf(weeks, yearFirstWeek, lastQuarter, quarters, halves);
