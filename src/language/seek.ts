import type { InitiativeId } from '../domain/ids';
import { isStopWord } from './analyse';
import { fold } from './fold';
import { isNear } from './near';
import type { Reader } from './reader';
import { type Word, wordsOf } from './words';

/** What somebody is typing into a search, compared with whatever could be meant. */
export interface Sought {
  /** How well a text answers, 0–1; 0 where one of the words is in none of its own. `of` is whose text it is. */
  inText(of: object, text: () => string): number;
  /** The initiatives that all the words name, in either language and by everyday names too, the best first. */
  initiatives: readonly InitiativeId[];
  /** The same by some of the words. */
  nearInitiatives: readonly InitiativeId[];
}

/** The terms of texts, as long as the topics they were taken apart with are in use. */
const known = new WeakMap<Reader['topics'], WeakMap<object, readonly string[]>>();

/** Reads what is typed into a search; `undefined` where it names nothing to look for (yet). */
export function seek({ topics }: Reader, typed: string): Sought | undefined {
  const words = wordsOf(fold(typed));
  const content = words.filter(({ text }) => !isStopWord(text));
  const counted = content.length > 0 ? content : words;
  if (counted.length === 0) return undefined;
  const parts = counted.map((word) => ({ word, parts: topics.termsOf(word.text).slice(1) }));
  const ranked = topics.initiatives(words, content);
  const termsOf = keptTerms(topics);
  return {
    inText(of, text) {
      const held = termsOf(of, text);
      const scores = parts.map((one) => best(one, held));
      return scores.some((score) => score === 0)
        ? 0
        : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    },
    initiatives: ranked.filter(({ share, faint }) => share >= 1 && !faint).map(({ id }) => id),
    nearInitiatives: ranked.map(({ id }) => id),
  };
}

function keptTerms(topics: Reader['topics']) {
  const kept = known.get(topics) ?? new WeakMap<object, readonly string[]>();
  known.set(topics, kept);
  return (of: object, text: () => string): readonly string[] => {
    const terms = kept.get(of) ?? [...new Set([...topics.termsOf(text()), ...short(text())])];
    kept.set(of, terms);
    return terms;
  };
}

/** Words as they are written: the last one typed may be only the beginning of one. */
const short = (text: string): string[] => wordsOf(fold(text)).map((word) => word.text);

/** How well one word is answered: by itself, by the beginning of a word, by the parts of a compound, or with one slip. */
function best({ word, parts }: { word: Word; parts: string[] }, held: readonly string[]): number {
  if (held.includes(word.text) || held.includes(word.stem)) return 1;
  if (/[0-9]/.test(word.text)) return 0;
  if (word.text.length > 1 && held.some((term) => term.startsWith(word.text))) return 0.9;
  if (parts.length > 0 && parts.every((part) => held.includes(part))) return 0.8;
  return held.some((term) => isNear(word.stem, term)) ? 0.6 : 0;
}
