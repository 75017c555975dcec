import { isLive } from '../domain/live';
import type { Grant, Person } from '../domain/person';
import type { Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import type { Choice } from './form';
import { whatFor } from './grant-role';

const alphabet = new Intl.Collator('da-DK');
export const byName = (a: { name: string }, b: { name: string }): number => alphabet.compare(a.name, b.name);

/** Everybody who can be picked: who holds a role, and who has written to the bot. */
export const knownPeople = (register: Register): Person[] =>
  [...register.person.values()].filter((one) => isLive(one) || one.user !== undefined).sort(byName);

/** Somebody by their name. */
export const personChoice = ({ id, name }: Person): Choice => ({ value: id, label: { name: { da: name } } });

/** What a grant is held for, by its name. */
export function nameOfGrant(register: Register, grant: Grant): Prose | undefined {
  if ('initiative' in grant) return register.initiative.get(grant.initiative)?.title;
  const party = whatFor(grant);
  return party === undefined ? undefined : partyOf(register, party)?.name;
}

/** What a grant is written as in a form: who holds it, which role, and what for. */
export const heldText = ({ id }: Pick<Person, 'id'>, grant: Grant): string =>
  [id, grant.role, whatFor(grant) ?? ''].join('|');

/** Every role that people hold, by the name of who holds it. */
export const heldChoices = (register: Register, people: readonly Person[]): Choice[] =>
  people.filter(isLive).flatMap((one) =>
    one.grants.map((grant): Choice => {
      const what = nameOfGrant(register, grant);
      return {
        value: heldText(one, grant),
        label: {
          text: what ? 'person.holds-for' : 'person.holds',
          names: { name: { da: one.name }, ...(what ? { what } : {}) },
          words: { role: `value.role.${grant.role}` },
        },
      };
    }),
  );

/** The initiatives that can be worked on, by title. */
export const initiativeChoices = (register: Register): Choice[] =>
  [...register.initiative.values()]
    .filter(isLive)
    .map(({ id, title }) => ({ id, title, name: title.da ?? title.en ?? id }))
    .sort(byName)
    .map(({ id, title }) => ({ value: id, label: { name: title } }));

export const clusterChoices = (register: Register): Choice[] =>
  [...register.cluster.values()].filter(isLive).map(({ id, name }) => ({ value: id, label: { name } }));

/** Those who have somebody speak for them: region and general practice, then the municipalities by name. */
export const partyChoices = (register: Register): Choice[] => [
  ...[...register.body.values()]
    .filter((body) => isLive(body) && body.level === 'part')
    .map(({ id, name }): Choice => ({ value: id, label: { name } })),
  ...[...register.municipality.values()]
    .filter(isLive)
    .sort(byName)
    .map(({ id, name }): Choice => ({ value: id, label: { name: { da: name } } })),
];
