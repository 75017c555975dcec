import fc from 'fast-check';
import { inConversation, inTenant, type Limit, longestWait, openPace } from '../../src/teams/pace';

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
