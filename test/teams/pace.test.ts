import fc from 'fast-check';
import { whole } from '../../src/lib/share';
import { inConversation, inTenant, type Limit, longestWait, openPace, toPerson } from '../../src/teams/pace';

/** A clock that stands still until everybody waits, and then goes to the next who is to wake. */
function fakeTime(early = 0) {
  const sleepers: { at: number; wake: () => void }[] = [];
  const time = {
    at: 0,
    now: () => time.at,
    sleep: (milliseconds: number): Promise<void> =>
      new Promise((wake) => sleepers.push({ at: time.at + Math.max(0.5, milliseconds - early), wake })),
    /** Lets time go by until nobody sleeps any more. */
    async runOut(): Promise<void> {
      for (;;) {
        await new Promise(setImmediate);
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        if (!next) return;
        time.at = Math.max(time.at, next.at);
        next.wake();
      }
    },
  };
  return time;
}

interface Post {
  place: string;
  at: number;
}

/** When each of these went; one that was told to come later has none. */
async function gone(posts: readonly Post[], early = 0): Promise<(Post & { went: number | undefined })[]> {
  const time = fakeTime(early);
  const mayGo = openPace(time);
  const all = posts.map(async (post) => {
    if (post.at > 0) await time.sleep(post.at + early);
    const wait = await mayGo(post.place, 'tenant');
    return { ...post, went: wait === undefined ? time.now() : undefined };
  });
  await time.runOut();
  return Promise.all(all);
}

/** The most that went in any stretch, over what may. */
const excess = (times: readonly number[], { most, within }: Limit): number => {
  const sorted = [...times].sort((a, b) => a - b);
  const inStretch = sorted.map((from, n) => sorted.slice(n).filter((at) => at < from + within).length);
  return Math.max(0, ...inStretch) - most;
};

const burst = (count: number, place: string, at = 0): Post[] =>
  Array.from({ length: count }, () => ({ place, at }));

