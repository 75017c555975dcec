import type { Steps } from '../lib/steps';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { Tally } from './tally';
import { stemOf, type Word, wordsOf } from './words';

const stops = new Set(
  [...danish.stopWords, ...english.stopWords].flatMap((word) => wordsOf(fold(word)).map(({ text }) => text)),
);

const told = new Set(
  [...danish.telling, ...english.telling].flatMap((word) => wordsOf(fold(word)).map(({ text }) => text)),
);

/** Does a word that says nothing of a topic still say what is done, or how it stands? */
export const isTelling = (word: string): boolean => told.has(word);

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

/**
 * Takes Danish compounds apart with a given stock of words ("mistrivselsaftalen" → mistrivsel + aftale). How the
 * words of entries were taken apart is settled: what is indexed can be taken out as it was put in. After the
 * stock has changed, `outdated` tells which of them are to be settled anew.
 */
export class Compounds {
  private readonly stock = new Tally<string>();
  /** Whether what changed since the last `outdated` was in the stock before. */
  private readonly before = new Map<string, boolean>();
  private readonly settled = new Map<string, string[]>();

  /** Adds the words of a text to the stock. */
  learn(text: string): void {
    for (const word of stockOf(text)) {
      if (!this.before.has(word)) this.before.set(word, this.stock.has(word));
      this.stock.add(word);
    }
  }

  /** Takes the words of a text that was learnt out of the stock. */
  forget(text: string): void {
    for (const word of stockOf(text)) {
      if (!this.before.has(word)) this.before.set(word, this.stock.has(word));
      this.stock.drop(word);
    }
  }

  /** The settled words that the stock would take apart differently now. */
  *outdated(): Steps<string[]> {
    const moved = [...this.before].filter(([word, was]) => was !== this.stock.has(word));
    this.before.clear();
    const suspects = new Set<string>();
    if (this.settled.size > 0)
      for (const [word] of moved) {
        // A part and its stem both stand in the compound as they are.
        for (const compound of this.settled.keys()) if (compound.includes(word)) suspects.add(compound);
        yield;
      }
    return [...suspects].filter((word) => String(this.partsOf(word)) !== String(this.settled.get(word)));
  }

  /** Lets go of how words were taken apart. */
  unsettle(words: readonly string[]): void {
    for (const word of words) this.settled.delete(word);
  }

  /** The parts of a word of an entry: as they were when it was first asked for. */
  settledParts(word: string): string[] {
    if (!isLong(word)) return [];
    const known = this.settled.get(word);
    if (known) return known;
    const parts = this.partsOf(word);
    this.settled.set(word, parts);
    return parts;
  }

  /** The stems of the two parts of a compound, or none where it is not made of words of the stock. */
  partsOf(word: string): string[] {
    if (!isLong(word)) return [];
    const stem = stemOf(word);
    for (let at = word.length - 4; at >= 4; at -= 1) {
      const tail = word.slice(at);
      if (!this.stock.has(tail) && !this.stock.has(stem.slice(at))) continue;
      for (const link of links) {
        const head = word.slice(0, at);
        if (!head.endsWith(link)) continue;
        const bare = head.slice(0, head.length - link.length);
        if (bare.length >= 4 && (this.stock.has(bare) || this.stock.has(stemOf(bare))))
          return [stemOf(bare), stemOf(tail)];
      }
    }
    return [];
  }
}

const isLong = (word: string): boolean => word.length >= 8 && word.length <= 60;

/** What a text adds to a stock: its words and their stems. */
const stockOf = (text: string): string[] =>
  wordsOf(fold(text)).flatMap(({ text: word, stem }) =>
    word.length >= 4 && !falseParts.has(word) && !/[0-9]/.test(word) ? [word, stem] : [],
  );

/**
 * The search terms of a text: stems without stop words, and the stems of compound parts, but for those `without`
 * which say too little to be looked for ("-indsatsen").
 */
export const termsOf = (
  text: string,
  compounds: Compounds,
  without: ReadonlySet<string> = new Set(),
): string[] =>
  terms(wordsOf(fold(text)), (word) => compounds.partsOf(word).filter((part) => !without.has(part)));

/** The search terms of words that were found in texts. */
export const termsAmong = (words: readonly Word[], compounds: Compounds): string[] =>
  terms(words, (word) => compounds.partsOf(word));

/** The search terms of a text of an entry, with its compounds taken apart as settled. */
export const settledTermsOf = (text: string, compounds: Compounds): string[] =>
  terms(wordsOf(fold(text)), (word) => compounds.settledParts(word));

const terms = (words: readonly Word[], partsOf: (word: string) => string[]): string[] =>
  words
    .filter(({ text: word }) => !stops.has(word) && (word.length > 1 || /[0-9]/.test(word)))
    .flatMap(({ text: word, stem }) => [stem, ...partsOf(word)]);
