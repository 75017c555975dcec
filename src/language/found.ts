import type { Folded } from './fold';
import type { Word } from './words';

/** A stretch of words, `from` to `to` (not included). */
export interface Stretch {
  from: number;
  to: number;
}

/** A stretch of words and what it was read as. */
export interface Found<T> extends Stretch {
  value: T;
}

/** Do two stretches share a word? */
export const overlaps = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

/** The positions of the words of a stretch. */
export const positions = ({ from, to }: Stretch): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** One short stem is too little to go by: "for" is no "forrige". */
export const isShort = (words: readonly Word[], { from, to }: Stretch): boolean =>
  to - from === 1 && (words[from]?.stem.length ?? 0) < 4;

/**
 * Does the stretch lie inside a longer one of the others (`orEqual`: or is one of them)? What another one merely
 * passes over is no part of it.
 */
export const isInside = (
  stretch: Stretch,
  others: readonly (Stretch & { passed?: readonly number[] })[],
  orEqual = false,
): boolean =>
  others.some(
    ({ from, to, passed = [] }) =>
      from <= stretch.from &&
      to >= stretch.to &&
      (orEqual || to - from > stretch.to - stretch.from) &&
      !positions(stretch).every((at) => passed.includes(at)),
  );

/** Where a stretch stands in the text as it was typed. */
export function placeOf(
  folded: Folded,
  words: readonly Word[],
  { from, to }: Stretch,
): { start: number; end: number } {
  return {
    start: folded.at[words[from]?.start ?? 0] ?? 0,
    end: folded.at[words[to - 1]?.end ?? 0] ?? folded.original.length,
  };
}
