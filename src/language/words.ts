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

const heads = 'what|who|where|when|how|that|there|here|it|he|she';
const auxiliaries = 'is|are|was|were|has|have|had|do|does|did|ca|can|could|wo|would|should|must|need';
/** English contractions, with or without their apostrophe, where without it they are no word of their own. */
const contraction = new RegExp(
  `\\b(?:(${heads})'s|(what|who|where|how)s|(${auxiliaries})n't|(is|are|was|has|have|had|do|does|did|ca|could|wo|would|should)nt|` +
    `(i|we|you|they|who|what)'(d|ll|m|re|ve)|(i)(m|ve)|(let)'s)\\b`,
  'g',
);
const endings: Readonly<Record<string, string>> = { d: 'would', ll: 'will', m: 'am', re: 'are', ve: 'have' };
const wholes: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };

/** The words of a folded text: runs of letters, and runs of digits ("72t" is two, "Randers-klyngen" too). */
export function wordsOf(folded: Pick<Folded, 'text'>): Word[] {
  const written = new Map<number, { head: string; tail: string; length: number; end: number }>();
  for (const match of folded.text.matchAll(contraction)) {
    const [whole, is, bareIs, not, bareNot, told, ending, i, bareEnding, us] = match;
    const head = is ?? bareIs ?? not ?? bareNot ?? told ?? i ?? us ?? '';
    const tail =
      is || bareIs ? 'is' : not || bareNot ? 'not' : us ? 'us' : (endings[ending ?? bareEnding ?? ''] ?? '');
    const end = match.index + whole.length;
    written.set(match.index, { head: wholes[head] ?? head, tail, length: head.length, end });
  }
  const words: Word[] = [];
  let done = 0;
  for (const { 0: text, index: start } of folded.text.matchAll(/[a-z]+|[0-9]+/g)) {
    if (start < done) continue;
    const contracted = written.get(start);
    if (!contracted) {
      words.push({ text, stem: stemOf(text), start, end: start + text.length });
      continue;
    }
    const { head, tail, length, end } = contracted;
    words.push({ text: head, stem: stemOf(head), start, end: start + length });
    words.push({ text: tail, stem: stemOf(tail), start: start + length, end });
    done = end;
  }
  return words;
}
