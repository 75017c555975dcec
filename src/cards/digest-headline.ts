import { dayInWords } from './days';
import type { Digest } from './digest-sections';
import { capital, type Wording } from './wording';

/** "Tirsdag 8. november" of this year, else with its year. */
const inShort = (day: Parameters<typeof dayInWords>[0], { locale, today }: Wording): string => {
  const words = dayInWords(day, locale);
  return day.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
};

/**
 * It all in one sentence: "3 opgaver er over fristen, 5 forfalder inden for 14 dage, næste SSG er onsdag 8. november."
 * Where nothing is late or due, what is new, else what is awaited; where there is nothing but what may be late, that.
 */
export function headline(digest: Digest, wording: Wording): string {
  const { quiet, overdue, uncertainCount, due, changes, awaited, stale, meetings } = digest;
  const counted = (key: string, count: number): string =>
    count > 0 ? wording.count(`digest.headline.${key}`, count) : '';
  const late = [
    counted('overdue', overdue.total),
    counted(overdue.total > 0 ? 'due' : 'due-only', due.total),
  ].filter(Boolean);
  const others = [
    counted('changes', changes.total),
    counted('awaited', awaited.total),
    counted('stale', stale.total),
  ].filter(Boolean);
  const [next] = meetings;
  const day = next?.meeting.meeting.when.to;
  const meets =
    next &&
    day &&
    wording.text('digest.headline.meeting', { body: wording.name(next.called), day: inShort(day, wording) });
  const told = quiet ? [wording.text('digest.headline.quiet')] : late.length > 0 ? late : others.slice(0, 2);
  const all = [...told, ...(meets ? [meets] : [])];
  return `${capital((all.length > 0 ? all : [counted('uncertain', uncertainCount)]).join(', '))}.`;
}
