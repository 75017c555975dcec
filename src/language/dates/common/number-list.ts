import type { Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { digits, gluedAt, isAt, kindAt, type Source, skip, skipMark } from './source';

/** "44-46", "44 til 46", "44 og 45", "44, 45 og 46" behind the first number: the last one. */
export function lastOfList(
  source: Source,
  at: number,
  first: number,
  most: number,
): Parsed<number> | undefined {
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
export const pastNumberWord = (source: Source, at: number): number => {
  const next = skip(source, skipMark(source, at, '.'), lexicon.numberWords);
  return skipMark(source, next, '.');
};
