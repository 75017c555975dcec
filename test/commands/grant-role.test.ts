import type { Actor, CommandOf } from '../../src/commands/command';
import { clusterId, initiativeId, partyId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import { acquaintance, changing, gorm, signe, somebody } from '../support/changing';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const randers = clusterId.parse('klynge-randers');
const norddjurs = partyId.parse('kommune-norddjurs');
const membership = { role: 'working-group-member' as const, initiative: selfHarm };
const known = acquaintance('Asta');
const stranger = '11111111-2222-4333-8444-555555555555';

function withPeople() {
  const changed = changing();
  changed.register.put({ type: 'person', record: known });
  return { ...changed, held: (id = known.id) => changed.register.person.get(id)?.grants };
}
type Grant = Omit<CommandOf<'grant-role'>, 'kind'>;
const grant = (wanted: Grant): CommandOf<'grant-role'> => ({ kind: 'grant-role', ...wanted });
const field = (name: string, problem: string) => ({
  ok: false,
  refusal: { reason: 'field', field: name, problem },
});

test.each([
  [{ initiative: selfHarm }, membership],
  [{ cluster: randers }, { role: 'cluster-lead', cluster: randers }],
  [{ party: norddjurs }, { role: 'party-contact', party: norddjurs }],
  [{ role: 'secretariat' }, { role: 'secretariat' }],
  [
    { role: 'cluster-lead', cluster: randers, initiative: selfHarm },
    { role: 'cluster-lead', cluster: randers },
  ],
] as [Omit<Grant, 'person'>, object][])(
  '%j gives %j, named by the role or by what it is held for',
  (wanted, given) => {
    const { changed, held } = withPeople();
    changed(grant({ person: known.id, ...wanted }));
    expect(held()).toEqual([given]);
  },
);

test('a role is given beside those that are held; the same again changes nothing', () => {
  const { changed, carryOut, held } = withPeople();
  changed(grant({ person: known.id, initiative: selfHarm }));
  changed(grant({ person: known.id, cluster: randers }));
  expect(held()).toHaveLength(2);
  expect(carryOut(grant({ person: known.id, cluster: randers }))).toMatchObject({
    refusal: { reason: 'nothing-changed' },
  });
});

test('somebody found in the organisation is of the organisation whose place it is, and has to be named', () => {
  const { changed, carryOut, register } = withPeople();
  expect(carryOut(grant({ person: stranger, initiative: selfHarm }))).toMatchObject(field('name', 'missing'));
  changed(grant({ person: stranger, initiative: selfHarm, name: ' Nora Eksempel ' }));
  const id = personIdOf(stranger, 'tenant-1');
  expect(register.person.get(id)).toMatchObject({
    tenant: 'tenant-1',
    name: 'Nora Eksempel',
    grants: [membership],
  });
});

test('what was granted to somebody new is granted no more once it is undone, and can be given again', () => {
  const { changed, register } = withPeople();
  const made = changed(grant({ person: stranger, initiative: selfHarm, name: 'Nora Eksempel' }));
  changed({ kind: 'undo', change: made });
  const id = personIdOf(stranger, 'tenant-1');
  expect(register.person.get(id)?.withdrawn).toBe(true);
  changed(grant({ person: stranger, cluster: randers }));
  expect(register.person.get(id)).toMatchObject({ grants: [{ role: 'cluster-lead', cluster: randers }] });
  expect(register.person.get(id)?.withdrawn).toBeUndefined();
});

test.each([
  [{ person: 'tenant-2:object-Asta', initiative: selfHarm }, field('person', 'not-a-choice')],
  [{ person: 'nobody', initiative: selfHarm }, field('person', 'not-a-choice')],
  [{ person: known.id }, field('role', 'missing')],
  [{ person: known.id, role: 'working-group-member' }, field('initiative', 'missing')],
  [{ person: known.id, role: 'cluster-lead', initiative: selfHarm }, field('cluster', 'missing')],
  [{ person: known.id, initiative: initiativeId.parse('findes-ikke') }, field('initiative', 'not-a-choice')],
  [{ person: known.id, party: partyId.parse('findes-ikke') }, field('party', 'not-a-choice')],
] as [Grant, object][])('%j is refused', (wanted, refusal) => {
  expect(withPeople().carryOut(grant(wanted))).toMatchObject(refusal);
});

const others: [string, Actor][] = [
  ['who may read', gorm],
  ['a member of a working group', somebody('Bo', membership)],
  ['a cluster lead', somebody('Bo', { role: 'cluster-lead', cluster: randers })],
  ['a contact', somebody('Bo', { role: 'party-contact', party: norddjurs })],
];
test.each(others)('%s neither gives nor takes a role', (_, actor) => {
  const { carryOut } = withPeople();
  const refusal = { refusal: { reason: 'not-allowed', who: ['secretariat'] } };
  expect(carryOut(grant({ person: known.id, initiative: selfHarm }), actor)).toMatchObject(refusal);
  const held = [{ person: known.id, grant: membership }];
  expect(carryOut({ kind: 'revoke-role', held }, actor)).toMatchObject(refusal);
});

test('roles are taken away together; who holds none is known still', () => {
  const { changed, held } = withPeople();
  changed(grant({ person: known.id, initiative: selfHarm }));
  changed(grant({ person: known.id, cluster: randers }));
  changed({
    kind: 'revoke-role',
    held: [
      { person: known.id, grant: membership },
      { person: known.id, grant: { role: 'cluster-lead', cluster: randers } },
    ],
  });
  expect(held()).toEqual([]);
});

test('the last of the secretariat can be taken out of the register, and the undo brings them back', () => {
  const { changed, held } = withPeople();
  changed(grant({ person: known.id, role: 'secretariat' }));
  const taken = changed(
    { kind: 'revoke-role', held: [{ person: known.id, grant: { role: 'secretariat' } }] },
    signe,
  );
  expect(held()).toEqual([]);
  changed({ kind: 'undo', change: taken });
  expect(held()).toEqual([{ role: 'secretariat' }]);
});

test('a role that is not held cannot be taken, nor one of somebody else than the form is about', () => {
  const { changed, carryOut } = withPeople();
  const one = { person: known.id, grant: membership };
  expect(carryOut({ kind: 'revoke-role', held: [one] })).toMatchObject(field('held', 'gone'));
  changed(grant({ person: known.id, initiative: selfHarm }));
  const person = personIdOf('object-Karl', 'tenant-1');
  expect(carryOut({ kind: 'revoke-role', person, held: [one] })).toMatchObject(field('held', 'gone'));
});
