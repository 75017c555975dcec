import { addDays, certainDay, type Day, day } from '../../src/domain/day';
import {
  addWorkingDays,
  danishHolidays,
  easterSunday,
  isHoliday,
  isWorkingDay,
} from '../../src/domain/holidays';

const on = (text: string): Day => day.parse(text);
const years = Array.from({ length: 16 }, (_, at) => 2020 + at);

/**
 * Easter Sunday by the rule itself: the Sunday after the church's full moon on or after 21 March. The golden number
 * gives that moon; the table holds for 1900 to 2199.
 */
function easterByMoon(year: number): Day {
  const fullMoons = [
    ...['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05'],
    ...['03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'],
  ];
  const moon = new Date(`${year}-${fullMoons[year % 19]}T00:00:00Z`);
  moon.setUTCDate(moon.getUTCDate() + 7 - moon.getUTCDay());
  return on(moon.toISOString().slice(0, 10));
}

test.each(years)('Easter %d falls on the Sunday after the full moon of spring', (year) => {
  expect(easterSunday(year)).toBe(easterByMoon(year));
});

test.each([
  [2020, '2020-04-12'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
])('Easter %d was on %s', (year, expected) => expect(easterSunday(year)).toBe(expected));

/** The public holidays by law: fixed days, and days counted from Easter. */
function byLaw(year: number): Day[] {
  const fixed = [certainDay(year, 1, 1), certainDay(year, 12, 25), certainDay(year, 12, 26)];
  const fromEaster = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])];
  return [...fixed, ...fromEaster.map((days) => addDays(easterByMoon(year), days))].sort();
}

test.each(years)('the holidays of %d are those of the law, in order', (year) => {
  expect(danishHolidays(year).map(({ day: one }) => one)).toEqual(byLaw(year));
});

test('Store bededag was a holiday until 2023', () => {
  const named = (year: number) => danishHolidays(year).find(({ name }) => name === 'Store Bededag')?.day;
  expect([named(2022), named(2023), named(2024)]).toEqual(['2022-05-13', '2023-05-05', undefined]);
  expect([isHoliday(on('2023-05-05')), isHoliday(on('2024-04-26'))]).toEqual([true, false]);
});

test.each([
  ['2024-01-01', false, 'New Year, a Monday'],
  ['2024-01-02', true, 'a Tuesday'],
  ['2023-06-05', true, 'Constitution Day: many are off, but no law says so'],
  ['2023-12-24', false, 'a Sunday'],
  ['2024-12-24', true, 'Christmas Eve: no holiday by law'],
  ['2023-03-26', false, 'the Sunday summer time begins'],
  ['2023-10-30', true, 'the Monday after it ended'],
  ['2023-11-11', false, 'a Saturday'],
])('%s is a working day: %s (%s)', (one, expected) => {
  expect(isWorkingDay(on(one))).toBe(expected);
});

test.each([
  ['2023-11-08', 1, '2023-11-09'],
  ['2023-11-08', -1, '2023-11-07'],
  ['2023-11-08', 0, '2023-11-08'],
  ['2023-11-10', 1, '2023-11-13'],
  ['2023-11-11', 1, '2023-11-13'],
  ['2023-11-11', -1, '2023-11-10'],
  ['2023-04-05', 1, '2023-04-11'],
  ['2023-04-11', -1, '2023-04-05'],
  ['2023-12-29', 1, '2024-01-02'],
  ['2023-10-27', 1, '2023-10-30'],
  ['2023-05-04', 1, '2023-05-08'],
  ['2024-04-25', 1, '2024-04-26'],
  ['2023-11-08', -10, '2023-10-25'],
])('%s and %d working days is %s', (from, count, expected) => {
  expect(addWorkingDays(on(from), count)).toBe(expected);
});
