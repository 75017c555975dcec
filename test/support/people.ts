import { type Grant, grant, personIdOf } from '../../src/domain/person';
import { type AnyRecord, parseRecord } from '../../src/domain/record';
import { tenant } from './desk';

/** A person as the register keeps them; in tests everybody's object id is their name. */
export const personRecord = (name: string, ...grants: Grant[]): AnyRecord => ({
  type: 'person',
  record: parseRecord('person', {
    id: personIdOf(name, tenant),
    objectId: name,
    tenant,
    name,
    grants,
    knownFrom: '2023-10-31',
    evidence: [],
  }),
});

const heldFor = { 'working-group-member': 'initiative', 'cluster-lead': 'cluster', 'party-contact': 'party' };

/** People with roles as a written conversation names them: "Asta = working-group-member rygestop; Karl = …". */
export const peopleOf = (written: string): AnyRecord[] =>
  written.split(';').map((one) => {
    const [, name, role, of] = /^\s*(\p{L}+) = (\S+)(?: (\S+))?\s*$/u.exec(one) ?? [];
    if (name === undefined || role === undefined) throw new Error(`No person with a role: "${one}"`);
    const field = heldFor[role as keyof typeof heldFor];
    return personRecord(name, grant.parse(field ? { role, [field]: of } : { role }));
  });
