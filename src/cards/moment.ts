import { type Day, dayAt, timeZone } from '../domain/day';
import { longDay } from './days';
import type { Wording } from './wording';

/** When something was done, from an instant (ISO, UTC), by the clocks of Copenhagen: "i dag kl. 10.32", "8. november 2023 kl. 9.05". */
export function momentInWords(at: string, wording: Wording): string {
  const instant = Date.parse(at);
  const day: Day = dayAt(instant);
  const time = new Intl.DateTimeFormat(wording.locale === 'da' ? 'da-DK' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(instant);
  const when = day === wording.today ? wording.text('days.today') : longDay(day, wording.locale);
  return wording.text('moment.at', { day: when, time });
}
