import { addDays, type Day, day, dayAt, weekdayOf } from '../../src/domain/day';
import { instantOf, type MeetingDay, nextSlot, slotsOf, weekOf } from '../../src/domain/digest-slots';
import { isHoliday } from '../../src/domain/holidays';
import { parseRecord } from '../../src/domain/record';
import type { Subscription } from '../../src/domain/subscription';

const on = (text: string): Day => day.parse(text);

const mondays = (changes: object = {}): Subscription =>
  parseRecord('subscription', {
    id: 'subscription-1',
    place: '19:randers@thread.tacv2',
    placeKind: 'channel',
    owner: 'tenant:signe',
    about: { clusters: ['klynge-randers'], focusAreas: [], bodies: [], initiatives: [], mine: false },
    locale: 'da',
    rhythm: { kind: 'weekly', weekday: 1, every: 1, from: '2020-01-01' },
    time: '08:00',
    onHoliday: 'next-working-day',
    pauses: [],
    whenQuiet: 'line',
    preview: 'none',
    since: '2020-01-01T00:00:00Z',
    knownFrom: '2020-01-01',
    evidence: [],
    ...changes,
  });

const days = (subscription: Subscription, from: string, to: string, meetings: MeetingDay[] = []): string[] =>
  slotsOf(subscription, meetings, { from: on(from), to: on(to) }).map((slot) => slot.day);

