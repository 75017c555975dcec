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
  /** Words between its own that are no part of it. */
  passed: number[];
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
  /** What phrases begin with that have more words to come. */
  private readonly beginnings = new Tally<string>();
  /** The stems of all phrases, for correcting slips of the pen. */
  readonly stems = new Tally<string>();

  constructor(private readonly counts: (value: T) => boolean = () => true) {}

  /** Teaches the book a phrase; one of no words is ignored. */
  add(phrase: string, value: T): void {
    const words = wordsOf(fold(phrase));
    if (words.length === 0) return;
    const key = joined(words, 'stem');
    const exact = joined(words, 'text');
    const held = this.phrases.get(key) ?? [];
    if (held.some((known) => known.value === value && known.exact === exact)) return;
    this.phrases.set(key, held);
    held.push({ value, exact });
    for (const { stem } of words) this.stems.add(stem);
    for (const beginning of beginningsOf(words)) this.beginnings.add(beginning);
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
    for (let gone = held.length - left.length; gone > 0; gone -= 1) {
      for (const { stem } of words) this.stems.drop(stem);
      for (const beginning of beginningsOf(words)) this.beginnings.drop(beginning);
    }
  }

  /**
   * All longest phrases that do not overlap. `all` also gives the shorter ones inside them. A word at which
   * `passes` holds may stand between the words of a phrase ("gået *helt* i stå", "hvad går *den* ud på").
   */
  find(words: readonly Word[], all = false, passes: (at: number) => boolean = () => false): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const here = this.at(words, from, passes);
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

  private at(words: readonly Word[], from: number, passes: (at: number) => boolean): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const own: Word[] = [];
    const passed: number[] = [];
    let key = '';
    for (let to = from; to < words.length && (to === from || this.beginnings.has(key)); to += 1) {
      const word = words[to];
      if (!word) break;
      const longer = to === from ? word.stem : `${key} ${word.stem}`;
      const known = this.phrases.get(longer);
      if (!known && !this.beginnings.has(longer)) {
        if (to === from || !passes(to)) break;
        passed.push(to);
        continue;
      }
      key = longer;
      own.push(word);
      const held = known?.filter(({ value }) => this.counts(value)) ?? [];
      if (held.length === 0) continue;
      const written = joined(own, 'text');
      // What stands exactly so is not another one of its stem ("var" is no "varer").
      const asWritten = held.filter(({ exact }) => exact === written);
      const exact = asWritten.length > 0;
      const values = (exact ? asWritten : held).map(({ value }) => value);
      hits.push({ from, to: to + 1, values: [...new Set(values)], exact, passed: [...passed] });
    }
    return hits;
  }
}

const joined = (words: readonly Word[], as: 'stem' | 'text'): string =>
  words.map((word) => word[as]).join(' ');

const beginningsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map((_, at) => joined(words.slice(0, at + 1), 'stem'));
