import type { InitiativeId, PersonId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Desk } from './desk';
import type { Said } from './occasion';
import { tellPerson, tellPlace } from './post';

/** Who is asked how which initiatives stand. */
export type Asked = Map<PersonId, { id: InitiativeId; title: Prose }[]>;

/** Notes that somebody is asked about an initiative; one that is gone is asked about no more. */
export function note(asked: Asked, person: PersonId, id: InitiativeId, register: Register): void {
  const title = register.initiative.get(id)?.title;
  if (title) asked.set(person, [...(asked.get(person) ?? []), { id, title }]);
}

/** Sends each a card with all their initiatives, and names those it did not reach to who asks. */
export async function askEach(
  said: Said,
  desk: Desk,
  asked: Asked,
  { meeting, text }: { meeting?: Prose | undefined; text?: Prose | undefined },
): Promise<void> {
  const { register, event } = said;
  const by = desk.actorOf(event.actor, register).name;
  const unsent: string[] = [];
  for (const [id, initiatives] of asked) {
    const person = register.person.get(id);
    if (!person) continue;
    const notice = { kind: 'updates-wanted', by, initiatives, meeting, text } as const;
    if (!(await tellPerson(said, desk, person, notice))) unsent.push(person.name);
  }
  if (unsent.length > 0)
    await tellPlace(said, desk, event.place.id, { kind: 'updates-unsent', names: unsent });
}
