import ICAL from 'ical.js';
import { calendarFeed, type FeedEvent } from '../../src/documents/calendar-feed';
import { day } from '../../src/domain/day';

const event = (changes: Partial<FeedEvent> = {}): FeedEvent => ({
  uid: 'meeting.ssg@midtjylland.fremdrift',
  day: day.parse('2023-11-08'),
  title: 'SSG 8/11-2023; kl, æøå',
  text: '',
  sequence: 0,
  changedAt: Date.parse('2023-10-01T12:00:00Z'),
  isBusy: true,
  ...changes,
});

interface Parsed {
  whole: ICAL.Component;
  events: ICAL.Event[];
}
function parsed(events: FeedEvent[]): Parsed {
  ICAL.TimezoneService.reset();
  const whole = new ICAL.Component(ICAL.parse(calendarFeed({ name: 'Fremdrift · SSG', events })));
  for (const zone of whole.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { whole, events: whole.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

test('another library reads the same out of it', () => {
  const { whole, events } = parsed([event({ text: 'Første linje, og mere.', sequence: 3 })]);
  const [one] = events;
  expect(whole.getFirstPropertyValue('version')).toBe('2.0');
  expect(whole.getFirstPropertyValue('x-wr-calname')).toBe('Fremdrift · SSG');
  expect([one?.uid, one?.summary, one?.description, one?.sequence]).toEqual([
    'meeting.ssg@midtjylland.fremdrift',
    'SSG 8/11-2023; kl, æøå',
    'Første linje, og mere.',
    3,
  ]);
  expect(one?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2023-10-01T12:00:00Z');
  expect(one?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2023-10-01T12:00:00Z');
});

test('where no time is known, it is of the whole day, and ends with it', () => {
  const [one] = parsed([event()]).events;
  expect([one?.startDate.isDate, one?.startDate.toString(), one?.endDate.toString()]).toEqual([
    true,
    '2023-11-08',
    '2023-11-09',
  ]);
});

test.each([
  ['the day before summer time', '2024-03-30', '08:00:00Z'],
  ['the day it begins', '2024-03-31', '07:00:00Z'],
  ['a day in summer', '2024-07-01', '07:00:00Z'],
  ['the day before it ends', '2024-10-26', '07:00:00Z'],
  ['the day it ends', '2024-10-27', '08:00:00Z'],
])('nine in Copenhagen is nine on %s', (_what, on, utc) => {
  const [one] = parsed([event({ day: day.parse(on), time: { from: '09:00', to: '11:30' } })]).events;
  expect(one?.startDate.toString()).toBe(`${on}T09:00:00`);
  expect(one?.startDate.toJSDate().toISOString()).toBe(`${on}T${utc.replace('Z', '.000Z')}`);
  expect(one?.duration.toString()).toBe('PT2H30M');
});

test('what will not take place says so, and keeps nobody busy', () => {
  const [on, off] = parsed([event(), event({ uid: 'other', isCancelled: true })]).events;
  const said = (one: ICAL.Event | undefined, name: string) => one?.component.getFirstPropertyValue(name);
  expect([said(on, 'status'), said(on, 'transp')]).toEqual(['CONFIRMED', 'OPAQUE']);
  expect([said(off, 'status'), said(off, 'transp')]).toEqual(['CANCELLED', 'TRANSPARENT']);
});

test('lines are folded as the standard asks, and end in CRLF', () => {
  const text = calendarFeed({ name: 'x', events: [event({ title: 'æ'.repeat(300) })] });
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('what people wrote adds no line of its own', () => {
  const { events } = parsed([
    event({ title: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', text: 'b\nSTATUS:CANCELLED' }),
  ]);
  expect(events).toHaveLength(1);
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('a calendar without anything is one', () => {
  expect(parsed([]).events).toEqual([]);
});
