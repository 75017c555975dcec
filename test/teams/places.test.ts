import type { Activity } from 'botbuilder';
import { type KnownPlace, type PlaceBook, rememberPlaces } from '../../src/teams/places';

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
    conversation: { id: 'channel;messageid=3' },
    serviceUrl: 'https://new.example/',
  });
});

test('a place that was left is not reached any more', async () => {
  const places = rememberPlaces();
  places.remember(saidIn('a'));
  places.forget('a');
  expect(await places.find('a')).toBeUndefined();
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
    async forget(place) {
      kept.delete(place);
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
  places.forget('a:asta');
  expect(await places.personal({ objectId: 'object-asta', tenant: 'tenant-1' })).toBeUndefined();
});

test('what stands in the book is known after a restart', async () => {
  const { book } = bookOf();
  const before = rememberPlaces({ book });
  before.remember(chatOf('asta'));
  await before.settled();
  const after = rememberPlaces({ book });
  expect(await after.personal({ objectId: 'object-asta', tenant: 'tenant-1' })).toBe('a:asta');
  expect(await after.find('a:asta')).toMatchObject({ locale: 'da-DK' });
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
