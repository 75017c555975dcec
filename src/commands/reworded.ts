import { inLocale, type Locale, locale, type Prose } from '../domain/prose';

/**
 * A text after somebody was shown it in their language and sent it back: the one there is, in both its languages,
 * where they left it as it was; else theirs alone, as a translation of what no longer stands would mislead.
 */
export function reworded(before: Prose | undefined, sent: Prose): Prose {
  const written = locale.options.filter((one: Locale) => sent[one] !== undefined);
  const isSame = before !== undefined && written.every((one) => inLocale(before, one).trim() === sent[one]);
  return isSame ? before : sent;
}
