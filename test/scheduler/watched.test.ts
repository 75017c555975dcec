import { preferredDriver } from '../../src/store/embedded/drivers';
import { type DigestWorld, digestWorld } from '../support/digests';
import { embeddedPlace } from '../support/embedded-place';

const place = embeddedPlace(preferredDriver());
let world: DigestWorld;
let close: () => Promise<void>;

beforeEach(async () => {
  const store = await place.open();
  close = () => store.close();
  world = digestWorld(store);
  world.now = Date.parse('2026-11-23T06:00:00Z');
  world.restart();
});
afterEach(async () => {
  await close();
  await place.remove();
});

/** A watched round at an instant of a Monday (UTC; the digest comes at seven). */
async function at(time: string, day = '2026-11-23'): Promise<void> {
  world.now = Date.parse(`${day}T${time}:00Z`);
  await world.watch.round(world.now);
}
const nothing = {
  subscriptions: 1,
  sentLast24h: 0,
  uncertain: 0,
  undeliverable: 0,
  parked: 0,
  uncertainReminders: 0,
  untold: 0,
  missed: 0,
  overdue: 0,
};
const told = async (now: string, day = '2026-11-23') => {
  world.now = Date.parse(`${day}T${now}:00Z`);
  return world.watch.health();
};

describe('how it stands with the digests', () => {
  test('is told in figures, with the end of the last round', async () => {
    world.subscribe();
    expect(await told('06:00')).toEqual({
      ready: true,
      store: 'answers',
      empty: [],
      lastRound: null,
      digests: { midtjylland: nothing },
    });
    await at('07:00');
    expect(await told('07:01')).toEqual({
      ready: true,
      store: 'answers',
      empty: [],
      lastRound: '2026-11-23T07:00:00.000Z',
      digests: { midtjylland: { ...nothing, sentLast24h: 1 } },
    });
    expect((await told('07:01', '2026-11-24')).digests).toEqual({ midtjylland: nothing });
  });

  test('counts what may have arrived, what could not, and what was missed, until it is over', async () => {
    for (const id of ['fine', 'silent', 'away', 'late', 'refusing']) world.subscribe({ id, place: id });
    world.subscribe({ id: 'stopped', place: 'away', withdrawn: true });
    world.connector = (channel) => {
      if (channel === 'silent') throw new Error('no answer');
      if (channel === 'away') return { ok: false, reason: 'removed' };
      if (channel === 'refusing') return { ok: false, reason: 'refused' };
      if (channel === 'late') return { ok: false, reason: 'not-now', retryAfter: undefined };
      return { ok: true, post: 'post' };
    };
    await at('07:00');
    expect((await told('07:03')).digests.midtjylland).toMatchObject({
      sentLast24h: 1,
      uncertain: 1,
      undeliverable: 1,
      parked: 1,
      overdue: 0,
    });
    expect((await told('07:20')).digests.midtjylland).toMatchObject({ overdue: 1 });
    await at('09:00', '2026-11-24');
    expect((await told('09:01', '2026-11-24')).digests.midtjylland).toMatchObject({ missed: 1, overdue: 0 });
    world.connector = () => ({ ok: true, post: 'post' });
    world.parked.clear();
    await at('07:00', '2026-11-30');
    expect((await told('07:30', '2026-12-02')).digests.midtjylland).toMatchObject({
      uncertain: 1,
      undeliverable: 0,
      parked: 0,
      missed: 0,
    });
  });

  test('is not ready while a register is empty, as before it is put in or in another store', async () => {
    expect(await told('06:00')).toMatchObject({ ready: false, store: 'answers', empty: ['midtjylland'] });
    world.subscribe();
    expect(await told('06:01')).toMatchObject({ ready: true, empty: [] });
  });

  test('is not ready when no round has ended for long', async () => {
    world.subscribe();
    await at('07:00');
    expect(await told('07:10')).toMatchObject({ ready: true });
    expect(await told('07:11')).toMatchObject({ ready: false, store: 'answers' });
    await at('07:12');
    expect(await told('07:13')).toMatchObject({ ready: true });
  });

  test('is not ready where the store does not answer, and does not ask it again at once', async () => {
    await at('07:00');
    let asked = 0;
    world.deliveries.current = async () => {
      asked += 1;
      throw new Error('no store');
    };
    const silent = { ready: false, store: 'silent', digests: {} };
    expect(await told('07:01')).toMatchObject(silent);
    expect(await told('07:01')).toMatchObject(silent);
    expect(asked).toBe(1);
  });
});

describe('the log', () => {
  test('tells it after a round that did something, and once an hour', async () => {
    world.subscribe();
    for (const time of ['06:57', '06:58', '06:59']) await at(time);
    expect(world.logged).toEqual([{ collaboration: 'midtjylland', ...nothing }]);
    await at('07:00');
    await at('07:01');
    expect(world.logged.slice(1)).toEqual([{ collaboration: 'midtjylland', ...nothing, sentLast24h: 1 }]);
    await at('08:00');
    await at('08:30');
    expect(world.logged).toHaveLength(3);
  });
});
