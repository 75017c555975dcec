import { isLive } from '../domain/live';
import { type Grant, type Person, personIdOf } from '../domain/person';
import { partyOf, type Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, wrong } from './command';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

type GrantRole = CommandOf<'grant-role'>;

/** Gives somebody a role, and makes them known where they were not. */
export function grantRoleTo(
  command: GrantRole,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const granted = grantIn(command);
  if (granted === undefined) return wrong('role', 'missing');
  const given = grantOf({ ...command, role: granted });
  if (given === undefined) return wrong(heldFor[granted] ?? 'role', 'missing');
  if (!isThere(register, given)) return wrong(heldFor[granted] ?? 'role', 'not-a-choice');
  const who = personNamed(register, command.person, circumstances.tenant);
  if (who === undefined) return wrong('person', 'not-a-choice');
  if ('grants' in who) {
    const { withdrawn, grants, ...known } = who;
    const held = withdrawn ? [] : grants;
    const isHeld = held.some((one) => sameGrant(one, given));
    return {
      ok: true,
      put: [{ type: 'person', record: { ...known, grants: isHeld ? held : [...held, given] } }],
    };
  }
  const name = command.name?.trim();
  if (!name) return wrong('name', 'missing');
  const id = personIdOf(who.objectId, who.tenant);
  const record = { id, ...who, name, grants: [given], ...reporting(actor, circumstances) };
  return { ok: true, put: [{ type: 'person', record }] };
}

/** Takes roles away; who holds none any more may read. Configuration always names somebody of the secretariat. */
export function revokeRoleFrom(
  { person, held }: CommandOf<'revoke-role'>,
  register: Register,
  actor: Actor,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const people = new Map<string, Person>();
  for (const { person: id, grant } of held) {
    const known = people.get(id) ?? register.person.get(id);
    const left = known?.grants.filter((one) => !sameGrant(one, grant));
    const isHeld = known && isLive(known) && left?.length !== known.grants.length;
    if (!isHeld || !left || (person !== undefined && id !== person)) return wrong('held', 'gone');
    people.set(id, { ...known, grants: left });
  }
  return { ok: true, put: [...people.values()].map((record) => ({ type: 'person', record })) };
}

/** Which field says what a role is held for. */
export const heldFor: Readonly<Partial<Record<Grant['role'], 'initiative' | 'cluster' | 'party'>>> = {
  'working-group-member': 'initiative',
  'cluster-lead': 'cluster',
  'party-contact': 'party',
};

/** The role that is meant: the one named, else the one that what is named is held by. */
function grantIn({ role, initiative, cluster, party }: GrantRole): Grant['role'] | undefined {
  if (role) return role;
  if (initiative) return 'working-group-member';
  if (cluster) return 'cluster-lead';
  return party && 'party-contact';
}

function grantOf({ role, initiative, cluster, party }: GrantRole): Grant | undefined {
  switch (role) {
    case 'secretariat':
      return { role };
    case 'working-group-member':
      return initiative && { role, initiative };
    case 'cluster-lead':
      return cluster && { role, cluster };
    case 'party-contact':
      return party && { role, party };
    default:
      return undefined;
  }
}

const isThere = (register: Register, given: Grant): boolean => {
  if ('initiative' in given) return isLive(register.initiative.get(given.initiative));
  if ('cluster' in given) return isLive(register.cluster.get(given.cluster));
  return !('party' in given) || partyOf(register, given.party) !== undefined;
};

/** Whether two grants give the same. */
export const sameGrant = (a: Grant, b: Grant): boolean => a.role === b.role && whatFor(a) === whatFor(b);

/** The id of what a role is held for. */
export function whatFor(grant: Grant): string | undefined {
  if ('initiative' in grant) return grant.initiative;
  if ('cluster' in grant) return grant.cluster;
  return 'party' in grant ? grant.party : undefined;
}

/**
 * Somebody known, or the ids of somebody who is not. Teams' people picker hands over the object id of somebody in the
 * organisation the card is shown in, and nothing else ("People Picker in Adaptive Cards", dataset
 * `graph.microsoft.com/users`): the tenant is therefore that of the place.
 */
function personNamed(
  register: Register,
  said: string,
  tenant: string | undefined,
): Person | { objectId: string; tenant: string } | undefined {
  const known = register.person.get(said.toLowerCase());
  if (known) return known;
  if (!tenant || !objectId.test(said)) return undefined;
  return register.person.get(personIdOf(said, tenant)) ?? { objectId: said.toLowerCase(), tenant };
}

const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
