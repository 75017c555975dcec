import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { stemOf, wordsOf } from './words';

const stops = new Set(
  [...danish.stopWords, ...english.stopWords].flatMap((word) => wordsOf(fold(word)).map(({ text }) => text)),
);

/** Is this folded word one that says nothing of a topic? */
export const isStopWord = (word: string): boolean => stops.has(word);

/** Parts that look like words of their own but are only pieces of others. */
const falseParts = new Set([
  'ning',
  'else',
  'skab',
  'hed',
  'ende',
  'inge',
  'sker',
  'ring',
  'over',
  'under',
  'efter',
  'samme',
  'lige',
  'tids',
  'agen',
  'sning',
]);
const links = ['', 's', 'e', 'er', 'n', 'en'];

/** Takes Danish compounds apart with a given stock of words ("mistrivselsaftalen" → mistrivsel + aftale). */
export class Compounds {
  private readonly words = new Set<string>();
  private readonly parts = new Map<string, string[]>();

  /** Adds the words of a text to the stock. */
  learn(text: string): void {
    for (const { text: word } of wordsOf(fold(text)))
      if (word.length >= 4 && !falseParts.has(word) && !/[0-9]/.test(word)) {
        this.words.add(word);
        this.words.add(stemOf(word));
      }
  }

  /** The stems of the two parts of a compound, or none where it is not made of words of the stock. */
  partsOf(word: string): string[] {
    const known = this.parts.get(word);
    if (known) return known;
    const found = this.split(word);
    if (this.parts.size > 50_000) this.parts.clear();
    this.parts.set(word, found);
    return found;
  }

  private split(word: string): string[] {
    if (word.length < 8 || word.length > 60) return [];
    const stem = stemOf(word);
    for (let at = word.length - 4; at >= 4; at -= 1) {
      const tail = word.slice(at);
      if (!this.words.has(tail) && !this.words.has(stem.slice(at))) continue;
      for (const link of links) {
        const head = word.slice(0, at);
        if (!head.endsWith(link)) continue;
        const bare = head.slice(0, head.length - link.length);
        if (bare.length >= 4 && (this.words.has(bare) || this.words.has(stemOf(bare))))
          return [stemOf(bare), stemOf(tail)];
      }
    }
    return [];
  }
}

/**
 * The search terms of a text: stems without stop words, and the stems of compound parts, but for those `without`
 * which say too little to be looked for ("-indsatsen").
 */
export function termsOf(
  text: string,
  compounds: Compounds,
  without: ReadonlySet<string> = new Set(),
): string[] {
  return wordsOf(fold(text))
    .filter(({ text: word }) => !stops.has(word) && (word.length > 1 || /[0-9]/.test(word)))
    .flatMap(({ text: word, stem }) => [
      stem,
      ...compounds.partsOf(word).filter((part) => !without.has(part)),
    ]);
}
