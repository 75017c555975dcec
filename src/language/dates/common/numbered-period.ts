import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import type { PhraseTable } from '../phrases';
import { anyYear, fullYear, ordinal, yearBehind } from './quantity';
import { digits, firstOf, gluedAt, isAt, kindAt, type Rule, type Source, skip, skipMark } from './source';

/** "44-46", "44 til 46", "44 og 45", "44, 45 og 46" behind the first number: the last one. */
function lastOfList(source: Source, at: number, first: number, most: number): Parsed<number> | undefined {
  let last: Parsed<number> | undefined;
  let next = at;
  for (let guard = 0; guard < 12; guard += 1) {
    const to = lexicon.rangeTo.at(source.tokens, next);
    const and = isAt(source, next, ',') ? { next: next + 1 } : lexicon.and.at(source.tokens, next);
    const join = to ?? and;
    if (!join) break;
    const number = digits(source, listed(source, join.next), 2);
    const from: number = last?.value ?? first;
    const turned = to && most === 53 && from >= 40 && number !== undefined && number <= 10;
    if (number === undefined || number > most || (to ? number <= from && !turned : number !== from + 1))
      break;
    const end = listed(source, join.next) + 1;
    if (isAt(source, end, '/', ':') || lexicon.units.at(source.tokens, end)) break;
    if (isAt(source, end, '.') && gluedAt(source, end) && kindAt(source, end + 1) === 'number') break;
    last = { value: number, next: end };
    next = end;
    if (to) break;
  }
  return last;
}

/** Past the word that may be repeated in a list: "uge 44 og uge 45", "Q1-Q3". */
function listed(source: Source, at: number): number {
  const word = skip(source, at, lexicon.weekWords);
  if (word !== at) return word;
  const letter = kindAt(source, at + 1) === 'number' && gluedAt(source, at + 1);
  return letter && (isAt(source, at, 'q', 'k', 'w', 'u') || isAt(source, at, 'kv', 'wk')) ? at + 1 : at;
}

/** Past "nr.", "no." and the like between a word and its number. */
const pastNumberWord = (source: Source, at: number): number => {
  const next = skip(source, skipMark(source, at, '.'), lexicon.numberWords);
  return skipMark(source, next, '.');
};

const weeks: Rule<Expression> = (source, at) => {
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
const yearFirstWeek: Rule<Expression> = (source, at) => {
  const year = fullYear(source, at);
  const week = year && weeks(source, skipMark(source, skipMark(source, year.next, '-'), ','));
  return year && week?.value.kind === 'weeks' && !week.value.year
    ? { value: { ...week.value, year: { given: year.value } }, next: week.next }
    : undefined;
};

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
