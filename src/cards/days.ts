import { addDays, type Day, daysBetween, monthOf, toPlainDate, yearOf } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Period, Span } from '../domain/span';
import type { Wording } from './wording';

type Parts = Intl.DateTimeFormatOptions;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a plain day; UTC only keeps Intl from moving it. */
function format(day: Day, locale: Locale, parts: Parts): string {
  const key = locale + JSON.stringify(parts);
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', { ...parts, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(new Date(`${day}T00:00:00Z`));
}

/** "8. november 2023". */
export const longDay = (day: Day, locale: Locale): string =>
  format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** "8. november". */
const dayAndMonth = (day: Day, locale: Locale): string =>
  format(day, locale, { day: 'numeric', month: 'long' });

/** "onsdag 8. november 2023". */
export const dayInWords = (day: Day, locale: Locale): string =>
  `${format(day, locale, { weekday: 'long' })} ${longDay(day, locale)}`;

/** "8. nov. 2023". */
export const shortDay = (day: Day, locale: Locale): string =>
  format(day, locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** "8. nov." for the narrow column at the left. */
export const columnDay = (day: Day, locale: Locale): string =>
  format(day, locale, { day: 'numeric', month: 'short' });

/** "november 2023". */
export const monthInWords = (day: Day, locale: Locale): string =>
  format(day, locale, { month: 'long', year: 'numeric' });

const endsMonth = (day: Day): boolean => monthOf(addDays(day, 1)) !== monthOf(day);

/** A closed range of days: "2023", "oktober 2023", "1.–8. november 2023", "30. oktober–5. november 2023". */
export function rangeInWords(from: Day, to: Day, locale: Locale): string {
  if (from === to) return longDay(from, locale);
  const whole = from.endsWith('-01') && endsMonth(to);
  const sameYear = yearOf(from) === yearOf(to);
  const sameMonth = sameYear && monthOf(from) === monthOf(to);
  if (whole && monthOf(from) === 1 && monthOf(to) === 12)
    return sameYear ? String(yearOf(from)) : `${yearOf(from)}–${yearOf(to)}`;
  if (whole && sameMonth) return monthInWords(from, locale);
  const first = sameMonth
    ? `${Number(from.slice(8))}${locale === 'da' ? '.' : ''}`
    : sameYear
      ? dayAndMonth(from, locale)
      : longDay(from, locale);
  return `${first}–${longDay(to, locale)}`;
}

/** A span with open ends in words; empty for one that is open to both sides. */
export function spanInWords(span: Span, wording: Wording): string {
  const { locale } = wording;
  if (span.from !== null && span.to !== null) return rangeInWords(span.from, span.to, locale);
  if (span.to !== null) return wording.text('days.until', { day: longDay(span.to, locale) });
  if (span.from !== null) return wording.text('days.from', { day: longDay(span.from, locale) });
  return '';
}

const plain = (text: string): string => text.toLocaleLowerCase('da-DK').replaceAll('–', '-');

/** Words that say less than the date itself: "8/11", "inden 8/11", "2023-10", "2023". */
const dateLike = /\d{1,2}\s*[/]\s*\d{1,2}|^\d{4}(-\d\d)*$/;

/**
 * A period with its own words beside the range: "primo 2024 (1. januar–31. marts 2024)". The register's words are
 * Danish, so an English card quotes them; `spoken` words are the asker's own. An exact day
 * needs no words; of what the register dates only by its end it is said "senest".
 */
export function periodInWords(period: Period, wording: Wording, spoken = false): string {
  const { words, from, to } = period;
  const range =
    !spoken && from === null && to !== null
      ? wording.text('days.by', { day: longDay(to, wording.locale) })
      : spanInWords(period, wording);
  if (!words || dateLike.test(words) || (from !== null && from === to)) return range;
  const shown = spoken ? words : wording.quote(words);
  if (range === '' || plain(words).includes(plain(range))) return shown;
  return `${shown} (${range})`;
}

/** An exact day with its weekday, anything vaguer with its own words. */
export const exactly = (when: Period, wording: Wording): string =>
  when.from !== null && when.from === when.to
    ? dayInWords(when.from, wording.locale)
    : periodInWords(when, wording) || wording.text('days.undated');

/** The time a source or status speaks of: "oktober 2023". */
export function asOfInWords(asOf: Period, wording: Wording): string {
  const words = asOf.words ?? '';
  if (/^\d{4}-\d\d$/.test(words)) return monthInWords(`${words}-01` as Day, wording.locale);
  return /^\d{4}$/.test(words) ? words : spanInWords(asOf, wording);
}

/** How far a day is from today: "i dag", "i morgen", "om 8 dage", "for 3 dage siden". */
export function daysAway(day: Day, wording: Wording): string {
  const days = daysBetween(wording.today, day);
  if (days === 0) return wording.text('days.today');
  if (days === 1) return wording.text('days.tomorrow');
  if (days === -1) return wording.text('days.yesterday');
  return days > 0 ? wording.text('days.ahead', { count: days }) : wording.text('days.ago', { count: -days });
}

/** Whole months from one day to another. */
export const monthsBetween = (from: Day, to: Day): number =>
  toPlainDate(from).until(toPlainDate(to), { largestUnit: 'months' }).months;

/** "Uge 44 · 30. oktober–5. november 2023". */
export const weekHeading = (week: number, span: Span, wording: Wording): string =>
  `${wording.text('days.week', { week })} · ${spanInWords(span, wording)}`;
