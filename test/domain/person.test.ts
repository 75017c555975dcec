import { person, personIdOf, role } from '../../src/domain/person';

const objectId = '22222222-2222-4222-8222-222222222222';
const tenant = '11111111-1111-4111-8111-111111111111';
const karla = {
  id: personIdOf(objectId, tenant),
  objectId,
  tenant,
  name: 'Karla Eksempel',
  grants: [{ role: 'secretariat' }, { role: 'cluster-lead', cluster: 'klynge-proeve' }],
  knownFrom: '2023-10-31',
  evidence: [],
};

test('a person is known by object id and tenant, and may have several roles', () => {
  expect(person.parse(karla)).toEqual(karla);
  expect(person.parse({ ...karla, grants: [] }).grants).toEqual([]);
});

test.each(['id', 'objectId', 'tenant', 'name', 'grants', 'knownFrom'])(
  'a person without "%s" is none',
  (part) => {
    expect(person.safeParse({ ...karla, [part]: undefined }).success).toBe(false);
  },
);

test('a role nobody can grant is refused, and so is one without what it is held for', () => {
  expect(role.safeParse('reader').success).toBe(true);
  for (const grant of [
    { role: 'owner' },
    { role: 'cluster-lead' },
    { role: 'working-group-member', cluster: 'x' },
  ])
    expect(person.safeParse({ ...karla, grants: [grant] }).success).toBe(false);
});

test('the same person has one id, however the ids are written', () => {
  expect(personIdOf(objectId.toUpperCase(), tenant.toUpperCase())).toBe(personIdOf(objectId, tenant));
  expect(personIdOf(tenant, objectId)).not.toBe(personIdOf(objectId, tenant));
});
