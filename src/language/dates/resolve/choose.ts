import { type Day, daysBetween, yearOf } from '../../../domain/day';
import type { Stretch } from '../conventions';
import type { SaidYear } from '../expression';
import type { Looking } from './resolved';

/** The years a time without a year may be in: a leap day needs four to each side. */
const reach = 4;

const distanceTo = (today: Day, { from, to }: Stretch): number =>
  today < from ? daysBetween(today, from) : today > to ? daysBetween(to, today) : 0;

/** The one of several stretches, in order of time, that is looked for from a day. */
export function choose<T extends Stretch>(
  options: readonly T[],
  today: Day,
  looking: Looking,
): T | undefined {
  if (looking === 'past') return options.findLast((option) => option.from <= today) ?? options[0];
  if (looking === 'future') return options.find((option) => option.to >= today) ?? options.at(-1);
  if (looking === 'ahead') return options.find((option) => option.from >= today) ?? options.at(-1);
  let best: T | undefined;
  for (const option of options)
    if (!best || distanceTo(today, option) <= distanceTo(today, best)) best = option;
  return best;
}

/** The said year as a number. */
export const yearSaid = (year: SaidYear, today: Day): number =>
  'given' in year ? year.given : yearOf(today) + year.offset;

/** What a recurring time is in the year that was said, or in the one looked for. */
export function inYear<T extends Stretch>(
  make: (year: number) => T | undefined,
  year: SaidYear | undefined,
  today: Day,
  looking: Looking,
): T | undefined {
  if (year) return make(yearSaid(year, today));
  const options: T[] = [];
  for (let offset = -reach; offset <= reach; offset += 1) {
    const made = make(yearOf(today) + offset);
    if (made) options.push(made);
  }
  return choose(options, today, looking);
}

/**
 * The one `step` away: the next is the first that has not begun, the last the latest that has ended; "this" is the one
 * that is, or the nearest in the direction one looks in ("what took place this spring").
 */
export function stepped<T extends Stretch>(
  make: (year: number) => T | undefined,
  step: number,
  today: Day,
  looking: Looking,
): T | undefined {
  const options = [-2, -1, 0, 1, 2].flatMap((offset) => make(yearOf(today) + offset) ?? []);
  if (step > 0) return options.find((option) => option.from > today);
  if (step < 0) return options.findLast((option) => option.to < today);
  return (
    options.find((option) => option.from <= today && option.to >= today) ??
    choose(options, today, looking === 'past' ? 'past' : 'near')
  );
}
