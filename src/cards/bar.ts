import type { Tone } from './card';

/** A part of a bar: its colour, and its share of the width. It says nothing that words beside the bar do not. */
export interface BarPart {
  style: Tone | 'emphasis';
  share: number;
  text: string;
}

/** A text that is not seen nor read aloud, and keeps a place open. */
const blank = '\u00a0';

/** The least share of a hundred that can be seen on a phone. */
const least = 12;

/** A bar of what there is of each kind, in their order; what there is none of has no part. */
export function barOf(parts: readonly { count: number; tone: Tone }[]): BarPart[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, tone }) => ({
      style: tone === 'default' ? 'emphasis' : tone,
      share: Math.max(least, Math.round((100 * count) / total)),
      text: blank,
    }));
}
