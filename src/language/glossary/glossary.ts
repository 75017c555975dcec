import { PhraseBook } from '../phrases';
import type { Concept } from './concepts';

/** The glossary as phrases, with the words of each concept. */
export interface Glossary {
  book: PhraseBook<number>;
  concepts: readonly Concept[];
}

export function glossaryOf(concepts: readonly Concept[]): Glossary {
  const book = new PhraseBook<number>();
  for (const [at, { words }] of concepts.entries()) for (const word of words) book.add(word, at);
  return { book, concepts };
}
