import { z } from 'zod';
import { clusterId, initiativeId, partyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { role, roles } from '../../domain/person';
import { partyOf, type Register } from '../../domain/register';
import { refused } from '../command';
import { maybe, maybeOne, mostInLine, some } from '../filled';
import type { Choice, Field } from '../form';
import { formOf } from '../form-of';
import {
  clusterChoices,
  initiativeChoices,
  knownPeople,
  partyChoices,
  personChoice,
} from '../people-choices';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';

const about = z.object({
  initiative: initiativeId.optional(),
  cluster: clusterId.optional(),
  party: partyId.optional(),
});

/** People a card has room for beside all initiatives; Teams' picker finds the others. */
const mostPeople = 80;

/** Gives somebody a role: for one thing, which then says which role, or for anything. */
export const grantRoleForm = formOf({
  kind: 'grant-role',
  about,
  filled: z.object({
    person: some(mostInLine),
    name: maybe(mostInLine),
    role: maybeOne(role.exclude(['reader'])),
    initiative: maybeOne(initiativeId),
    cluster: maybeOne(clusterId),
    party: maybeOne(partyId),
  }),
  draw(thing, { register, actor }) {
    if (!isSecretariat(actor)) return secretariatOnly;
    const subject = nameOfThing(register, thing);
    const isAboutOne = Object.values(thing).some((id) => id !== undefined);
    if (isAboutOne && subject === undefined) return refused({ reason: 'not-there' });
    const people: Field[] = [
      {
        name: 'person',
        control: 'people',
        value: '',
        required: true,
        choices: knownPeople(register).slice(0, mostPeople).map(personChoice),
      },
      { name: 'name', control: 'line', value: '', most: mostInLine },
    ];
    return {
      subject,
      hints: ['form.grant-role.hint'],
      fields: [...people, ...(isAboutOne ? [] : whatFor(register))],
    };
  },
  read: (filled) => Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)),
});

const whatFor = (register: Register): Field[] => [
  {
    name: 'role',
    control: 'choice',
    value: '',
    required: true,
    choices: roles
      .filter((one) => one !== 'reader')
      .map((value): Choice => ({ value, label: { text: `value.role.${value}` } })),
  },
  { name: 'initiative', control: 'choice', value: '', choices: initiativeChoices(register), searched: true },
  { name: 'cluster', control: 'choice', value: '', choices: clusterChoices(register) },
  { name: 'party', control: 'choice', value: '', choices: partyChoices(register), searched: true },
];

function nameOfThing(register: Register, { initiative, cluster, party }: z.infer<typeof about>) {
  if (initiative) {
    const found = register.initiative.get(initiative);
    return isLive(found) ? found?.title : undefined;
  }
  const id = cluster ?? party;
  return id === undefined ? undefined : partyOf(register, id)?.name;
}
