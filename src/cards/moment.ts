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
export const momentInWords = (at: string, wording: Wording): string => worded(at, wording, 'moment.at');

/** The same within a sentence: "on 8 November 2023 at 9:05". */
export const momentInSentence = (at: string, wording: Wording): string => worded(at, wording, 'moment.on');

function worded(at: string, wording: Wording, otherwise: 'moment.at' | 'moment.on'): string {
  const instant = Date.parse(at);
  const day: Day = dayAt(instant);
  const time = times[wording.locale].format(instant);
  return day === wording.today
    ? wording.text('moment.at', { day: wording.text('days.today'), time })
    : wording.text(otherwise, { day: longDay(day, wording.locale), time });
}
