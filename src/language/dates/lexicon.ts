import { danish } from './da/date-words';
import type { DateWords } from './date-words';
import { english } from './en/date-words';
import { type PhraseTable, phraseTable, wordTable } from './phrases';

/** The words of every language in one table each: an utterance may mix them. */
export type Lexicon = {
  [K in keyof DateWords]: DateWords[K] extends Readonly<Record<string, infer V>>
    ? DateWords[K] extends readonly string[]
      ? PhraseTable<true>
      : PhraseTable<V>
    : PhraseTable<true>;
};

const languages: readonly DateWords[] = [danish, english];

function merged(): Lexicon {
  const keys = Object.keys(danish) as (keyof DateWords)[];
  const tables = keys.map((key) => {
    const lists = languages.map((words) => words[key]);
    const table = Array.isArray(lists[0])
      ? wordTable(...(lists as (readonly string[])[]))
      : phraseTable(...(lists as Readonly<Record<string, unknown>>[]));
    return [key, table];
  });
  return Object.fromEntries(tables) as Lexicon;
}

/** Every word and phrase the rules know, folded. */
export const lexicon: Lexicon = merged();
