import type { PartyId, PersonId } from '../domain/ids';
import { isLive } from '../domain/live';
import { heldBy, type Person, personIdOf } from '../domain/person';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import type { Actor } from './event';

/**
 * What "my tasks" means: the bodies in which the register names a person, by the name that Teams shows, what they
 * lead or speak for, and they themselves where a task was given to them. It narrows what is shown and opens nothing;
 * rights never go by a name.
 */
export function partiesOf(register: Register, actor: Actor): PartyId[] {
  const known = register.person.get(personOf(actor) ?? '');
  const { name } = actor;
  return [...new Set([...named(register, name), ...(known && isLive(known) ? held(register, known) : [])])];
}

/** The id of who speaks, where the activity names them by one. */
export const personOf = ({ objectId, tenant }: Actor): PersonId | undefined =>
  objectId && tenant ? personIdOf(objectId, tenant) : undefined;

function named(register: Register, name: string | undefined): PartyId[] {
  if (name === undefined) return [];
  const own = sameWords(name);
  return [...register.body.values()]
    .filter(({ people }) => people.some((person) => sameWords(person.name) === own))
    .map(({ id }) => asParty(id));
}

function held(register: Register, { id, grants }: Person): PartyId[] {
  const ofRoles = heldBy(grants);
  const hasTasks = [...register.task.values()].some((task) => task.person === id && isLive(task));
  return hasTasks ? [...ofRoles, asParty(id)] : ofRoles;
}

const asParty = (id: string): PartyId => id as PartyId;
