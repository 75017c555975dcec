import Holidays from 'date-holidays';
import { addDays, type Day, weekdayOf, yearOf } from './day';

/** A Danish public holiday: its day and its Danish name. */
export interface Holiday {
  day: Day;
  name: string;
}

let calendar: Holidays | undefined;
const byYear = new Map<number, Map<Day, string>>();

function holidaysByDay(year: number): Map<Day, string> {
  const known = byYear.get(year);
  if (known) return known;
  calendar ??= new Holidays('DK', { languages: ['da'] });
  const days = new Map(
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => [holiday.date.slice(0, 10) as Day, holiday.name]),
  );
  byYear.set(year, days);
  return days;
}

/** The public holidays of a year by law (Store bededag only until 2023), in order. */
export const danishHolidays = (year: number): Holiday[] =>
  [...holidaysByDay(year)].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1));

/** Easter Sunday of a year, from which the movable feasts are counted; throws where the calendar has none. */
export function easterSunday(year: number): Day {
  const found = danishHolidays(year).find((holiday) => holiday.name === 'Påskedag');
  if (!found) throw new RangeError(`no Easter in ${year}`);
  return found.day;
}

export const isHoliday = (day: Day): boolean => holidaysByDay(yearOf(day)).has(day);

export const isWorkingDay = (day: Day): boolean => weekdayOf(day) < 6 && !isHoliday(day);

/** The working day so many working days later, or with a negative count earlier; the day itself is not counted. */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  for (let left = Math.abs(count); left > 0; ) {
    current = addDays(current, Math.sign(count));
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}
