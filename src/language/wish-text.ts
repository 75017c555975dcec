import { danishWishes } from './da/wishes';
import { englishWishes } from './en/wishes';
import { fold } from './fold';
import { patternOf } from './says';
import type { Slots } from './slots';
import type { Word } from './words';

const openers = [...danishWishes.openers, ...englishWishes.openers]
  .map((opener) => fold(opener).text)
  .sort((a, b) => b.length - a.length);
const opening = new RegExp(`\\b(?:${openers.join('|')})\\s+`, 'g');

/** Words of a text that say something; less is no text to be written. */
const least = 2;

/**
 * What somebody wants written, in their own words: what stands behind a colon, else behind "om at", "about". The
 * time at its end belongs to another field.
 */
export function freeText(slots: Slots, head: readonly Word[]): string | undefined {
  const { folded, words } = slots;
  const colon = folded.text.search(/:(?!\d)/);
  const last = head[Math.min(head.length, 3) - 1]?.end ?? 0;
  const opened = [...folded.text.matchAll(opening)].find(
    ({ index }) => index >= last && !isOfName(slots, index),
  );
  const start = colon >= 0 ? colon + 1 : opened ? opened.index + opened[0].length : -1;
  if (start < 0) return undefined;
  const from = folded.at[start] ?? folded.original.length;
  const text = withoutTime(folded.original, from, slots).replace(/^[\s"»“'–-]+|[\s"«”',;.–-]+$/g, '');
  return words.filter((word) => word.start >= start).length >= least && text !== '' ? text : undefined;
}

/** "Samarbejdsaftalen om børn og unge" is called so: what follows a kind of initiative is its name. */
const isOfName = ({ kinds, words }: Slots, index: number): boolean => {
  const before = words.findLastIndex(({ end }) => end <= index);
  return kinds.some(({ to }) => to - 1 === before);
};

/** A text without the time it ends with ("…, senest 1/12"). */
function withoutTime(original: string, from: number, { dates }: Slots): string {
  const end = original.trimEnd().replace(/[.!\s]+$/, '').length;
  const time = dates.mentions.findLast((mention) => mention.start > from && mention.end >= end);
  const text = original.slice(from, time ? time.start : original.length);
  if (!time) return text;
  const { text: folded, at } = fold(text);
  return text.slice(0, at[folded.search(limit)] ?? text.length);
}

/** What stands before a time at the end. */
const limit = new RegExp(`[\\s,;–-]*(?:\\b(?:${patternOf('before-limit')})\\s*)*$`, 'u');
