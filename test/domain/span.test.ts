import fc from 'fast-check';
import { addDays, type Day, day, daysBetween, weekdayOf } from '../../src/domain/day';
import {
  contains,
  isoWeekOf,
  monthSpan,
  monthsSpan,
  oneDay,
  overlaps,
  type Span,
  weekSpan,
  yearSpan,
} from '../../src/domain/span';

const on = (text: string): Day => day.parse(text);
const between = (from: string | null, to: string | null): Span => ({
  from: from === null ? null : on(from),
  to: to === null ? null : on(to),
});

describe('ISO weeks', () => {
  test.each([
    ['2020-12-28', 2020, 53],
    ['2021-01-01', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2023-01-01', 2022, 52],
    ['2024-12-30', 2025, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2023-03-26', 2023, 12],
    ['2023-10-29', 2023, 43],
    ['2023-11-08', 2023, 45],
  ])('%s lies in %d, week %d', (text, year, week) => {
    expect(isoWeekOf(on(text))).toEqual({ year, week });
  });

  test.each([
    [2020, 53, '2020-12-28', '2021-01-03'],
    [2026, 53, '2026-12-28', '2027-01-03'],
    [2021, 1, '2021-01-04', '2021-01-10'],
    [2025, 1, '2024-12-30', '2025-01-05'],
    [2023, 12, '2023-03-20', '2023-03-26'],
    [2023, 43, '2023-10-23', '2023-10-29'],
  ])('week %d-%d runs from %s to %s', (year, week, from, to) => {
    expect(weekSpan(year, week)).toEqual(between(from, to));
  });

  test.each([
    [2021, 53],
    [2023, 53],
    [2020, 54],
    [2023, 0],
    [2023, -1],
  ])('there is no week %d-%d', (year, week) => expect(weekSpan(year, week)).toBeUndefined());

  test('every day of a century lies in the week it names, which runs from Monday to Sunday', () => {
    const first = on('2000-01-01');
    const days = fc.integer({ min: 0, max: daysBetween(first, on('2100-12-31')) });
    fc.assert(
      fc.property(days, (offset) => {
        const one = addDays(first, offset);
        const { year, week } = isoWeekOf(one);
        const monday = addDays(one, 1 - weekdayOf(one));
        expect(weekSpan(year, week)).toEqual({ from: monday, to: addDays(monday, 6) });
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  [monthSpan(2024, 2), '2024-02-01', '2024-02-29'],
  [monthSpan(2023, 2), '2023-02-01', '2023-02-28'],
  [monthSpan(2023, 12), '2023-12-01', '2023-12-31'],
  [monthsSpan(2023, 4, 6), '2023-04-01', '2023-06-30'],
  [yearSpan(2024), '2024-01-01', '2024-12-31'],
  [oneDay(on('2024-01-01')), '2024-01-01', '2024-01-01'],
])('%j runs from %s to %s', (span, from, to) => expect(span).toEqual(between(from, to)));

test('there is no thirteenth month', () => expect(() => monthSpan(2023, 13)).toThrow(RangeError));

test.each([
  ['2023-11-01', '2023-11-08', '2023-10-31', false],
  ['2023-11-01', '2023-11-08', '2023-11-01', true],
  ['2023-11-01', '2023-11-08', '2023-11-08', true],
  ['2023-11-01', '2023-11-08', '2023-11-09', false],
  [null, '2023-11-08', '1990-01-01', true],
  ['2023-11-01', null, '2090-01-01', true],
  [null, null, '2023-11-08', true],
])('%s to %s contains %s: %s', (from, to, one, expected) => {
  expect(contains(between(from, to), on(one))).toBe(expected);
});

test.each([
  ['one day in common', ['2023-11-01', '2023-11-08'], ['2023-11-08', '2023-11-10'], true],
  ['one after the other', ['2023-11-01', '2023-11-07'], ['2023-11-08', '2023-11-10'], false],
  ['one within the other', ['2023-01-01', '2023-12-31'], ['2023-11-08', '2023-11-08'], true],
  ['open towards each other', ['2023-11-08', null], [null, '2023-11-08'], true],
  ['open away from each other', [null, '2023-11-07'], ['2023-11-08', null], false],
  ['all time', [null, null], ['2023-11-08', '2023-11-08'], true],
] as const)('spans overlap: %s', (_, [aFrom, aTo], [bFrom, bTo], expected) => {
  const [a, b] = [between(aFrom, aTo), between(bFrom, bTo)];
  expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
});
