import { type CosmosPlace, cosmosPlace } from '../../support/cosmos-place';
import type { WireContainer } from '../../support/cosmos-wire/container';

let place: CosmosPlace;
beforeEach(async () => {
  place = await cosmosPlace();
});
afterEach(() => place.remove());

const ops = (): WireContainer => {
  const container = place.wire.containers.get('ops');
  if (!container) throw new Error('the stand-in has no ops');
  return container;
};

test('containers as they should be are accepted, and nothing is written to them', async () => {
  await place.open();
  expect(place.wire.asked.filter(({ kind }) => kind === 'batch')).toEqual([]);
  expect(place.wire.asked.map(({ container }) => container)).toEqual(
    expect.arrayContaining(['register', 'ops']),
  );
});

test.each<[string, () => void, string, RegExp]>([
  [
    'is missing',
    () => place.wire.containers.delete('ops'),
    'unavailable',
    /"ops".*is missing.*infra\/README\.md/,
  ],
  [
    'is divided by another path',
    () => ops().definition.divided.splice(0, 1, '/type'),
    'unavailable',
    /"ops".*divided by \/type instead of \/pk/,
  ],
  [
    'lets nothing expire',
    () => {
      ops().definition.defaultTtl = undefined;
    },
    'unavailable',
    /"ops".*never lets a document expire.*On \(no default\)/,
  ],
  [
    'lets everything expire',
    () => {
      ops().definition.defaultTtl = 3600;
    },
    'unavailable',
    /"ops".*vanish after 3600 seconds/,
  ],
  ['has no index on the sequence', () => ops().definition.indexed.pop(), 'unavailable', /"ops".*\/seq\/\?/],
])('a container that %s is refused with what to do', async (_, spoil, code, message) => {
  spoil();
  await expect(place.open()).rejects.toMatchObject({
    name: 'StoreError',
    code,
    message: expect.stringMatching(message),
  });
});

test('a database of another name is refused with what to do', async () => {
  await expect(place.open({ database: 'elsewhere' })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/elsewhere.*check the names of account and database/),
  });
});

test('a wrong key is denied', async () => {
  const credential = { key: Buffer.from('another').toString('base64') };
  await expect(place.open({ credential })).rejects.toMatchObject({
    code: 'denied',
    message: expect.stringContaining('Check the key'),
  });
});

test('an account that is not there is told at once', async () => {
  const began = performance.now();
  await expect(place.open({ endpoint: 'http://127.0.0.1:9/' })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('Check the address'),
  });
  expect(performance.now() - began).toBeLessThan(3000);
});

test.each(['', 'midtjylland', 'http://example.org/', 'ftp://127.0.0.1/'])(
  '"%s" is no address to send a key to',
  async (endpoint) => {
    await expect(place.open({ endpoint })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('https://<account>.documents.azure.com'),
    });
  },
);

test('a service that stutters at the start is waited for', async () => {
  place.wire.faults.plan('container', { status: 503 }, 2);
  place.wire.faults.plan('query', { drop: 'before' });
  await place.open();
  expect(place.wire.faults.met).toBe(3);
});

test('a container that disappears while the program runs is named', async () => {
  const store = await place.open();
  place.wire.containers.delete('register');
  for (const asking of [store.get('p', 'a'), store.write('p', [{ kind: 'create', id: 'a', data: {} }])])
    await expect(asking).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('is gone'),
    });
});

test('documents that another program put where ours are to be are not taken for ours', async () => {
  const store = await place.open();
  const register = place.wire.containers.get('register');
  for (const id of ['~head', 'theirs'])
    register?.batch('p', {
      container: 'register',
      partition: 'p',
      kind: 'batch',
      operations: [{ operationType: 'Create', resourceBody: { id, pk: 'p', theirs: true } }],
      isAtomic: true,
      bytes: 100,
    });
  const create = { kind: 'create', id: 'a', data: {} } as const;
  for (const asking of [store.get('p', 'theirs'), store.changes('p', 0), store.write('p', [create])])
    await expect(asking).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining('another program'),
    });
});
