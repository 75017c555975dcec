import type { Prose } from '../../domain/prose';
import { fold } from '../fold';
import { stemOf, wordsOf } from '../words';

interface Told {
  text: Prose;
}

/** What a register tells is the same object until somebody writes it anew. */
const stems = new WeakMap<Prose, ReadonlySet<string>>();

/** The stems of the words of a text, in both its languages. */
export function stemsOf(text: Prose): ReadonlySet<string> {
  const known = stems.get(text);
  if (known) return known;
  const words = wordsOf(fold(`${text.da ?? ''} ${text.en ?? ''}`));
  const fresh = new Set(words.flatMap(({ text: word, stem }) => [stem, stemOf(word)]));
  stems.set(text, fresh);
  return fresh;
}

/** Those of the things that have most of the said stems, and how many they have. */
export function fittest<T extends Told>(
  things: readonly T[],
  said: ReadonlySet<string>,
): { things: T[]; held: number } {
  const weighed = things.map((thing) => {
    const own = stemsOf(thing.text);
    return { thing, held: [...said].filter((stem) => own.has(stem)).length };
  });
  const held = Math.max(0, ...weighed.map((one) => one.held));
  return { things: weighed.flatMap((one) => (one.held === held ? [one.thing] : [])), held };
}
