import type { Messenger } from '../../src/conversation/messenger';
import { postNow, tellPerson, tellPersonNow } from '../../src/conversation/post';
import { tellSecretariat } from '../../src/conversation/tell-secretariat';
import type { Register } from '../../src/domain/register';
import { openWithDesk, tenant, type WithDesk } from '../support/desk';
import { recordingMessenger } from '../support/messenger';

const now = Date.parse('2023-10-31T08:00:00Z');
const notice = { kind: 'empty-message' } as const;
const [asta, karl] = [
  { objectId: 'asta', tenant },
  { objectId: 'karl', tenant },
];

let desk: WithDesk;
let heard: ReturnType<typeof recordingMessenger>;
/** How often a place still has too much going there. */
let busy: Map<string, number>;

beforeEach(async () => {
  heard = recordingMessenger();
  heard.meet('asta', 'chat of asta');
  heard.meet('karl', 'chat of karl');
  busy = new Map();
  const messenger: Messenger = {
    ...heard,
    async send(place, post) {
      const left = busy.get(place) ?? 0;
      if (left === 0) return heard.send(place, post);
      busy.set(place, left - 1);
      return { ok: false, reason: 'not-now', retryAfter: 1 };
    },
  };
  desk = await openWithDesk({ secretariat: ['asta', 'karl'], messenger });
});
afterEach(() => desk.close());
const places = (): string[] => heard.posts.map(({ place }) => place);

test('what is too much for somebody just now waits, and is said once', async () => {
  busy.set('chat of asta', 3);
  expect(await tellPerson({ now }, desk.desk, asta, notice)).toBe(true);
  expect(places()).toEqual([]);
  await desk.settled();
  expect(places()).toEqual(['chat of asta']);
  expect(desk.failures).toEqual([]);
});

test('what could not be said for long is told to the log', async () => {
  busy.set('chat of asta', 1_000);
  await tellPerson({ now }, desk.desk, asta, notice);
  await desk.settled();
  expect(places()).toEqual([]);
  expect(desk.failures).toEqual([new Error('A post was not taken: not-now')]);
});

test('for what comes again by itself nothing waits', async () => {
  busy.set('chat of asta', 1);
  expect(await tellPersonNow({ now }, desk.desk, asta, notice)).toMatchObject({ told: false });
  await desk.settled();
  expect(places()).toEqual([]);
});

test('nobody waits for who cannot be reached', async () => {
  expect(await tellPerson({ now }, desk.desk, { objectId: 'nobody', tenant }, notice)).toBe(false);
  expect(await postNow(desk.desk, 'chat of karl', { line: 'hej' })).toEqual({ told: true });
});

describe('the secretariat', () => {
  const at = async (): Promise<{ register: Register; desk: WithDesk['desk']; now: number }> => ({
    register: await desk.register(now),
    desk: desk.desk,
    now,
  });

  test('is told, each of it once, though some hear it later', async () => {
    busy.set('chat of asta', 2);
    expect(await tellSecretariat(await at(), notice)).toBe(true);
    await desk.settled();
    expect(places().sort()).toEqual(['chat of asta', 'chat of karl']);
  });

  test('that is told too much just now is told the next time, and nothing is said twice', async () => {
    for (const { objectId } of [asta, karl]) busy.set(`chat of ${objectId}`, 1);
    expect(await tellSecretariat(await at(), notice)).toBe(false);
    await desk.settled();
    expect(places()).toEqual([]);
    expect(desk.failures).toEqual([]);
    expect(await tellSecretariat(await at(), notice)).toBe(true);
    await desk.settled();
    expect(places().sort()).toEqual(['chat of asta', 'chat of karl']);
  });
});
