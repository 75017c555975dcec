import { addDays, type Day, weekdayOf } from '../../src/domain/day';
import { usualReminders } from '../../src/domain/reminder-settings';
import { remindedSince, reminderSlot } from '../../src/domain/reminder-slots';

const day = (text: string) => text as Day;
const at = (settings: Partial<typeof usualReminders>) => ({ reminders: { ...usualReminders, ...settings } });
const shown = (instant: number | undefined) => instant && new Date(instant).toISOString();

describe('The slot of somebody’s reminders', () => {
  test.each([
    ['in summer', '2023-07-03', '2023-07-03T06:00:00.000Z', '2023-07-03T16:00:00.000Z'],
    ['in winter', '2023-11-01', '2023-11-01T07:00:00.000Z', '2023-11-01T17:00:00.000Z'],
    [
      'on the Monday after the clocks go forward',
      '2023-03-27',
      '2023-03-27T06:00:00.000Z',
      '2023-03-27T16:00:00.000Z',
    ],
    [
      'on the Monday after they go back',
      '2023-10-30',
      '2023-10-30T07:00:00.000Z',
      '2023-10-30T17:00:00.000Z',
    ],
  ])('is at eight in Copenhagen until the evening, %s', (_name, on, begins, ends) => {
    const slot = reminderSlot({}, day(on));
    expect([shown(slot?.at), shown(slot?.until)]).toEqual([begins, ends]);
  });

  test('is at the hour they chose, and two hours long at least', () => {
    const slot = reminderSlot(at({ time: '17:30' }), day('2023-11-01'));
    expect([shown(slot?.at), shown(slot?.until)]).toEqual([
      '2023-11-01T16:30:00.000Z',
      '2023-11-01T18:30:00.000Z',
    ]);
  });

  test('is on working days only, all year round', () => {
    const days = Array.from({ length: 366 }, (_, n) => addDays(day('2024-01-01'), n));
    const none = days.filter((one) => !reminderSlot({}, one));
    expect(none.filter((one) => weekdayOf(one) < 6)).toEqual([
      ...['2024-01-01', '2024-03-28', '2024-03-29', '2024-04-01', '2024-05-09', '2024-05-20'],
      ...['2024-12-25', '2024-12-26'],
    ]);
    expect(none.filter((one) => weekdayOf(one) >= 6)).toHaveLength(104);
  });

  test.each([
    ['who stopped them', at({ on: false })],
    ['on another weekday', at({ weekdays: [1, 2] })],
    [
      'in a pause',
      { reminders: { ...usualReminders, pause: { from: day('2023-11-01'), to: day('2023-11-01') } } },
    ],
    ['who is not known any more', { withdrawn: true as const }],
  ])('is none for somebody %s', (_name, person) => {
    expect(reminderSlot(person, day('2023-11-01'))).toBeUndefined();
  });
});

describe('The days a card speaks for', () => {
  test('begin after the last slot that was looked after', () => {
    expect(remindedSince({}, day('2023-11-10'), day('2023-11-07'))).toBe('2023-11-08');
    expect(remindedSince({}, day('2023-11-10'), day('2023-11-10'))).toBe('2023-11-10');
  });

  test('begin after the slot before where nothing is known: over a weekend, a holiday, a pause', () => {
    expect(remindedSince({}, day('2023-11-08'))).toBe('2023-11-08');
    expect(remindedSince({}, day('2023-11-13'))).toBe('2023-11-11');
    expect(remindedSince({}, day('2024-04-02'))).toBe('2024-03-28');
    const pause = { from: day('2023-11-06'), to: day('2023-11-10') };
    expect(remindedSince({ reminders: { ...usualReminders, pause } }, day('2023-11-13'))).toBe('2023-11-04');
  });

  test('go back five weeks at most', () => {
    expect(remindedSince({}, day('2023-11-08'), day('2022-01-01'))).toBe('2023-10-04');
    expect(remindedSince(at({ on: false }), day('2023-11-08'))).toBe('2023-10-04');
  });
});
