import type { Steps } from '../lib/steps';

/**
 * Corrects slips of the pen: finds the known word that a written one differs from by one letter (left out, put
 * in, changed or swapped). Words under five letters are left alone: there, one letter makes another word.
 */
export class Spelling {
  private readonly byDeletion = new Map<string, string[]>();
  private readonly known = new Set<string>();

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.learn(word);
  }

  /** Makes these the known words: learns those that are new and forgets those that are gone. */
  *become(words: Iterable<string>): Steps<void> {
    const gone = new Set(this.known);
    for (const word of words) {
      gone.delete(word);
      if (this.learn(word)) yield;
    }
    for (const word of gone) {
      this.forget(word);
      yield;
    }
  }

  private learn(word: string): boolean {
    if (this.known.has(word) || word.length < 4) return false;
    this.known.add(word);
    for (const variant of deletions(inLetters(word))) {
      const words = this.byDeletion.get(variant);
      if (words) words.push(word);
      else this.byDeletion.set(variant, [word]);
    }
    return true;
  }

  private forget(word: string): void {
    this.known.delete(word);
    for (const variant of deletions(inLetters(word))) {
      const left = (this.byDeletion.get(variant) ?? []).filter((other) => other !== word);
      if (left.length > 0) this.byDeletion.set(variant, left);
      else this.byDeletion.delete(variant);
    }
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** The known word nearest to a written one, or `undefined` where none is near or two are equally near. */
  correct(word: string): string | undefined {
    if (word.length < 5 || word.length > 40 || this.known.has(word) || /[0-9]/.test(word)) return undefined;
    const near = new Set<string>();
    const letters = inLetters(word);
    for (const variant of deletions(letters))
      for (const candidate of this.byDeletion.get(variant) ?? []) {
        const right = inLetters(candidate);
        if (right[0] === letters[0] && oneEditApart(letters, right)) near.add(candidate);
      }
    // Two letters swapped are likelier than a wrong one ("stauts" is "status", not "starts").
    const swapped = [...near].filter((candidate) => sortedLetters(candidate) === sortedLetters(word));
    const [only, ...others] = swapped.length > 0 ? swapped : near;
    return others.length === 0 ? only : undefined;
  }
}

/** A folded word with æ, ø and å as the one letter that is struck: "omaarder" is "områder" with two letters swapped. */
const inLetters = (word: string): string =>
  word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');

const sortedLetters = (word: string): string => [...word].sort().join('');

function deletions(word: string): Set<string> {
  const variants = new Set([word]);
  for (let at = 0; at < word.length; at += 1) variants.add(word.slice(0, at) + word.slice(at + 1));
  return variants;
}

/** Do two words differ by at most one letter left out, put in, changed or swapped? */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
