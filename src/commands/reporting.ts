import type { Day } from '../domain/day';
import type { Reported } from '../domain/source';
import type { Actor, Circumstances } from './command';

/** What a record carries that somebody reports today: who, and by which change, in place of a source. */
export const reporting = (
  { name }: Actor,
  { today, change }: Circumstances,
): { knownFrom: Day; evidence: []; reported: Reported } => ({
  knownFrom: today,
  evidence: [],
  reported: { by: name, on: today, change },
});
