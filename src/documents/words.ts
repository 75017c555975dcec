import type { Day } from '../domain/day';
import type { StatusEntry } from '../domain/initiative';
import type { Meeting } from '../domain/meeting';
import { inLocale, type Locale, type Prose } from '../domain/prose';
import type { Period } from '../domain/span';

/** How a document says things in its language: handed in by whoever asks for it, as visible words live with the cards. */
export interface Words {
  locale: Locale;
  /** The text of a key, with `{name}` replaced by its value. Throws for a key that is not there. */
  text(key: string, values?: Record<string, string | number>): string;
  /** As `text`, from `key.one` or `key.other`, with `{count}`. */
  count(key: string, count: number, values?: Record<string, string | number>): string;
  /** "8. november 2023". */
  day(day: Day): string;
  /** When something is or was, with its own words where it is vague: "primo 2024 (1. januar–31. marts 2024)". */
  when(period: Period): string;
  /** When a meeting is: "onsdag 8. november 2023 kl. 13-15". */
  meeting(meeting: Pick<Meeting, 'when' | 'time'>): string;
  /** The time a status or a source speaks of: "oktober 2023". */
  spoken(period: Period): string;
  /** "Under implementering". */
  phase(status: StatusEntry): string;
  list(items: string[]): string;
}

/** A text of the register as a file can hold it: without the characters that XML knows no place for. */
export const plain = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '').replace(/\p{Cs}/gu, '');

/** What the register says, in the words' language where it can. */
export const said = (prose: Prose, { locale }: Pick<Words, 'locale'>): string =>
  plain(inLocale(prose, locale));

/** The language in which a text of the register is shown. */
export const languageOf = (prose: Prose, { locale }: Pick<Words, 'locale'>): Locale =>
  prose[locale] === undefined ? (prose.da === undefined ? 'en' : 'da') : locale;
