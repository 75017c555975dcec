import { plausibleYear } from '../../conventions';
import { lexicon } from '../../lexicon';
import { isAt, kindAt, type Rule, type Source, skipMark, textAt } from '../source';
import { anyYear, fullYear } from '../year';
import { type NotATime, name } from './name';

/** The end of "2024-2027", "2019-23", "2024/2027". */
function yearPair(source: Source, at: number): number | undefined {
  const first = fullYear(source, at);
  if (!first || !isAt(source, first.next, '-', '/', 'til', 'to')) return undefined;
  const second = anyYear(source, first.next + 1);
  return second && plausibleYear(second.value) && second.value > first.value ? second.next : undefined;
}

const endsAs = (word: string, table: { firsts: ReadonlySet<string> }): boolean => {
  for (let cut = Math.max(0, word.length - 16); cut < word.length - 3; cut += 1)
    if (table.firsts.has(word.slice(cut))) return true;
  return false;
};

const yearOwner = (source: Source, at: number): boolean => endsAs(textAt(source, at), lexicon.yearNamed);

const pairOwner = (source: Source, at: number): boolean =>
  yearOwner(source, at) || endsAs(textAt(source, at), lexicon.yearRangeNamed);

/** "sundhedsaftalen 2024-2027", "arbejdsplan 2023", "agreement for 2024-2027". */
export const yearBehindOwner: Rule<NotATime> = (source, at) => {
  if (kindAt(source, at) !== 'word' || !pairOwner(source, at)) return undefined;
  const mark = isAt(source, at + 1, '(', '-', ',') ? at + 2 : at + 1;
  const word = isAt(source, mark, 'for', 'fra', 'from') ? mark + 1 : mark;
  const pair = yearPair(source, word);
  if (pair !== undefined) return name(pair);
  const single = yearOwner(source, at)
    ? fullYear(source, isAt(source, at + 1, '-', '(') ? at + 2 : at + 1)
    : undefined;
  return single && name(single.next);
};

/** "the 2024-2027 agreement", "2024-aftalen"; but "i 2024 …" is a period. */
export const yearBeforeOwner: Rule<NotATime> = (source, at) => {
  const pair = yearPair(source, at);
  const end = pair ?? fullYear(source, at)?.next;
  if (end === undefined) return undefined;
  const noun = skipMark(source, end, '-');
  if (pair !== undefined) return pairOwner(source, noun) ? name(noun + 1) : undefined;
  if (noun === end && isAt(source, at - 1, 'i', 'in', 'for', 'til')) return undefined;
  return yearOwner(source, noun) ? name(noun + 1) : undefined;
};
