import { type Day, dayAt, timeZone } from '../domain/day';
import { longDay } from './days';
import type { Wording } from './wording';

const clock = { hour: 'numeric', minute: '2-digit', timeZone } as const;
/** Made once: each takes half a millisecond. */
const times = {
  da: new Intl.DateTimeFormat('da-DK', clock),
  en: new Intl.DateTimeFormat('en-GB', clock),
};

/** When something was done, from an instant (ISO, UTC), by the clocks of Copenhagen: "i dag kl. 10.32", "8. november 2023 kl. 9.05". */
export function momentInWords(at: string, wording: Wording): string {
  const instant = Date.parse(at);
  const day: Day = dayAt(instant);
  const time = times[wording.locale].format(instant);
  const when = day === wording.today ? wording.text('days.today') : longDay(day, wording.locale);
  return wording.text('moment.at', { day: when, time });
}
