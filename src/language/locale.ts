import type { Locale } from '../domain/prose';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { type Word, wordsOf } from './words';

const foldedWords = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => wordsOf(fold(word)).map(({ text }) => text)));
const small = { da: foldedWords(danish.functionWords), en: foldedWords(english.functionWords) };

/** The language an utterance is written in, by its small words and letters; `fallback` where they do not tell. */
export function localeOf(original: string, words: readonly Word[], fallback: Locale): Locale {
  const count = (language: Locale): number => words.filter(({ text }) => small[language].has(text)).length;
  const letters = (original.match(/[æøåÆØÅ]/g) ?? []).length > 0 ? 1 : 0;
  const da = count('da') + letters;
  const en = count('en');
  return da === en ? fallback : da > en ? 'da' : 'en';
}
