import { dayAt, timeZone } from '../domain/day';
import type { Slot } from '../domain/digest-slots';
import { isHoliday } from '../domain/holidays';
import type { Prose } from '../domain/prose';
import type { Rhythm, Subscription } from '../domain/subscription';
import { dayInWords, rangeInWords } from './days';
import type { Wording } from './wording';

/** "hver anden mandag", "5 dage før hvert møde i Sundhedsstyregruppen". */
export function rhythmInWords(rhythm: Rhythm, bodies: readonly Prose[], wording: Wording): string {
  if (rhythm.kind === 'weekly')
    return wording.text(rhythm.every === 1 ? 'digest.every' : 'digest.every-second', {
      weekday: wording.text(`weekday.${rhythm.weekday}`),
    });
  const names = wording.list(bodies.map((name) => wording.name(name)));
  return rhythm.days === 0
    ? wording.text('digest.on-day', { bodies: names })
    : wording.count('digest.before', rhythm.days, { bodies: names });
}

/** "7.30" as Danes write `07:30`, "7:30" in English. */
export const timeInWords = (time: string, { locale }: Pick<Wording, 'locale'>): string =>
  time.replace(/^0/, '').replace(':', locale === 'da' ? '.' : ':');

/** "hver mandag kl. 8.00". */
export const whenInWords = (
  { rhythm, time }: Pick<Subscription, 'rhythm' | 'time'>,
  bodies: readonly Prose[],
  wording: Wording,
): string =>
  wording.text('moment.at', {
    day: rhythmInWords(rhythm, bodies, wording),
    time: timeInWords(time, wording),
  });

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });

/** "mandag 30. november 2026 kl. 8.00"; where it was moved off a holiday or put off, from which day. */
export function slotInWords({ nominal, day, at, usual }: Slot, wording: Wording): string {
  const time = timeInWords(clock.format(at), wording);
  const when = wording.text('moment.at', { day: dayInWords(day, wording.locale), time });
  const from = at === usual ? nominal : dayAt(usual);
  return from === day
    ? when
    : wording.text(
        at === usual ? `digest.off-${isHoliday(nominal) ? 'holiday' : 'weekend'}` : 'digest.put-off',
        {
          when,
          day: dayInWords(from, wording.locale),
        },
      );
}

/** The pauses that are not over, as stretches of days. */
export const pausesInWords = ({ pauses }: Subscription, wording: Wording): string =>
  wording.list(
    pauses
      .filter(({ to }) => to >= wording.today)
      .map(({ from, to }) => rangeInWords(from, to, wording.locale)),
  );
