import { stemmer } from '@orama/stemmers/danish';
import type { Folded } from './fold';

/** A word of an utterance. `start` and `end` are offsets into the folded text. */
export interface Word {
  text: string;
  stem: string;
  start: number;
  end: number;
}

const stems = new Map<string, string>();

/** The Danish stem of a folded word, stemmed until nothing more falls off ("indsatser" and "indsats" meet). */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let stem = word;
  for (let round = 0; round < 3; round += 1) {
    const next = stemmer(stem);
    if (next === stem || next.length < 2) break;
    stem = next;
  }
  if (stems.size > 50_000) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** The words of a folded text: runs of letters, and runs of digits ("72t" is two, "Randers-klyngen" too). */
export function wordsOf(folded: Pick<Folded, 'text'>): Word[] {
  return [...folded.text.matchAll(/[a-z]+|[0-9]+/g)].map((match) => ({
    text: match[0],
    stem: stemOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
