import type { Act } from '../cards/acts';
import { soughtIn } from '../commands/access';
import type { Role } from '../commands/command';
import { whatFor } from '../commands/grant-role';
import { nameOfGrant } from '../commands/people-choices';
import { isSecretariat } from '../commands/rights';
import { dayAt } from '../domain/day';
import { personIdOf } from '../domain/person';
import type { Desk } from './desk';
import { drawn, forged, type Opened, openForm, refusing } from './form';
import { type Said, saying } from './occasion';
import { tellPerson } from './post';
import type { Reply } from './reply';
import { subjectOf } from './subject';

type AccessAct = Extract<Act, { verb: 'request-access' | 'decline-access' }>;

/** Does what a button about access says. */
export async function onAccessAct(said: Said, act: AccessAct): Promise<Reply> {
  const { desk } = said;
  if (!desk) return saying({ kind: 'secretariat-only' }, said);
  return act.verb === 'request-access' ? requestAccess(said, desk, act) : declineAccess(said, desk, act);
}

/** Who is written to at once. */
const most = 10;

/**
 * Tells the secretariat that somebody asks to be let in, once a day for each thing. What would have to be granted is
 * seen from the register, never from the card.
 */
async function requestAccess(said: Said, desk: Desk, wanted: Pick<Opened, 'form' | 'about'>): Promise<Reply> {
  const { register, event, now } = said;
  const { objectId, tenant, name } = desk.actorOf(event.actor, register);
  const result = drawn(said, desk, wanted);
  if (result?.ok) return openForm(said, desk, wanted);
  // What no form of ours is about is something that only the secretariat does.
  const { form, about } = result ? wanted : { form: 'other', about: {} };
  const who = result?.refusal.reason === 'not-allowed' ? result.refusal.who : [];
  const members = desk.secretariat(register).slice(0, most);
  const names = members.flatMap((one) => one.name ?? []);
  if (!objectId || !tenant) return saying({ kind: 'access-unreachable', names }, said);
  const person = { id: personIdOf(objectId, tenant), name };
  const key = ['access', person.id, form, JSON.stringify(about), dayAt(now)].join('\n');
  if (!(await desk.isFirst(key, now))) return saying({ kind: 'access-asked-already' }, said);
  const sought = soughtIn(register, who, about);
  const notice = {
    kind: 'access-wanted',
    person,
    asked: { form, about },
    subject: subjectOf(register, about),
    sought: sought && { role: sought.role, what: nameOfGrant(register, sought) },
    about: sought ? { [fieldOf[sought.role]]: whatFor(sought) ?? '' } : {},
  } as const;
  const told = await Promise.all(members.map((one) => tellPerson(said, desk, one, notice)));
  if (told.some(Boolean)) {
    const reached = members.flatMap((one, n) => (told[n] && one.name ? [one.name] : []));
    return saying({ kind: 'access-requested', names: reached }, said);
  }
  await desk.forgetSaid(key);
  return saying({ kind: 'access-unreachable', names }, said);
}

const fieldOf: Readonly<Record<Role, string>> = {
  secretariat: 'role',
  reader: 'role',
  'working-group-member': 'initiative',
  'cluster-lead': 'cluster',
  'party-contact': 'party',
};

/** Tells who asked that the secretariat said no. */
async function declineAccess(
  said: Said,
  desk: Desk,
  act: Extract<AccessAct, { verb: 'decline-access' }>,
): Promise<Reply> {
  const { register, event } = said;
  const { form, about } = act;
  if (!isSecretariat(desk.actorOf(event.actor, register)))
    return refusing(said, { reason: 'not-allowed', who: ['secretariat'] }, undefined, { form, about });
  const person = register.person.get(act.person);
  if (!person) return forged(said, desk, 'decline-access');
  const asked = { form, about };
  const subject = subjectOf(register, about);
  const told = await tellPerson(said, desk, person, { kind: 'access-declined', asked, subject });
  return saying({ kind: 'access-declined-done', name: person.name, told }, said);
}
