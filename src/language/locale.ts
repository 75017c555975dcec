import type { Locale } from '../domain/prose';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { type Folded, fold } from './fold';
import type { Lexicon } from './lexicon';
import { type Word, wordsOf } from './words';

const foldedWords = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => wordsOf(fold(word)).map(({ text }) => text)));
const small = { da: foldedWords(danish.functionWords), en: foldedWords(english.functionWords) };

const all = ({ cues, phases, kinds, stopWords, frames }: Lexicon): Set<string> =>
  foldedWords(
    [...Object.values(cues), ...Object.values(phases), ...Object.values(kinds), stopWords, frames].flat(),
  );
const words = { da: all(danish), en: all(english) };

/** Is this folded word one of either lexicon? */
export const isInLexicon = (word: string): boolean =>
  [small.da, small.en, words.da, words.en].some((known) => known.has(word));

/** The words of a lexicon that the other one does not have. */
const own = {
  da: new Set([...words.da].filter((word) => !words.en.has(word))),
  en: new Set([...words.en].filter((word) => !words.da.has(word))),
};

/**
 * The language an utterance is written in, by its small words and letters, and where they do not tell ("agreement
 * done?") by whose words it holds; `fallback` where neither does. Words that name something of the register tell
 * nothing beside others: it has most of its names in Danish.
 */
export function localeOf(
  { at, original }: Pick<Folded, 'at' | 'original'>,
  said: readonly Word[],
  named: ReadonlySet<number>,
  fallback: Locale,
): Locale {
  const around = said.filter((_, place) => !named.has(place));
  const writtenAs = ({ start, end }: Word): string => original.slice(at[start], at[end]);
  const lean = [around, said]
    .map((words) => {
      const letters = words.some((word) => /[æøå]/i.test(writtenAs(word))) ? 1 : 0;
      const count = (of: Record<Locale, ReadonlySet<string>>, language: Locale): number =>
        words.filter(({ text }) => of[language].has(text)).length;
      const balance = count(small, 'da') + letters - count(small, 'en');
      return balance || count(own, 'da') - count(own, 'en');
    })
    .find((balance) => balance !== 0);
  return lean === undefined ? fallback : lean > 0 ? 'da' : 'en';
}
