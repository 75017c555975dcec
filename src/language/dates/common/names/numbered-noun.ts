import { lexicon } from '../../lexicon';
import { said } from '../mention';
import { digits, isAt, kindAt, type Rule, type Source, skip, skipMark, textAt } from '../source';
import { type NotATime, name, timeBehind } from './name';

const inflections = ['', 's', 'e', 'en', 'et', 'er', 'erne', 'ene', 'ne', 'n', 'r', 'rne'];

/** Whether a word is one of a table's, inflected or not. */
const isForm = (word: string, table: { has(word: string): boolean }): boolean =>
  inflections.some(
    (ending) => word.endsWith(ending) && table.has(word.slice(0, word.length - ending.length)),
  );

/** The end of "1", "1 og 2", "1, 2 og 3", "1-3", "3.2"; none where a month ends the list. */
function numbers(source: Source, at: number): number | undefined {
  if (digits(source, at, 3) === undefined) return undefined;
  let next = at + 1;
  for (let guard = 0; guard < 20; guard += 1) {
    const join = isAt(source, next, ',', '.', '-', '/')
      ? { next: next + 1 }
      : (lexicon.and.at(source.tokens, next) ?? lexicon.rangeTo.at(source.tokens, next));
    if (!join || digits(source, join.next, 3) === undefined) break;
    if (isAt(source, join.next + 1, '/') || timeBehind(source, join.next + 1)) return undefined;
    next = join.next + 1;
  }
  return next;
}

/** "spor 1 og 2", "anbefaling 2 og 3", "trin 2", "pkt. 3.2", "den 2. anbefaling". */
export const numberedNoun: Rule<NotATime> = (source, at) => {
  if (kindAt(source, at) === 'number') {
    const dotted = isAt(source, at + 1, '.') ? at + 2 : skip(source, at + 1, lexicon.ordinalEndings);
    return dotted !== at + 1 && isForm(textAt(source, dotted), lexicon.numbered)
      ? name(dotted + 1)
      : undefined;
  }
  if (!isForm(textAt(source, at), lexicon.numbered)) return undefined;
  const start = skipMark(source, skip(source, skipMark(source, at + 1, '.'), lexicon.numberWords), '.');
  const daysBehind =
    isAt(source, start + 1, '.') && kindAt(source, start + 2) !== 'number' && said(source, start);
  if (isAt(source, start + 1, '/') || timeBehind(source, start + 1) || daysBehind) return undefined;
  const next = numbers(source, start);
  return next === undefined ? undefined : name(next);
};
