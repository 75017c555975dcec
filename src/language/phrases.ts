import { fold } from './fold';
import { Tally } from './tally';
import { type Word, wordsOf } from './words';

/** A phrase found: the words `from` to `to` (not included) of the utterance, and the values it stands for. */
export interface PhraseHit<T> {
  from: number;
  to: number;
  values: T[];
  /** The words were written exactly so, not merely with the same stems. */
  exact: boolean;
}

interface Phrase<T> {
  value: T;
  exact: string;
}

/**
 * Phrases by the stems of their words, so that every inflection of a phrase is found. `find` reads an utterance
 * from left to right and takes the longest phrase at each word. Only values that `counts` are found.
 */
export class PhraseBook<T> {
  /** What the stems of a phrase, joined by spaces, stand for. */
  private readonly phrases = new Map<string, Phrase<T>[]>();
  /** How many words the longest phrase has that begins with a stem; never less than that. */
  private readonly longest = new Map<string, number>();
  /** The stems of all phrases, for correcting slips of the pen. */
  readonly stems = new Tally<string>();

  constructor(private readonly counts: (value: T) => boolean = () => true) {}

  /** Teaches the book a phrase; one of no words is ignored. */
  add(phrase: string, value: T): void {
    const words = wordsOf(fold(phrase));
    const [first] = words;
    if (first === undefined) return;
    const key = joined(words, 'stem');
    const exact = joined(words, 'text');
    const held = this.phrases.get(key) ?? [];
    if (held.some((known) => known.value === value && known.exact === exact)) return;
    this.phrases.set(key, held);
    held.push({ value, exact });
    for (const { stem } of words) this.stems.add(stem);
    this.longest.set(first.stem, Math.max(words.length, this.longest.get(first.stem) ?? 0));
  }

  /** Makes the book forget that a phrase stands for the values that match. */
  remove(phrase: string, matches: (value: T) => boolean): void {
    const words = wordsOf(fold(phrase));
    const key = joined(words, 'stem');
    const exact = joined(words, 'text');
    const held = this.phrases.get(key) ?? [];
    const left = held.filter((known) => known.exact !== exact || !matches(known.value));
    if (left.length === held.length) return;
    if (left.length > 0) this.phrases.set(key, left);
    else this.phrases.delete(key);
    for (let gone = held.length - left.length; gone > 0; gone -= 1)
      for (const { stem } of words) this.stems.drop(stem);
  }

  /** All longest phrases that do not overlap. `all` also gives the shorter ones inside them. */
  find(words: readonly Word[], all = false): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const here = this.at(words, from);
      if (here.length === 0) continue;
      if (all) hits.push(...here);
      else {
        const hit = here[here.length - 1];
        if (!hit) continue;
        hits.push(hit);
        from = hit.to - 1;
      }
    }
    return hits;
  }

  private at(words: readonly Word[], from: number): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const end = Math.min(words.length, from + (this.longest.get(words[from]?.stem ?? '') ?? 0));
    let key = '';
    for (let to = from; to < end; to += 1) {
      key += to === from ? words[to]?.stem : ` ${words[to]?.stem}`;
      const held = this.phrases.get(key)?.filter(({ value }) => this.counts(value)) ?? [];
      if (held.length === 0) continue;
      const written = joined(words.slice(from, to + 1), 'text');
      // A short word that stands exactly so is not another one of its stem ("var" is no "varer").
      const asWritten = held.filter(({ exact }) => exact === written);
      const exact = asWritten.length > 0;
      const short = to === from && written.length < 4;
      const values = (exact && short ? asWritten : held).map(({ value }) => value);
      hits.push({ from, to: to + 1, values: [...new Set(values)], exact });
    }
    return hits;
  }
}

const joined = (words: readonly Word[], as: 'stem' | 'text'): string =>
  words.map((word) => word[as]).join(' ');
