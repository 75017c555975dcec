import type { Day } from '../domain/day';
import type { PartyId, PersonId } from '../domain/ids';
import { isLive } from '../domain/live';
import { partyOf, type Register } from '../domain/register';
import { contains } from '../domain/span';
import type { Task } from '../domain/task';
import type { EveryOf } from './task-commands';

/** The parties that are meant, each once: "all clusters" are those there are today. */
export function partiesMeant(
  register: Register,
  chosen: readonly (EveryOf | PartyId)[],
  today: Day,
): PartyId[] {
  const meant = chosen.flatMap((one): readonly string[] =>
    one === 'all-clusters'
      ? clustersNow(register, today)
      : one === 'all-municipalities'
        ? [...register.municipality.values()].filter(isLive).map(({ id }) => id)
        : [one],
  );
  return [...new Set(meant)] as PartyId[];
}

/** The clusters there are on a day. */
export const clustersNow = (register: Register, today: Day): string[] =>
  [...register.cluster.values()]
    .filter(({ valid, ...cluster }) => isLive(cluster) && contains(valid, today))
    .map(({ id }) => id);

/** Whether every party, and the person, is known. */
export const areKnown = (register: Register, parties: readonly PartyId[]): boolean =>
  parties.every((id) => partyOf(register, id) !== undefined);

/** What a task carries of those it is for; nobody may be named. */
export function assigned(
  register: Register,
  parties: readonly PartyId[],
  person: PersonId | undefined,
): Pick<Task, 'parties' | 'person' | 'assignee' | 'assigneeBasis'> {
  const name = person && register.person.get(person)?.name;
  const isNamed = parties.length > 0 || name !== undefined;
  return {
    parties: [...parties],
    person,
    assignee: parties.length > 0 ? 'parties' : (name ?? 'unspecified'),
    assigneeBasis: isNamed ? 'explicit' : 'not-stated',
  };
}
