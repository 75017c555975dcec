import type { Meeting } from '../domain/meeting';
import { clocksOf } from '../domain/meeting-time';
import type { Locale } from '../domain/prose';
import { exactly } from './days';
import type { Wording } from './wording';

/** "13" or "9.30" in Danish, "13:00" or "9:30" in English. */
const clockIn = (clock: string, locale: Locale): string =>
  locale === 'en' ? clock.replace(/^0/, '') : clock.replace(/^0/, '').replace(':00', '').replace(':', '.');

/** "kl. 13-15", "kl. 9.30", "13:00–15:00". */
export function timeOfMeeting(time: string, wording: Pick<Wording, 'locale' | 'text'>): string {
  const { from, to } = clocksOf(time);
  const [begins, ends] = [from, to ?? ''].map((clock) => clockIn(clock, wording.locale));
  return wording.text(to === undefined ? 'meeting-time.from' : 'meeting-time.both', {
    from: begins ?? '',
    to: ends ?? '',
  });
}

/** "onsdag 8. november 2023 kl. 13-15"; the day alone where no time is known. */
export const meetingWhen = ({ when, time }: Pick<Meeting, 'when' | 'time'>, wording: Wording): string =>
  time === undefined
    ? exactly(when, wording)
    : wording.text('meeting-time.day', { day: exactly(when, wording), time: timeOfMeeting(time, wording) });
