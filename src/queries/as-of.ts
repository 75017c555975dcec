import type { Day } from '../domain/day';
import type { InitiativeId } from '../domain/ids';
import type { StatusEntry } from '../domain/initiative';
import type { Register } from '../domain/register';

/** An entry speaks of a day when its time has begun by then. */
const speaksBy = (entry: StatusEntry, on: Day | undefined): boolean =>
  on === undefined || entry.asOf.from === null || entry.asOf.from <= on;

/** The status entries of an initiative that speak by a day (without one: all that are known), newest first. */
export const entriesBy = (register: Register, id: InitiativeId, on?: Day): StatusEntry[] =>
  (register.statuses.get(id) ?? []).filter((entry) => speaksBy(entry, on)).reverse();

/** An entry that says something usable; the others merely mention the initiative. */
export const hasPhase = (entry: StatusEntry): boolean => entry.phase !== 'unknown';

/** The newest usable status that speaks by a day (without one: of all that are known). */
export const statusOn = (register: Register, id: InitiativeId, on?: Day): StatusEntry | undefined =>
  (register.statuses.get(id) ?? []).findLast((entry) => hasPhase(entry) && speaksBy(entry, on));
