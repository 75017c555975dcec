import type { StatusEntry } from '../domain/initiative';
import type { Citation, StatusRow } from '../queries/answer';
import { plain, said, type Words } from './words';

/** "Nyt" or "Ændret"; empty for what is as it was. */
export const markWord = ({ mark }: StatusRow, words: Words): string =>
  mark === 'same' ? '' : words.text(`document.mark.${mark}`);

/** "Under implementering · oktober 2023". */
export const phaseLine = (entry: StatusEntry, words: Words): string =>
  [words.phase(entry), words.spoken(entry.asOf)].filter(Boolean).join(' · ');

/** How it goes and what comes next, where somebody told so. */
export function outlookLines({ signal, nextStep, expected }: StatusEntry, words: Words): string[] {
  const next = nextStep && said(nextStep, words);
  const by = expected && words.day(expected);
  return [
    signal ? words.text(`signal.${signal}`) : '',
    next ? words.text(by ? 'document.next-by' : 'document.next', { step: next, day: by ?? '' }) : '',
    !next && by ? words.text('document.expected', { day: by }) : '',
  ].filter(Boolean);
}

/**
 * Stretches of lines in order, each once: one that lies within or runs on from another is part of it. Where somebody wrote
 * them otherwise, they stay as they are.
 */
function joinedLines(lines: readonly string[]): string[] {
  const parts = lines.flatMap((one) => one.split(','));
  if (parts.some((one) => !/^\d+(-\d+)?$/.test(one))) return lines.map((one) => one.replaceAll('-', '–'));
  const stretches = parts
    .map((one) => one.split('-').map(Number))
    .map(([from = 0, to = from]) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
}

/** "Arbejdsplan 2023, linje 78–80". */
export function citedWords({ source, lines }: Citation, words: Words): string {
  const title = plain(source.title);
  const where = joinedLines(lines).join(', ');
  return where === '' ? title : words.text('document.cited', { source: title, lines: where });
}

/** Where a row is read: its sources with their lines, and who told what in the chat. Empty where nobody says. */
export function sourceWords({ citations, status, before }: StatusRow, words: Words): string {
  const told = [...new Set([status, before])].flatMap((entry) =>
    entry?.reported
      ? words.text('document.told', { name: plain(entry.reported.by), day: words.day(entry.reported.on) })
      : [],
  );
  const cited = citations.map((one) => citedWords(one, words));
  const where =
    cited.length > 0 ? [words.count('document.source', cited.length, { sources: cited.join('; ') })] : [];
  return [...where, ...told].join(' ');
}
