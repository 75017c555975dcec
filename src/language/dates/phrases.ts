import { fold } from '../fold';
import type { Parsed } from './expression';
import { type Tokens, tokenise } from './tokens';

/** Phrases of one or more words, each with a meaning; the longest that stands at a token is found. */
export interface PhraseTable<V> {
  at(tokens: Tokens, index: number): Parsed<V> | undefined;
  /** Whether some phrase begins with a word. */
  has(word: string): boolean;
  /** The first words of all phrases. */
  firsts: ReadonlySet<string>;
}

/** Builds a table from phrases in ordinary spelling ("til og med"); they are folded here. */
export function phraseTable<V>(...lists: readonly Readonly<Record<string, V>>[]): PhraseTable<V> {
  const byFirst = new Map<string, { words: string[]; value: V }[]>();
  for (const [phrase, value] of lists.flatMap((list) => Object.entries(list))) {
    const words = tokenise(fold(phrase).text).map((token) => token.text);
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    at(tokens, index) {
      const found = byFirst
        .get(tokens[index]?.text ?? '')
        ?.find(({ words }) => words.every((word, offset) => tokens[index + offset]?.text === word));
      return found && { value: found.value, next: index + found.words.length };
    },
    has: (word) => byFirst.has(word),
    firsts: new Set(byFirst.keys()),
  };
}

/** A table of words that mean nothing but themselves (articles, connectors). */
export const wordTable = (...lists: readonly (readonly string[])[]): PhraseTable<true> =>
  phraseTable(Object.fromEntries(lists.flat().map((word) => [word, true as const])));
