import type { Tone } from './card';

/** What stands in the parts of a bar, before their number; they only guide the eye. */
export type BarMark = '✓' | '✗' | '?';

/** Is a text what stands in a part? It is not read aloud. */
export const isBarText = (text: string): boolean => /^[✓✗?] \d+$/.test(text);

/** A part of a bar: its colour, its mark and number, and its share of the width. It says nothing that words beside the bar do not. */
export interface BarPart {
  style: Tone | 'emphasis';
  tone: Tone;
  share: number;
  text: string;
}

/** The least share of a hundred in which a mark and its number have room on a phone. */
const least = 28;

/**
 * A bar of what there is of each kind, in their order; what there is none of has no part. Where colours are not seen, or
 * people chose their own, the parts are told apart by their marks.
 */
export function barOf(parts: readonly { count: number; tone: Tone; mark: BarMark }[]): BarPart[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, tone, mark }) => ({
      style: tone === 'default' ? 'emphasis' : tone,
      share: Math.max(least, Math.round((100 * count) / total)),
      tone,
      text: `${mark} ${count}`,
    }));
}