describe('the slots of a digest', () => {
  test('are at the same time of day in Copenhagen on every Monday of a year, on both sides of both changes of the clock', () => {
    const slots = slotsOf(mondays({ onHoliday: 'skip' }), [], {
      from: on('2026-01-01'),
      to: on('2026-12-31'),
    });
    expect(slots).toHaveLength(52 - 2);
    for (const { day, at } of slots) {
      expect(weekdayOf(day)).toBe(1);
      expect(dayAt(at)).toBe(day);
      const hour = new Date(at).toLocaleTimeString('da-DK', { timeZone: 'Europe/Copenhagen' });
      expect(hour).toBe('08.00.00');
    }
    // The clocks change on 29 March and 25 October 2026.
    expect(instantOf(on('2026-03-30'), '08:00') - instantOf(on('2026-03-23'), '08:00')).toBe(
      (7 * 24 - 1) * 3_600_000,
    );
    expect(instantOf(on('2026-10-26'), '08:00') - instantOf(on('2026-10-19'), '08:00')).toBe(
      (7 * 24 + 1) * 3_600_000,
    );
  });

  test('happen once where the hour is skipped or comes twice', () => {
    const sundays = mondays({
      rhythm: { kind: 'weekly', weekday: 7, every: 1, from: '2020-01-01' },
      time: '02:30',
    });
    const [spring, ...more] = slotsOf(sundays, [], { from: on('2026-03-29'), to: on('2026-03-29') });
    expect(new Date(spring?.at ?? 0).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(more).toEqual([]);
    const autumn = slotsOf(sundays, [], { from: on('2026-10-25'), to: on('2026-10-25') });
    expect(autumn.map(({ at }) => new Date(at).toISOString())).toEqual(['2026-10-25T00:30:00.000Z']);
  });

  test('name the ISO week, also week 53 and the first days of January', () => {
    expect(weekOf(on('2026-12-28'))).toBe('2026-W53');
    expect(weekOf(on('2027-01-03'))).toBe('2026-W53');
    expect(weekOf(on('2027-01-04'))).toBe('2027-W01');
    expect(days(mondays(), '2026-12-21', '2027-01-11')).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ]);
  });

  test.each([
    ['Easter Monday', '2026-04-06', '2026-04-07'],
    ['Whit Monday', '2026-05-25', '2026-05-26'],
  ])('move off %s to the next working day, and keep its week', (_name, holiday, moved) => {
    const [slot] = slotsOf(mondays(), [], { from: on(moved), to: on(moved) });
    expect(slot).toMatchObject({ nominal: holiday, day: moved, week: weekOf(on(holiday)) });
    expect(days(mondays(), holiday, holiday)).toEqual([]);
    expect(days(mondays({ onHoliday: 'skip' }), holiday, moved)).toEqual([]);
  });

  test('move past all holidays in a row', () => {
    const thursdays = mondays({ rhythm: { kind: 'weekly', weekday: 4, every: 1, from: '2020-01-01' } });
    // Maundy Thursday, Good Friday, the weekend, Easter Monday.
    expect(days(thursdays, '2026-04-02', '2026-04-08')).toEqual(['2026-04-07']);
    expect(days(thursdays, '2026-12-31', '2027-01-04')).toEqual(['2026-12-31']);
    const fridays = mondays({ rhythm: { kind: 'weekly', weekday: 5, every: 1, from: '2020-01-01' } });
    // 25 December 2026 is a Friday.
    expect(days(fridays, '2026-12-25', '2027-01-04')).toEqual(['2026-12-28', '2027-01-04']);
  });

  test('come every second week from the week they were begun in, across a week 53 and a new year', () => {
    const second = mondays({ rhythm: { kind: 'weekly', weekday: 1, every: 2, from: '2026-12-16' } });
    expect(days(second, '2026-12-01', '2027-02-01')).toEqual([
      '2026-12-14',
      '2026-12-28',
      '2027-01-11',
      '2027-01-25',
    ]);
  });

  test('are none in a pause, also when only the holiday they move off lies in it', () => {
    const pauses = [{ from: '2026-07-13', to: '2026-08-02' }];
    expect(days(mondays({ pauses }), '2026-07-01', '2026-08-10')).toEqual([
      '2026-07-06',
      '2026-08-03',
      '2026-08-10',
    ]);
    const easter = [{ from: '2026-04-02', to: '2026-04-06' }];
    expect(days(mondays({ pauses: easter }), '2026-04-01', '2026-04-12')).toEqual([]);
  });

  test('are none before it was set up', () => {
    const late = mondays({ since: '2026-11-23T07:00:00Z' });
    // At 08:00 in Copenhagen, 07:00 UTC in winter: that very instant has passed.
    expect(days(late, '2026-11-16', '2026-11-30')).toEqual(['2026-11-30']);
    expect(days(mondays({ since: '2026-11-23T06:59:59Z' }), '2026-11-16', '2026-11-30')).toEqual([
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  test.each([
    // 2026-11-18 is a Wednesday.
    ['a Saturday: on the next working day', 4, '2026-11-18', 'next-working-day', ['2026-11-16']],
    ['a Sunday: on the next working day', 3, '2026-11-18', 'next-working-day', ['2026-11-16']],
    ['a weekend: not at all where such days are skipped', 4, '2026-11-18', 'skip', []],
    ['the weekend just before: ahead, not on the day', 2, '2026-11-16', 'next-working-day', ['2026-11-13']],
    ['the weekend of the meeting itself: ahead', 0, '2026-11-21', 'next-working-day', ['2026-11-20']],
    ['Good Friday with the meeting after Easter: ahead', 4, '2026-04-07', 'next-working-day', ['2026-04-01']],
    ['Maundy Thursday, later enough: after Easter', 13, '2026-04-15', 'next-working-day', ['2026-04-07']],
  ])('before a meeting come, where the day is %s', (_day, before, meeting, onHoliday, sent) => {
    const digest = mondays({ rhythm: { kind: 'meetings', bodies: ['ssg'], days: before }, onHoliday });
    const meetings = [{ body: 'ssg', day: on(meeting) }];
    expect(days(digest, '2026-03-01', '2026-12-31', meetings)).toEqual(sent);
    // Found also by who looks at no more than that day.
    for (const day of sent) expect(days(digest, day, day, meetings)).toEqual([day]);
  });

  test('on a weekday that somebody chose are left there, also in a weekend', () => {
    const saturdays = mondays({ rhythm: { kind: 'weekly', weekday: 6, every: 1, from: '2020-01-01' } });
    expect(days(saturdays, '2026-11-16', '2026-11-22')).toEqual(['2026-11-21']);
  });

  test('are so many days before each meeting of the bodies, one for two meetings of a week', () => {
    const before = mondays({ rhythm: { kind: 'meetings', bodies: ['ssg', 'ssu'], days: 5 } });
    const meetings = [
      { body: 'ssg', day: on('2026-09-15') },
      { body: 'ssu', day: on('2026-09-17') },
      { body: 'ssu', day: on('2026-12-01') },
      { body: 'et-andet', day: on('2026-10-01') },
    ];
    expect(days(before, '2026-09-01', '2026-12-31', meetings)).toEqual(['2026-09-10', '2026-11-26']);
    // The second meeting of the week has no slot of its own, wherever the span begins.
    expect(days(before, '2026-09-12', '2026-09-30', meetings)).toEqual([]);
  });

  test('the next one is found behind a long pause, and none where there is no meeting', () => {
    const pauses = [{ from: '2026-06-01', to: '2026-12-31' }];
    const after = { day: on('2026-06-01'), at: Date.parse('2026-06-01T06:00:00Z') };
    expect(nextSlot(mondays({ pauses }), [], after)?.day).toBe('2027-01-04');
    const before = mondays({ rhythm: { kind: 'meetings', bodies: ['ssg'], days: 5 } });
    expect(nextSlot(before, [], after)).toBeUndefined();
  });

  test('never lie on a holiday when they are to move, and never twice in a week', () => {
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const one = mondays({ rhythm: { kind: 'weekly', weekday, every: 1, from: '2020-01-01' } });
      const slots = slotsOf(one, [], { from: on('2024-01-01'), to: on('2028-12-31') });
      expect(slots.filter(({ day }) => isHoliday(day))).toEqual([]);
      expect(new Set(slots.map(({ week }) => week)).size).toBe(slots.length);
      expect(slots.length).toBe(5 * 52 + 1);
    }
  });

  test('taken day by day are those of the whole time', () => {
    const one = mondays();
    const whole = slotsOf(one, [], { from: on('2026-01-01'), to: on('2027-01-31') });
    const daily = [];
    for (let at = on('2026-01-01'); at <= '2027-01-31'; at = addDays(at, 1))
      daily.push(...slotsOf(one, [], { from: at, to: at }));
    expect(daily).toEqual(whole);
  });
});
