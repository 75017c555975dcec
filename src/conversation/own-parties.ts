import type { PartyId } from '../domain/ids';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import type { Actor } from './event';

/**
 * The bodies in which the register names a person, by the name that Teams shows: what "my tasks" means. It narrows
 * what is shown and opens nothing; rights never go by a name.
 */
export function partiesOf(register: Register, { name }: Actor): PartyId[] {
  if (name === undefined) return [];
  const own = sameWords(name);
  return [...register.body.values()]
    .filter(({ people }) => people.some((person) => sameWords(person.name) === own))
    .map(({ id }) => String(id) as PartyId);
}
