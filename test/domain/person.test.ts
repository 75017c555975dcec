import { person, role } from '../../src/domain/body';

const karla = {
  objectId: '22222222-2222-4222-8222-222222222222',
  tenant: '11111111-1111-4111-8111-111111111111',
  name: 'Karla Prøve',
  roles: ['secretariat', 'cluster-lead'],
  cluster: 'klynge-proeve',
  since: '2023-10-31',
};

test('a person is known by object id and tenant, and may have several roles', () => {
  expect(person.parse(karla)).toEqual(karla);
  expect(person.parse({ ...karla, roles: [] }).roles).toEqual([]);
});

test.each(['objectId', 'tenant', 'name', 'roles', 'since'])('a person without "%s" is none', (part) => {
  expect(person.safeParse({ ...karla, [part]: undefined }).success).toBe(false);
});

test('a role nobody can grant is refused', () => {
  expect(role.safeParse('reader').success).toBe(true);
  expect(person.safeParse({ ...karla, roles: ['owner'] }).success).toBe(false);
});
