import type { Day } from '../domain/day';
import type { StatusEntry } from '../domain/initiative';
import type { Meeting } from '../domain/meeting';
import type { Locale } from '../domain/prose';
import type { Period } from '../domain/span';
import { phaseWord } from './badge';
import { asOfInWords, exactly, longDay } from './days';
import { meetingWhen } from './meeting-time';
import { wording } from './wording';

/** The words of a document in a language, as of a day: the same texts and the same ways to say a time as on the cards. */
export function documentWords(locale: Locale, today: Day) {
  const words = wording(locale, today);
  const { text, count, list } = words;
  return {
    locale,
    text,
    count,
    list,
    day: (day: Day): string => longDay(day, locale),
    when: (period: Period): string => exactly(period, words),
    meeting: (meeting: Pick<Meeting, 'when' | 'time'>): string => meetingWhen(meeting, words),
    spoken: (period: Period): string => asOfInWords(period, words),
    phase: (status: StatusEntry): string => phaseWord(status, words),
  };
}
