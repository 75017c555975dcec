import type { Expression } from '../expression';
import { lexicon } from '../lexicon';
import { noun } from './noun';
import { range } from './range';
import { type Said, saying } from './said';
import { isAt, type Rule } from './source';

/** "mellem 1. og 15. december", "between now and Christmas". */
export const between: Rule<Said> = (source, at) => {
  // "The difference between SSG and SSU" lies not in time.
  if (isAt(source, at - 1, 'difference', 'differences', 'forskel', 'forskellen', 'forskelle'))
    return undefined;
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
export const fromTo: Rule<Said> = (source, at) => {
  const word = lexicon.rangeFrom.at(source.tokens, at);
  const worded = word && (range(source, word.next, lexicon.rangeTo) ?? severalIn(source, word.next));
  if (worded) return saying('between', worded, word.next);
  const on = lexicon.relations.at(source.tokens, at);
  const start = on?.value === 'on' ? on.next : at;
  const plain =
    range(source, start, lexicon.rangeTo, (text, index) => noun(text, index)) ?? twoDays(source, start);
  return plain && saying('between', plain, start);
};
