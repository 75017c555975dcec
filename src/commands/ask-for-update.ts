import type { Change } from '../domain/change';
import { type Day, dayAt } from '../domain/day';
import type { InitiativeId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Person } from '../domain/person';
import type { Register } from '../domain/register';
import { takenBackBy } from '../domain/taken-back';
import { roundCommand } from '../domain/update-round';
import {
  type Actor,
  type Circumstances,
  type CommandOf,
  type Decided,
  type Refusal,
  refused,
  wrong,
} from './command';
import { knownPeople } from './people-choices';
import { isMemberOf, isSecretariat } from './rights';

/** Who can be asked how an initiative stands: its working group, else the secretariat; never the asker. */
export function whoCanTell(register: Register, initiative: InitiativeId, asker: Actor): Person[] {
  const others = knownPeople(register).filter((one) => mayBeAsked(one, asker));
  const members = others.filter((one) => isMemberOf(one, initiative));
  return members.length > 0 ? members : others.filter(isSecretariat);
}

/** Whether there is anybody to ask. */
export const isSomebodyToAsk = (register: Register, initiative: InitiativeId, asker: Actor): boolean =>
  [...register.person.values()].some(
    (one) => mayBeAsked(one, asker) && (isMemberOf(one, initiative) || isSecretariat(one)),
  );

const mayBeAsked = (one: Person, { objectId, tenant }: Actor): boolean =>
  isLive(one) && !(one.objectId === objectId && one.tenant === tenant);

/** The requests for a status that nobody has answered by telling it, before a change where one is named. */
export function openRequests(register: Register, initiative: InitiativeId, before?: Change): Change[] {
  const all = register.changes.get(`about:${initiative}`) ?? [];
  // The last ones are looked at first: of most initiatives nobody has been asked since.
  const isEarlier = ({ number }: Change): boolean => before === undefined || number < before.number;
  const told = all.findLastIndex((one) => one.command === 'update-status' && isEarlier(one));
  return all
    .slice(told + 1)
    .filter(
      (one) =>
        (one.command === 'ask-for-update' || one.command === roundCommand) &&
        isEarlier(one) &&
        takenBackBy(register, one.id) === undefined,
    );
}

/** The request that was made about an initiative on a day in Copenhagen and has no answer yet. */
export function askedOn(register: Register, initiative: InitiativeId, today: Day): Change | undefined {
  const last = openRequests(register, initiative).at(-1);
  return last && dayAt(Date.parse(last.at)) === today ? last : undefined;
}

/** Why nobody may ask for a status today: somebody has, and got no answer yet. */
export function askedToday(register: Register, initiative: InitiativeId, at: string): Refusal | undefined {
  const last = askedOn(register, initiative, dayAt(Date.parse(at)));
  return last && { reason: 'asked-already', name: last.by.name, at: last.at };
}

/** Puts on record that somebody was asked; everybody who may read may ask, once a day about each initiative. */
export function askPersonForUpdate(
  { initiative, person: id }: CommandOf<'ask-for-update'>,
  register: Register,
  actor: Actor,
  { at }: Circumstances,
): Decided {
  if (!isLive(register.initiative.get(initiative))) return refused({ reason: 'unknown-initiative' });
  if (!whoCanTell(register, initiative, actor).some((one) => one.id === id))
    return wrong('person', 'not-a-choice');
  const already = askedToday(register, initiative, at);
  if (already) return refused(already);
  const request = `request:${initiative}`;
  const fields = { asked: { after: id } };
  return {
    ok: true,
    put: [],
    about: [{ document: request, thing: request, initiatives: [initiative], created: false, fields }],
  };
}
