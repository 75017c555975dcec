import { oneEditApart } from './spelling';

/** A word counts as found where it is held as it is, as a good part of a longer one, or with one slip. */
export const isNear = (term: string, held: string): boolean =>
  held === term ||
  (term.length > 4 && held.startsWith(term)) ||
  // An ending the stemmer leaves ("stressede").
  (held.length > 4 && term.startsWith(held) && term.length - held.length <= 3) ||
  (term.length > 5 && oneEditApart(term, held));

/** Short words that many compounds have a part of. */
export const slight: ReadonlySet<string> = new Set([
  'data',
  'brev',
  'plan',
  'sund',
  'aars',
  'maal',
  'syge',
  'syg',
  'akut',
  'boern',
  'unge',
]);
