import type { InitiativeId, PartyId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { heldBy } from '../domain/person';
import type { Register } from '../domain/register';
import type { Concern } from './answer';
import { anyOf, inAreas } from './filters';

/** Whose things are asked for. */
export interface Whose {
  /** Clusters, municipalities and bodies, and the person by their own id: tasks are given to people too. */
  parties: readonly PartyId[];
  /** What the person works on by a role. */
  initiatives: ReadonlySet<InitiativeId>;
}

/** `undefined` where nobody's in particular were asked for. */
export function whoseOf(register: Register, { parties, mine }: Concern): Whose | undefined {
  if (parties === undefined && mine === undefined) return undefined;
  const grants = (mine && register.person.get(mine)?.grants) ?? [];
  return {
    parties: [...(parties ?? []), ...(mine ? [mine as string as PartyId] : []), ...heldBy(grants)],
    initiatives: new Set(
      grants.flatMap((one) => (one.role === 'working-group-member' ? [one.initiative] : [])),
    ),
  };
}

/**
 * Tells which initiatives are meant. Those of a party are the ones it surely works on or has a part in, those of a
 * person also the ones in which a task is open for them.
 */
export function isConcerned(register: Register, asked: Concern): (initiative: Initiative) => boolean {
  const whose = whoseOf(register, asked);
  const parties = new Set<string>(whose?.parties);
  const own = new Set(whose?.initiatives);
  if (asked.mine)
    for (const { person, state, initiatives } of register.task.values())
      if (person === asked.mine && (state === 'open' || state === 'ongoing'))
        for (const id of initiatives) own.add(id);
  const isTheirs = ({ id, places, involved, actors }: Initiative): boolean =>
    own.has(id) ||
    places.some(({ party, doubt }) => doubt === undefined && parties.has(party)) ||
    involved.some(({ party }) => parties.has(party)) ||
    actors.some((party) => parties.has(party));
  return (initiative) =>
    anyOf(asked.initiatives, [initiative.id]) &&
    inAreas(register, initiative, asked.focusAreas) &&
    (whose === undefined || isTheirs(initiative));
}
