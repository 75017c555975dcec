import { fold } from './fold';
import { stemOf, type Word, wordsOf } from './words';

/** A phrase found: the words `from` to `to` (not included) of the utterance, and the values it stands for. */
export interface PhraseHit<T> {
  from: number;
  to: number;
  values: T[];
  /** The words were written exactly so, not merely with the same stems. */
  exact: boolean;
}

interface Node<T> {
  next: Map<string, Node<T>>;
  values: { value: T; exact: string }[];
}

/**
 * Phrases by the stems of their words, so that every inflection of a phrase is found. Add phrases once; then
 * `find` reads an utterance from left to right and takes the longest phrase at each word.
 */
export class PhraseBook<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  /** The stems of one-word phrases, for correcting slips of the pen. */
  readonly stems = new Set<string>();

  /** `fillers` are small words that may stand between the words of a phrase ("gået *helt* i stå"). */
  constructor(private readonly fillers: ReadonlySet<string> = new Set()) {}

  /** Teaches the book a phrase; one of no words is ignored. */
  add(phrase: string, value: T): void {
    const words = wordsOf(fold(phrase));
    if (words.length === 0) return;
    let node = this.root;
    for (const { stem } of words) {
      this.stems.add(stem);
      let next = node.next.get(stem);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(stem, next);
      }
      node = next;
    }
    const exact = words.map(({ text }) => text).join(' ');
    if (!node.values.some((known) => known.value === value && known.exact === exact))
      node.values.push({ value, exact });
  }

  /** All longest phrases that do not overlap. `all` also gives the shorter ones inside them. */
  find(words: readonly Word[], all = false): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const longest = this.at(words, from);
      if (longest.length === 0) continue;
      if (all) hits.push(...longest);
      else {
        const hit = longest[longest.length - 1];
        if (!hit) continue;
        hits.push(hit);
        from = hit.to - 1;
      }
    }
    return hits;
  }

  private at(words: readonly Word[], from: number): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const filled = new Set<number>();
    let node: Node<T> | undefined = this.root;
    for (let to = from; to < words.length; to += 1) {
      const next: Node<T> | undefined = node.next.get(words[to]?.stem ?? '');
      if (!next && to > from && this.fillers.has(words[to]?.text ?? '')) {
        filled.add(to);
        continue;
      }
      node = next;
      if (!node) break;
      if (node.values.length === 0) continue;
      const written = words
        .slice(from, to + 1)
        .filter((_, at) => !filled.has(from + at))
        .map(({ text }) => text)
        .join(' ');
      // What stands exactly so is not another one of its stem ("var" is no "varer").
      const asWritten = node.values.filter(({ exact }) => exact === written);
      const exact = asWritten.length > 0;
      const values = (exact ? asWritten : node.values).map(({ value }) => value);
      hits.push({ from, to: to + 1, values: [...new Set(values)], exact });
    }
    return hits;
  }
}

/** The stems of a phrase, in order. */
export const stemsOf = (phrase: string): string[] => wordsOf(fold(phrase)).map(({ text }) => stemOf(text));
