import type { BodyId } from '../domain/ids';
import type { DateReading } from './dates/read-dates';
import type { Folded } from './fold';
import { positions } from './found';
import type { Name } from './names';
import type { PhraseHit } from './phrases';
import type { Word } from './words';

/** The positions of words that are part of a date. */
export function dateWords(
  { at: offsets }: Folded,
  words: readonly Word[],
  { mentions }: DateReading,
): number[] {
  return words.flatMap((word, at) => {
    const offset = offsets[word.start] ?? 0;
    return mentions.some(({ start, end }) => offset >= start && offset < end) ? [at] : [];
  });
}

/** Bodies that are named in times and nowhere else. */
export function bodiesInDates(
  folded: Folded,
  words: readonly Word[],
  dates: DateReading,
  names: readonly PhraseHit<Name>[],
): BodyId[] {
  const inDate = new Set(dateWords(folded, words, dates));
  const told = names.filter((hit) => positions(hit).every((at) => inDate.has(at)));
  const free = names.filter((hit) => !told.includes(hit));
  const ids = (hits: readonly PhraseHit<Name>[]) =>
    hits.flatMap(({ values }) => values.flatMap((name) => (name.as === 'body' ? [name.id] : [])));
  return ids(told).filter((id) => !ids(free).includes(id));
}
