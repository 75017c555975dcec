import { type Day, daysBetween } from './day';
import type { Span } from './span';

/** What a day can be told of: a status, or an initiative that never had one. */
interface Dated {
  asOf?: Span;
  knownFrom: Day;
}

/** How many days a status is fresh, until a collaboration sets another number. */
export const usualFreshDays = 60;

/** The last day a status speaks of: the end of its time, but never a day on which it was already told, or one to come. */
export function spokenOf({ asOf, knownFrom }: Dated, today: Day): Day {
  const told = knownFrom < today ? knownFrom : today;
  const end = asOf?.to ?? told;
  return end < told ? end : told;
}

/** How many days old a status is on a day. */
export const ageOf = (status: Dated, today: Day): number => daysBetween(spokenOf(status, today), today);
