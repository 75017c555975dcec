import { addDays, type Day, weekdayOf } from '../../../domain/day';
import { holidays, months, seasonOf } from '../conventions';
import type { Expression } from '../expression';
import { choose, yearSaid } from './choose';
import { rolling } from './counted';
import { resolveDate } from './date';
import { resolveMeeting } from './meeting';
import { nextWeekday, nthWeekday, previousWeekday, resolveHalf, resolvePart, resolveSlice } from './parts';
import { resolveRange } from './range';
import { isResolved, type Outcome, type Resolved, type Surroundings } from './resolved';
import { grainOf, move, unitAround } from './units';
import { asResolved, type Of, weeks, yearly } from './yearly';

function weekday(said: Of<'weekday'>, around: Surroundings): Outcome {
  const { today } = around;
  const oneDay = (day: Day, yearGiven = true): Resolved => ({ from: day, to: day, grain: 'day', yearGiven });
  if (said.within) {
    const week = resolve(said.within, around);
    return isResolved(week) ? oneDay(addDays(week.from, said.weekday - 1), week.yearGiven) : week;
  }
  if (said.step === -1) return oneDay(previousWeekday(today, said.weekday, 1));
  if (said.step !== undefined) return oneDay(addDays(today, said.weekday - weekdayOf(today) + 7 * said.step));
  const back = said.near === -1 || (said.near === undefined && around.looking === 'past');
  return oneDay(back ? previousWeekday(today, said.weekday, 1) : nextWeekday(today, said.weekday, 1));
}

function distance(said: Of<'distance'>, around: Surroundings): Outcome {
  const start = said.from ? resolve(said.from, around) : undefined;
  if (said.from && !isResolved(start)) return start;
  const base = isResolved(start) ? (said.direction < 0 ? start.from : start.to) : around.today;
  const near = move(base, said.count, said.unit, said.direction);
  const far = said.most === undefined ? near : move(base, said.most, said.unit, said.direction);
  const [from, to] = near <= far ? [near, far] : [far, near];
  const vague = said.vague || said.most !== undefined;
  return {
    from,
    to,
    grain: 'day',
    yearGiven: isResolved(start) ? start.yearGiven : true,
    ...(vague && { vague: true }),
    ...(isResolved(start) && start.meeting !== undefined && { meeting: start.meeting }),
  };
}

function stretch(said: Of<'stretch'>, around: Surroundings): Outcome {
  const base = resolve(said.from, around);
  if (!isResolved(base)) return base;
  const edge = said.direction < 0 ? addDays(base.from, -1) : addDays(base.to, 1);
  const other = move(said.direction < 0 ? base.from : base.to, said.count, said.unit, said.direction);
  const ends = said.direction < 0 ? { from: other, to: edge } : { from: edge, to: other };
  const { yearGiven, meeting } = base;
  return { ...ends, grain: grainOf(said.unit), yearGiven, ...(meeting !== undefined && { meeting }) };
}

function rest(said: Of<'rest'>, around: Surroundings): Outcome {
  const of = resolve(said.of, { ...around, looking: said.side === 'earlier' ? 'past' : 'future' });
  if (!isResolved(of)) return of;
  const { today } = around;
  const running = of.from <= today && today <= of.to;
  if (!running) return of;
  if (said.side === 'earlier') return { ...of, to: today };
  return { ...of, from: said.side === 'later' && today < of.to ? addDays(today, 1) : today };
}

/** A time inside another: the outer one is found first. */
function inside(of: Expression, around: Surroundings, make: (of: Resolved) => Outcome): Outcome {
  const outer = resolve(of, around);
  return isResolved(outer) ? make(outer) : outer;
}

/** Finds the days an expression means on a given day, or what is wrong with it. */
export function resolve(said: Expression, around: Surroundings): Outcome {
  const { today } = around;
  switch (said.kind) {
    case 'date':
      return resolveDate(said, around);
    case 'weekday':
      return weekday(said, around);
    case 'weeks':
      return weeks(said, around);
    case 'month':
      return yearly((year) => months(year, said.month, said.month), said, 'month', around);
    case 'quarters':
      return yearly((year) => months(year, said.first * 3 - 2, said.last * 3), said, 'quarter', around);
    case 'half':
      return yearly((year) => months(year, said.half * 6 - 5, said.half * 6), said, 'half-year', around);
    case 'year':
      return asResolved(months(yearSaid(said.year, today), 1, 12), 'year', true);
    case 'season':
      return withVague(yearly((year) => seasonOf(year, said.season), said, 'season', around));
    case 'holiday':
      return yearly((year) => holidays[said.holiday]?.(year), said, 'holiday', around);
    case 'unit':
      return asResolved(unitAround(today, said.unit, said.step), grainOf(said.unit), true);
    case 'unit-with':
      return inside(said.of, around, (of) =>
        asResolved(unitAround(of.from, said.unit, 0), grainOf(said.unit), of.yearGiven),
      );
    case 'today':
      return asResolved({ from: addDays(today, said.days), to: addDays(today, said.days) }, 'day', true);
    case 'rolling':
      return rolling(said, around);
    case 'distance':
      return distance(said, around);
    case 'stretch':
      return stretch(said, around);
    case 'weekday-beside':
      return inside(said.from, around, (of) => {
        const day =
          said.direction < 0
            ? previousWeekday(of.from, said.weekday, 1)
            : nextWeekday(of.to, said.weekday, 1);
        return { from: day, to: day, grain: 'day', yearGiven: of.yearGiven };
      });
    case 'part':
      return partOf(said, around);
    case 'half-of':
      return inside(said.of, around, (of) => resolveHalf(said.half, of));
    case 'slice':
      return inside(said.of, around, (of) => resolveSlice(said.nth, said.count, said.unit, of));
    case 'nth-weekday':
      return inside(said.of, around, (of) => nthWeekday(said.nth, said.weekday, of));
    case 'rest':
      return rest(said, around);
    case 'meeting':
      return resolveMeeting(said, around, resolve);
    case 'range':
      return resolveRange(said, around, resolve);
  }
}

const withVague = (found: Resolved | undefined): Outcome => found && { ...found, vague: true };

/** The part decides which year is looked for: "ultimo oktober" may be near where October is not. */
function partOf(said: Of<'part'>, around: Surroundings): Outcome {
  if (!hasFreeYear(said.of)) return inside(said.of, around, (of) => resolvePart(said.part, of));
  const options = [-1, 0, 1, 2].flatMap((offset) => {
    const of = resolve({ ...said.of, year: { offset } } as Expression, around);
    return isResolved(of) ? [{ ...resolvePart(said.part, of), yearGiven: false }] : [];
  });
  const looking = around.looking === 'ahead' ? 'future' : around.looking;
  return (
    choose(options, around.today, looking) ?? inside(said.of, around, (of) => resolvePart(said.part, of))
  );
}

const hasFreeYear = (said: Expression): boolean =>
  ['month', 'quarters', 'half', 'season', 'weeks', 'holiday'].includes(said.kind) &&
  !('year' in said && said.year) &&
  !('step' in said && said.step !== undefined);
