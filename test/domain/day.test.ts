import {
  addDays,
  addMonths,
  certainDay,
  type Day,
  day,
  dayAt,
  dayOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../src/domain/day';

const on = (text: string): Day => day.parse(text);

test.each([
  ['00:30 in winter is still the day before in UTC', '2023-11-07T23:30:00Z', '2023-11-08'],
  ['23:59 in winter', '2023-11-08T22:59:59Z', '2023-11-08'],
  ['00:30 in summer', '2023-06-30T22:30:00Z', '2023-07-01'],
  ['23:59 in summer', '2023-07-01T21:59:59Z', '2023-07-01'],
  ['00:30 on 1 January', '2023-12-31T23:30:00Z', '2024-01-01'],
  ['the last minute before the Sunday that summer time begins', '2023-03-25T22:59:59Z', '2023-03-25'],
  ['its first minute', '2023-03-25T23:00:00Z', '2023-03-26'],
  ['its last minute, an hour earlier than the day before', '2023-03-26T21:59:59Z', '2023-03-26'],
  ['the minute after it', '2023-03-26T22:00:00Z', '2023-03-27'],
  ['the last minute before the Sunday that summer time ends', '2023-10-28T21:59:59Z', '2023-10-28'],
  ['its first minute', '2023-10-28T22:00:00Z', '2023-10-29'],
  ['the hour that comes twice, the first time', '2023-10-29T00:30:00Z', '2023-10-29'],
  ['the hour that comes twice, the second time', '2023-10-29T01:30:00Z', '2023-10-29'],
  ['its last minute, an hour later than the day before', '2023-10-29T22:59:59Z', '2023-10-29'],
  ['the minute after it', '2023-10-29T23:00:00Z', '2023-10-30'],
])('the day in Copenhagen: %s (%s)', (_, instant, expected) => {
  expect(dayAt(Date.parse(instant))).toBe(expected);
});

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, undefined],
  [2100, 2, 29, undefined],
  [2000, 2, 29, '2000-02-29'],
  [2023, 4, 31, undefined],
  [2023, 13, 1, undefined],
  [2023, 0, 1, undefined],
  [2023, 1, 0, undefined],
  [2023, 1, 1.5, undefined],
])('%d-%d-%d is %s', (year, month, dayOfMonth, expected) => {
  expect(dayOf(year, month, dayOfMonth)).toBe(expected);
});

test('a day that must exist is an error where it does not', () => {
  expect(certainDay(2023, 11, 8)).toBe('2023-11-08');
  expect(() => certainDay(2023, 2, 29)).toThrow(RangeError);
});

test.each([
  ['2023-03-25', 1, '2023-03-26'],
  ['2023-03-26', 1, '2023-03-27'],
  ['2023-10-28', 2, '2023-10-30'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-11-08', 0, '2023-11-08'],
])('%s and %d days is %s, and so far apart they lie', (from, days, expected) => {
  expect(addDays(on(from), days)).toBe(expected);
  expect(daysBetween(on(from), on(expected))).toBe(days);
});

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2024-01-31', -2, '2023-11-30'],
])('%s and %d months is %s: the last day of a shorter month', (from, months, expected) => {
  expect(addMonths(on(from), months)).toBe(expected);
});

test('Monday is 1 and Sunday 7; year and month are read off', () => {
  expect(weekdayOf(on('2023-11-06'))).toBe(1);
  expect(weekdayOf(on('2023-03-26'))).toBe(7);
  expect([yearOf(on('2023-11-08')), monthOf(on('2023-11-08'))]).toEqual([2023, 11]);
});
