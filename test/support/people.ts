import { type Grant, grant, personIdOf } from '../../src/domain/person';
import { type AnyRecord, parseRecord } from '../../src/domain/record';
import { tenant } from './tenant';

/** Somebody the collaboration knows, with what is granted to them; in tests an object id is a name. */
export const knownPerson = (name: string, grants: readonly Grant[]): AnyRecord => ({
  type: 'person',
  record: parseRecord('person', {
    id: personIdOf(name, tenant),
    objectId: name,
    tenant,
    name,
    grants,
    knownFrom: '2023-01-01',
    evidence: [],
  }),
});

const heldFor = {
  'working-group-member': 'initiative',
  'cluster-lead': 'cluster',
  'party-contact': 'party',
} as const;

/**
 * The people of a line "roles: Asta = working-group-member selvskade; Karl = cluster-lead klynge-randers; Ida =
 * reader". Who is named twice holds both.
 */
export function peopleIn(roles: string): AnyRecord[] {
  const held = new Map<string, Grant[]>();
  for (const part of roles.split(';')) {
    const [, name, role, what] = /^\s*(\p{L}+) = ([a-z-]+)(?: (\S+))?\s*$/u.exec(part) ?? [];
    if (!name || !role) throw new Error(`Not a role: "${part}"`);
    const field = role in heldFor ? heldFor[role as keyof typeof heldFor] : undefined;
    const given = role === 'reader' ? [] : [grant.parse({ role, ...(field ? { [field]: what } : {}) })];
    held.set(name, [...(held.get(name) ?? []), ...given]);
  }
  return [...held].map(([name, grants]) => knownPerson(name, grants));
}
