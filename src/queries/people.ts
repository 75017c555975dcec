import type { PersonId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Grant } from '../domain/person';
import type { Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import type { Query } from './found';
import { listed } from './paging';
import type { QuestionOf } from './question';

/** A role, granted in the register or by configuration. */
type Held = Grant & { configured?: true };
interface Listed {
  name: string | undefined;
  grants: Held[];
}

const alphabet = new Intl.Collator('da-DK');

/** Who may change what. Of one thing those who may change that one come first, then the secretariat. */
export const people: Query<'people'> = ({ register, configured = [] }, question) => {
  const { initiative, cluster, party, role } = question;
  const isNarrow = [initiative, cluster, party].some((id) => id !== undefined);
  const isAbout = (grant: Grant): boolean => isNarrow && isFor(grant, question);
  const byConfiguration = (id: PersonId): Held[] =>
    configured.includes(id) ? [{ role: 'secretariat', configured: true }] : [];
  const isWanted = (grant: Grant): boolean =>
    (role === undefined || grant.role === role) &&
    (!isNarrow || grant.role === 'secretariat' || isAbout(grant));
  const known = [...register.person.values()].filter(isLive);
  const unknown = configured.filter((id) => !known.some((person) => person.id === id));
  const shown = [
    ...known.map(({ id, name, grants }): Listed => ({ name, grants: [...byConfiguration(id), ...grants] })),
    ...unknown.map((id): Listed => ({ name: undefined, grants: byConfiguration(id) })),
  ]
    .map(({ name, grants }) => ({ name, grants: grants.filter(isWanted) }))
    .filter(({ grants }) => grants.length > 0 || (!isNarrow && (role === undefined || role === 'reader')))
    .map((one) => ({ ...one, rank: rankOf(one.grants, isAbout) }))
    .sort((a, b) => a.rank - b.rank || alphabet.compare(a.name ?? '', b.name ?? ''));
  const lines = shown.map(({ name, grants }) => ({
    name,
    grants: grants.map((grant) => ({
      role: grant.role,
      ...(grant.configured ? { configured: grant.configured } : {}),
      what: isNarrow ? undefined : whatOf(register, grant),
    })),
  }));
  return {
    found: lines.length > 0,
    about: { initiatives: initiative === undefined ? [] : [initiative] },
    evidence: [],
    payload: {
      list: listed(lines, question.page),
      onlySecretariat: isNarrow && !shown.some(({ rank }) => rank === 0),
    },
  };
};

/** Who may change the very thing, the secretariat, others with a role, and those who read along. */
function rankOf(grants: readonly Held[], isAbout: (grant: Grant) => boolean): number {
  if (grants.some(isAbout)) return 0;
  if (grants.some(({ role }) => role === 'secretariat')) return 1;
  return grants.length > 0 ? 2 : 3;
}

function isFor(grant: Grant, { initiative, cluster, party }: QuestionOf<'people'>): boolean {
  if ('initiative' in grant) return grant.initiative === initiative;
  if ('cluster' in grant) return grant.cluster === cluster;
  return 'party' in grant && grant.party === party;
}

function whatOf(register: Register, grant: Grant): Prose | undefined {
  if ('initiative' in grant) return register.initiative.get(grant.initiative)?.title;
  const party = 'cluster' in grant ? grant.cluster : 'party' in grant ? grant.party : undefined;
  return party === undefined ? undefined : partyOf(register, party)?.name;
}
