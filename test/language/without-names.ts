import type { Read } from '../../src/language/several';

const pointing = new Set(['cue', 'phase', 'kind']);

/** A wording in small letters, its names and times as gaps: what differs in them alone is the same wording. */
export function withoutNames(text: string, read: readonly Read[]): string {
  let bare = text;
  for (const { text: part, understanding } of read) {
    const start = text.indexOf(part);
    if (start < 0) continue;
    for (const mention of understanding.mentions)
      if (!pointing.has(mention.as))
        bare =
          bare.slice(0, start + mention.start) +
          '#'.repeat(mention.end - mention.start) +
          bare.slice(start + mention.end);
  }
  return bare
    .toLowerCase()
    .replace(/#+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim();
}
