import type { Tone } from './card';

/** A part of a bar: how many there are, in words, and as a share of its width. */
export interface BarPart {
  text: string;
  style: Tone | 'emphasis';
  tone: Tone;
  share: number;
}

/** The least share of a hundred that has room for its words on a phone. */
const least = 22;

/** A bar of what there is of each: the words carry the meaning, the widths and colours only show it at a glance. */
export const barOf = (parts: readonly { count: number; text: string; tone: Tone }[]): BarPart[] => {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, text, tone }) => ({
      text,
      style: tone === 'default' ? 'emphasis' : tone,
      tone,
      share: Math.max(least, Math.round((100 * count) / total)),
    }));
};
