import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day, timeZone, toPlainDate } from '../domain/day';
import { copenhagen } from './copenhagen';

/** Something with a day in a calendar. */
export interface FeedEvent {
  /** The same for as long as it is there, wherever it is moved. */
  uid: string;
  day: Day;
  /** From when to when in Copenhagen, as `09:00`; without it, it is of the whole day. Its end need not be known. */
  time?: { from: string; to: string | undefined };
  title: string;
  /** What else is known of it. */
  text: string;
  /** Counts up with each change. */
  sequence: number;
  /** When it was last changed, in milliseconds since 1970. */
  changedAt: number;
  /** It will not take place: whoever has it in a calendar is told so. */
  isCancelled?: boolean;
  /** Those who have it are busy then; of a deadline nobody is. */
  isBusy: boolean;
}

export interface Feed {
  name: string;
  events: readonly FeedEvent[];
}

/** How often programs are asked to look, in seconds. */
const lookEvery = 3_600;

/**
 * A calendar as programs subscribe to it (iCalendar, RFC 5545). The same events give the same text, on every machine
 * and at every time.
 */
export function calendarFeed({ name, events }: Feed): string {
  const calendar = new ICalCalendar({
    ...{ name, ttl: lookEvery, x: { 'X-WR-TIMEZONE': timeZone } },
    prodId: { company: 'Fremdrift', product: 'Fremdrift', language: 'DA' },
  });
  for (const event of events) {
    const stamp = new Date(event.changedAt);
    calendar.createEvent({
      ...{ id: event.uid, summary: event.title, description: event.text || null, sequence: event.sequence },
      ...{ stamp, lastModified: stamp },
      ...timesOf(event),
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency:
        event.isBusy && !event.isCancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  const text = calendar.toString();
  // The library writes the stamps of a calendar that has a zone in that zone, where only UTC is allowed.
  return text.replace(/^BEGIN:VEVENT/m, `${copenhagen}\r\nBEGIN:VEVENT`);
}

/** A whole day has no zone: it is that day wherever it is looked at. */
function timesOf({ day, time }: FeedEvent) {
  const plain = toPlainDate(day);
  if (!time) return { allDay: true, start: plain, end: toPlainDate(addDays(day, 1)) };
  const at = (clock: string) => plain.toZonedDateTime({ timeZone, plainTime: clock });
  return { timezone: timeZone, start: at(time.from), ...(time.to === undefined ? {} : { end: at(time.to) }) };
}
