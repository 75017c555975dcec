import type { Activity } from 'botbuilder';
import type { KnownPlace, PlaceBook } from '../../src/teams/known-place';
import { rememberPlaces } from '../../src/teams/places';

const saidIn = (id: string, serviceUrl = 'https://service.example/'): Activity =>
  ({
    conversation: { id },
    serviceUrl,
    channelId: 'msteams',
    from: { id: 'u' },
    recipient: { id: 'b' },
  }) as Activity;

test('a thread is reached like the channel it stands in, by the newest reference', async () => {
  const places = rememberPlaces();
  places.remember(saidIn('channel;messageid=1', 'https://old.example/'));
  places.remember(saidIn('channel;messageid=2', 'https://new.example/'));
  expect(await places.find('channel;messageid=3')).toMatchObject({
    reference: { conversation: { id: 'channel;messageid=3' }, serviceUrl: 'https://new.example/' },
  });
});

const left = { since: 1_000, why: 'removed' } as const;

test('a place that was left is parked, and back when the bot is spoken to there', async () => {
  const places = rememberPlaces();
  places.remember(saidIn('a'));
  places.park('a;messageid=1', left);
  places.park('a', { since: 2_000, why: 'forbidden' });
  expect(await places.find('a')).toMatchObject({ parked: left });
  expect([...places.parked()]).toEqual([['a', left]]);
  places.remember(saidIn('a'));
  expect(await places.find('a')).toMatchObject({ parked: undefined });
  expect(places.parked().size).toBe(0);
});

test('a place that nobody spoke in is not parked', async () => {
  const places = rememberPlaces();
  places.park('a', left);
  await places.settled();
  expect(places.parked().size).toBe(0);
});

test('only so many places are known: the one longest out of use is forgotten, spoken in or sent to', async () => {
  const places = rememberPlaces({ capacity: 3 });
  for (const id of ['a', 'b', 'c']) places.remember(saidIn(id));
  places.remember(saidIn('a'));
  await places.find('b');
  places.remember(saidIn('d'));
  const found = await Promise.all(['a', 'b', 'c', 'd'].map((id) => places.find(id)));
  expect(found.map((one) => one !== undefined)).toEqual([true, true, false, true]);
});

const chatOf = (user: string, serviceUrl?: string): Activity =>
  ({
    ...saidIn(`a:${user}`, serviceUrl),
    conversation: { id: `a:${user}`, conversationType: 'personal', tenantId: 'Tenant-1' },
    from: { id: `29:${user}`, aadObjectId: `Object-${user}` },
    locale: 'da-DK',
  }) as Activity;

/** A book that counts what is written. */
function bookOf() {
  const kept = new Map<string, KnownPlace>();
  const writes: string[] = [];
  const book: PlaceBook = {
    load: async () => [...kept.values()],
    async keep(one) {
      writes.push(one.place);
      kept.set(one.place, one);
    },
  };
  return { book, kept, writes };
}

test('somebody is reached in the chat they have with the bot alone, by object id and tenant', async () => {
  const places = rememberPlaces();
  places.remember(chatOf('asta'));
  places.remember(saidIn('19:channel'));
  expect(await places.personal({ objectId: 'object-asta', tenant: 'tenant-1' })).toBe('a:asta');
  expect(await places.personal({ objectId: 'object-asta', tenant: 'tenant-2' })).toBeUndefined();
  places.park('a:asta', left);
  expect(await places.personal({ objectId: 'object-asta', tenant: 'tenant-1' })).toBeUndefined();
});

test('what stands in the book is known after a restart', async () => {
  const { book } = bookOf();
  const before = rememberPlaces({ book });
  before.remember(chatOf('asta'));
  await before.settled();
  const after = rememberPlaces({ book });
  expect(await after.personal({ objectId: 'object-asta', tenant: 'tenant-1' })).toBe('a:asta');
  expect(await after.find('a:asta')).toMatchObject({ reference: { locale: 'da-DK' } });
});

test('a place is written once, and again where it is reached otherwise; also after a restart', async () => {
  const { book, writes } = bookOf();
  const before = rememberPlaces({ book });
  for (const _ of [1, 2, 3]) before.remember(chatOf('asta'));
  await before.settled();
  expect(writes).toEqual(['a:asta']);
  const after = rememberPlaces({ book });
  after.remember(chatOf('asta'));
  await after.settled();
  expect(writes).toEqual(['a:asta']);
  after.remember(chatOf('asta', 'https://moved.example/'));
  await after.settled();
  expect(writes).toEqual(['a:asta', 'a:asta']);
});

test('a book that cannot be read is told of, and what is said since is known all the same', async () => {
  const failures: unknown[] = [];
  const book = { ...bookOf().book, load: () => Promise.reject(new Error('nede')) };
  const places = rememberPlaces({ book, failed: (error) => void failures.push(error) });
  places.remember(chatOf('asta'));
  expect(await places.personal({ objectId: 'object-asta', tenant: 'tenant-1' })).toBe('a:asta');
  expect(failures[0]).toEqual(new Error('nede'));
});

test('a place that was parked is so after a restart, and is left there also by the first that is said', async () => {
  const { book } = bookOf();
  const before = rememberPlaces({ book });
  before.remember(saidIn('a'));
  before.remember(saidIn('b'));
  before.park('a', left);
  await before.settled();
  const after = rememberPlaces({ book });
  after.park('b', { since: 2_000, why: 'gone' });
  await after.settled();
  const third = rememberPlaces({ book });
  await third.catchUp();
  expect([...third.parked()]).toEqual([
    ['a', left],
    ['b', { since: 2_000, why: 'gone' }],
  ]);
});

test('what another program learns of a place is known here once the book is read again', async () => {
  const { book } = bookOf();
  const [here, there] = [rememberPlaces({ book }), rememberPlaces({ book })];
  await here.catchUp();
  there.remember(saidIn('a'));
  await there.settled();
  await here.catchUp();
  expect(await here.find('a')).toBeDefined();
  there.park('a', left);
  await there.settled();
  await here.catchUp();
  expect(here.parked().size).toBe(1);
  there.remember(saidIn('a'));
  await there.settled();
  await here.catchUp();
  expect(here.parked().size).toBe(0);
});
