import { openBindings } from '../../src/registers/bindings';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store } from '../../src/store/store';
import { embeddedPlace } from '../support/embedded-place';
import { stamp } from '../support/records';

const two = ['midtjylland', 'nordjylland'];
const channel = { place: '19:kanal@thread.tacv2', team: 'team-1', tenant: 'tenant-1' };
let place: ReturnType<typeof embeddedPlace>;
let store: Store;
beforeEach(async () => {
  place = embeddedPlace(preferredDriver());
  store = await place.open();
});
afterEach(() => place.remove());

test('where there is only one collaboration, every conversation speaks about it and nothing is read', async () => {
  const unread: Store = { ...store, changes: () => Promise.reject(new Error('read')) };
  expect(await openBindings(unread, ['midtjylland']).lookup({}, 0)).toBe('midtjylland');
});

test('among several, a conversation that nobody has bound speaks about none', async () => {
  expect(await openBindings(store, two).lookup(channel, 0)).toBeUndefined();
});

test('the narrowest binding counts: the conversation before its team before the organisation', async () => {
  const bindings = openBindings(store, two);
  expect(await bindings.bind({ tenant: 'tenant-1' }, 'midtjylland', stamp)).toBe(true);
  expect(await bindings.lookup(channel, 0)).toBe('midtjylland');
  await bindings.bind({ team: 'team-1' }, 'nordjylland', stamp);
  expect(await bindings.lookup(channel, 0)).toBe('nordjylland');
  await bindings.bind(channel, 'midtjylland', stamp);
  expect(await bindings.lookup(channel, 0)).toBe('midtjylland');
  const elsewhere = { ...channel, place: 'another' };
  expect(await bindings.lookup(elsewhere, 0)).toBe('nordjylland');
  expect(await bindings.lookup({ tenant: 'tenant-2' }, 0)).toBeUndefined();
});

test('a team is not taken for a conversation of the same name', async () => {
  const bindings = openBindings(store, two);
  await bindings.bind({ team: 'x' }, 'midtjylland', stamp);
  expect(await bindings.lookup({ place: 'x', tenant: 'x' }, 0)).toBeUndefined();
});

test('who binds last is right, also after a restart and from another program', async () => {
  const [mine, theirs] = [openBindings(store, two), openBindings(await place.open(), two)];
  await mine.bind(channel, 'midtjylland', stamp);
  expect(await theirs.lookup(channel, 0)).toBe('midtjylland');
  await theirs.bind(channel, 'nordjylland', stamp);
  expect(await mine.lookup(channel, 0)).toBe('nordjylland');
  await mine.bind(channel, 'midtjylland', stamp);
  expect(await theirs.lookup(channel, 59_999)).toBe('nordjylland');
  expect(await theirs.lookup(channel, 60_000)).toBe('midtjylland');
  expect(await openBindings(store, two).lookup(channel, 0)).toBe('midtjylland');
});

test('who was told to get bound is found a second after that was done', async () => {
  const [mine, theirs] = [openBindings(store, two), openBindings(await place.open(), two)];
  expect(await mine.lookup(channel, 0)).toBeUndefined();
  await theirs.bind(channel, 'nordjylland', stamp);
  expect(await mine.lookup(channel, 999)).toBeUndefined();
  expect(await mine.lookup(channel, 1_000)).toBe('nordjylland');
});

test('all bindings are listed as they are now', async () => {
  const [mine, theirs] = [openBindings(store, two), openBindings(await place.open(), two)];
  expect(await mine.list(0)).toEqual([]);
  await theirs.bind({ team: 'team-1' }, 'nordjylland', stamp);
  expect(await mine.list(0)).toEqual([{ scope: 'team', of: 'team-1', collaboration: 'nordjylland' }]);
});

test('two who bind at the same moment both come through', async () => {
  const [mine, theirs] = [openBindings(store, two), openBindings(await place.open(), two)];
  const bound = [mine.bind(channel, 'midtjylland', stamp), theirs.bind(channel, 'nordjylland', stamp)];
  expect(await Promise.all(bound)).toEqual([true, true]);
});

test('only what there is can be bound, and what is gone is bound no more', async () => {
  const bindings = openBindings(store, two);
  expect(await bindings.bind(channel, 'sjælland', stamp)).toBe(false);
  expect(await bindings.bind({}, 'midtjylland', stamp)).toBe(false);
  await bindings.bind(channel, 'midtjylland', stamp);
  expect(await openBindings(store, ['nordjylland', 'hovedstaden']).lookup(channel, 0)).toBeUndefined();
});

test('a binding that is taken away counts no more', async () => {
  const bindings = openBindings(store, two);
  await bindings.bind(channel, 'midtjylland', stamp);
  const [one] = (await store.changes('_bindings|ops', 0)).documents;
  if (!one || 'deleted' in one) throw new Error('nothing was bound');
  await store.write('_bindings|ops', [{ kind: 'delete', id: one.id, ifVersion: one.version }]);
  expect(await bindings.lookup(channel, 0)).toBeUndefined();
});

test('a binding that cannot be read is named', async () => {
  await store.write('_bindings|ops', [{ kind: 'create', id: 'place:x', data: { type: 'binding' } }]);
  await expect(openBindings(store, two).lookup(channel, 0)).rejects.toMatchObject({
    name: 'RegisterError',
    message: expect.stringContaining('place:x cannot be read'),
  });
});
