import { inLocale, type Locale, locale as locales, type Prose } from '../domain/prose';
import { mostInText } from './filled';

/** A text of the register as a field shows it in a language; nothing is an empty field. */
export const told = (text: Prose | undefined, locale: Locale, most = mostInText): string =>
  text ? inLocale(text, locale).slice(0, most).trim() : '';

/**
 * What is to be held of a text after a form: where a field was left as it was shown, the text stays as it is in
 * both languages; what was rewritten is held in the language it was written in alone.
 */
export function retold(held: Prose | undefined, now: Prose): Prose {
  const language = locales.options.find((one) => now[one] !== undefined);
  return held && language && now[language] === told(held, language) ? held : now;
}
