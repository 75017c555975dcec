import { z } from 'zod';

const clock = '([01]\\d|2[0-3]):[0-5]\\d';

/** From when to when a meeting is, on the clock in Copenhagen: `13:00-15:00`, or `13:00` where its end is not known. */
export const meetingTime = z
  .string()
  .regex(new RegExp(`^${clock}(-${clock})?$`))
  .refine((time) => {
    const { from, to } = clocksOf(time);
    return to === undefined || from < to;
  });

/** Both ends of a time. */
export function clocksOf(time: string): { from: string; to: string | undefined } {
  const [from = '', to] = time.split('-');
  return { from, to };
}

const half = '(am|pm)?';
const said = `(\\d{1,2})(?:[.:](\\d{2}))?\\s*${half}`;
const lead = '(?:(?:kl\\.?|klokken|at|from|fra)\\s*)?';
const written = new RegExp(`^${lead}${said}(?:\\s*(?:-|–|—|til|to)\\s*${lead}${said})?$`, 'i');

/** A time as people write it ("13-15", "kl. 9.30–11", "1-3 pm"); `undefined` for what is none. */
export function readMeetingTime(text: string): string | undefined {
  const found = written.exec(text.trim());
  if (!found) return undefined;
  const [, hour, minutes, firstHalf, endHour, endMinutes, endHalf] = found;
  const from = clockOf(hour, minutes, firstHalf ?? endHalf);
  const time = endHour === undefined ? from : `${from}-${clockOf(endHour, endMinutes, endHalf)}`;
  return meetingTime.safeParse(time).data;
}

function clockOf(hour: string | undefined, minutes = '00', said: string | undefined): string {
  const number = Number(hour);
  const hours = said === undefined ? number : (number % 12) + (/pm/i.test(said) ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}
