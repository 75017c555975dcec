import { yearOf } from '../../../domain/day';
import { weekSpan } from '../../../domain/span';
import type { Named, Stretch } from '../conventions';
import type { Expression, Grain, SaidYear } from '../expression';
import { inYear, stepped } from './choose';
import type { Outcome, Resolved, Surroundings } from './resolved';

/** A stretch as found, with how finely and how surely it was said. */
export const asResolved = (
  found: Named | undefined,
  grain: Grain,
  yearGiven: boolean,
): Resolved | undefined => found && { ...found, grain, yearGiven };

/** A time that comes every year: by its said year, by "next" and "last", or by where one looks. */
export function yearly(
  make: (year: number) => Named | undefined,
  said: { year?: SaidYear; step?: number },
  grain: Grain,
  { today, looking }: Surroundings,
): Resolved | undefined {
  if (said.step !== undefined) return asResolved(stepped(make, said.step, today, looking), grain, true);
  return asResolved(inYear(make, said.year, today, looking), grain, said.year !== undefined);
}

/** ISO weeks; a list may run into the next year ("uge 52-2"). */
export function weeks(said: Of<'weeks'>, around: Surroundings): Outcome {
  if (said.first < 1 || said.first > 53 || said.last > 53) return { problem: 'no-such-week' };
  const make = (year: number): Stretch | undefined => {
    const first = weekSpan(year, said.first);
    const last = weekSpan(said.last < said.first ? year + 1 : year, said.last);
    return first?.from && last?.to ? { from: first.from, to: last.to } : undefined;
  };
  if (!said.year && said.last === 53)
    return asResolved(make(yearOf(around.today)), 'week', false) ?? { problem: 'no-such-week' };
  return yearly(make, said, 'week', around) ?? { problem: 'no-such-week' };
}

/** One kind of expression. */
export type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;