test('whenever posts arrive, no limit is broken, and every post goes or is told when to come again', async () => {
  const arrivals = fc.array(
    fc.record({
      place: fc.constantFrom('a', 'a', 'a', 'b', 'c', 'd'),
      at: fc.nat(40_000),
      count: fc.nat(30),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(arrivals, fc.constantFrom(0, 0.4), async (waves, early) => {
      const posts = waves.flatMap(({ place, at, count }) => burst(count, place, at));
      const done = await gone(posts, early);
      const went = done.flatMap((one) => (one.went === undefined ? [] : [{ ...one, went: one.went }]));
      for (const limit of inTenant)
        expect(
          excess(
            went.map((one) => one.went),
            limit,
          ),
        ).toBeLessThanOrEqual(0);
      for (const place of ['a', 'b', 'c', 'd'])
        for (const limit of inConversation)
          expect(
            excess(
              went.flatMap((one) => (one.place === place ? [one.went] : [])),
              limit,
            ),
          ).toBeLessThanOrEqual(0);
      for (const one of went) expect(one.went).toBeGreaterThan(one.at - 0.001);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a thousand conversations get nearly what the organisation is allowed', async () => {
  const posts = Array.from({ length: 1_000 }, (_, n) => ({ place: `p${n}`, at: 0 }));
  const last = Math.max(...(await gone(posts)).map(({ went = 0 }) => went));
  // At fifty a second they take twenty seconds.
  expect(20_000 / last).toBeGreaterThan(0.95);
});

test('a busy conversation keeps no other waiting', async () => {
  const others = Array.from({ length: 40 }, (_, n) => ({ place: `p${n}`, at: 10 }));
  const done = await gone([...burst(60, 'busy'), ...others]);
  const late = done.filter(({ place, went = 0 }) => place !== 'busy' && went > 1_100);
  expect(late).toEqual([]);
});

test('who comes first in a conversation goes first', async () => {
  const posts = Array.from({ length: 30 }, (_, n) => ({ place: 'a', at: n }));
  const went = (await gone(posts)).map((one) => one.went);
  expect(went).toEqual([...went].sort((a, b) => Number(a) - Number(b)));
});

test('who would have to wait for long is told to come again, when there is room', async () => {
  const time = fakeTime();
  const mayGo = openPace(time);
  const ask = async (place: string) => {
    const asked = mayGo(place, 'tenant');
    await time.runOut();
    return asked;
  };
  // An hour's worth within a quarter of an hour: the rest of the hour is closed.
  for (let n = 0; n < 1_800; n += 1) expect(await ask('a')).toBeUndefined();
  const wait = (await ask('a')) ?? 0;
  expect(wait).toBeGreaterThan(longestWait);
  expect(await ask('b')).toBeUndefined();
  time.at += wait;
  expect(await ask('a')).toBeUndefined();
}, 30_000);

test('what was throttled has its turn before all others, and counts', async () => {
  const time = fakeTime();
  const mayGo = openPace(time);
  await mayGo('a', 'tenant');
  for (let n = 0; n < 10; n += 1) mayGo.again(1_000);
  const went: number[] = [];
  const others = Array.from({ length: 60 }, async (_, n) => {
    await mayGo(`p${n}`, 'tenant');
    went.push(time.now());
  });
  await time.runOut();
  await Promise.all(others);
  expect(Math.min(...went)).toBeGreaterThan(1_000);
  expect(went.filter((at) => at < 2_000).length).toBeLessThanOrEqual(39);
});

describe('one person', () => {
  /** Sends to people at instants until all has gone, coming again when told to; when each went, by person. */
  async function notified(posts: readonly { place: string; person?: string; at: number }[]) {
    const time = fakeTime();
    const mayGo = openPace(time);
    const went: { person: string | undefined; place: string; at: number }[] = [];
    const all = posts.map(async ({ place, person, at }) => {
      if (at > 0) await time.sleep(at);
      for (let wait = await mayGo(place, 't', person); wait; wait = await mayGo(place, 't', person))
        await time.sleep(wait);
      went.push({ person, place, at: time.now() });
    });
    await time.runOut();
    await Promise.all(all);
    return went;
  }
  const timesOf = (went: { person: string | undefined; at: number }[], person: string) =>
    went.flatMap((one) => (one.person === person ? [one.at] : []));

  test('is notified ten times in any minute at most, in whatever places, and nothing is lost', async () => {
    const arrivals = fc.array(
      fc.record({
        place: fc.constantFrom('own chat', 'channel', 'other channel'),
        person: fc.constantFrom('asta', 'asta', 'karl'),
        at: fc.nat(150_000),
        count: fc.integer({ min: 1, max: 14 }),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(arrivals, async (waves) => {
        const posts = waves.flatMap(({ count, ...post }) => Array.from({ length: count }, () => post));
        const went = await notified(posts);
        expect(went).toHaveLength(posts.length);
        for (const person of ['asta', 'karl'])
          expect(excess(timesOf(went, person), toPerson)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('who is told forty things at once gets ten a minute for four minutes, the first at once', async () => {
    const went = await notified(Array.from({ length: 40 }, () => ({ place: 'chat', person: 'asta', at: 0 })));
    const minutes = [0, 1, 2, 3].map(
      (minute) => timesOf(went, 'asta').filter((at) => Math.floor(at / 60_000) === minute).length,
    );
    expect(minutes).toEqual([10, 10, 10, 10]);
    expect(Math.min(...timesOf(went, 'asta'))).toBeLessThan(15);
  });

  test('keeps nobody else waiting, and what is said to all of a channel counts for nobody', async () => {
    const busy = Array.from({ length: 30 }, () => ({ place: 'channel', person: 'asta', at: 0 }));
    const others = [
      { place: 'chat of karl', person: 'karl', at: 1_000 },
      { place: 'other channel', at: 1_000 },
    ];
    const went = await notified([...busy, ...others]);
    for (const { place } of others) expect(went.find((one) => one.place === place)?.at).toBeLessThan(1_100);
  });

  test('who has had enough for now is told of when there is room, not waited for', async () => {
    const time = fakeTime();
    const mayGo = openPace(time);
    for (let n = 0; n < 10; n += 1) {
      const gone = mayGo('chat', 't', 'asta');
      await time.runOut();
      expect(await gone).toBeUndefined();
    }
    const wait = (await mayGo('channel', 't', 'asta')) ?? 0;
    expect(wait).toBeGreaterThan(longestWait);
    expect(wait).toBeLessThanOrEqual(60_015);
    time.at += wait;
    const gone = mayGo('channel', 't', 'asta');
    await time.runOut();
    expect(await gone).toBeUndefined();
  });

  test('hears from each of three programs a part of the ten', async () => {
    const told = await Promise.all(
      [0, 1, 2].map(async (rank) => {
        const time = fakeTime();
        const mayGo = openPace(time, () => ({ ...whole, of: 3, rank }));
        let count = 0;
        const all = Array.from({ length: 10 }, async () => {
          if ((await mayGo('chat', 't', 'asta')) === undefined) count += 1;
        });
        await time.runOut();
        await Promise.all(all);
        return count;
      }),
    );
    expect(told).toEqual([4, 3, 3]);
  });
});
