import { beatEvery, openSpeakers, type Speakers } from '../../src/registers/speakers';
import type { Store } from '../../src/store/store';
import { openPace } from '../../src/teams/pace';
import { bothStores } from '../support/both-stores';
import { type Place, startOfTests } from '../support/store-place';

/** What Teams takes from an app in an organisation in a second. */
const limit = 50;

/** More at once than a program ever has on its way. */
const busyAtOnce = 30;

const second = 1_000;

/** A program that has always something to send. */
interface Program {
  speakers: Speakers;
  went: number[];
  /** It stands still: nothing of it happens. */
  isFrozen: boolean;
  nextBeat: number;
}

/** Time for several programs: it stands still while the store is asked, and until all of them wait. */
function openCrew() {
  const sleepers: { at: number; of: Program; wake: () => void }[] = [];
  const programs: Program[] = [];
  let now = 0;

  async function worker(program: Program, n: number): Promise<void> {
    const sleep = (milliseconds: number): Promise<void> =>
      new Promise((wake) => sleepers.push({ at: now + Math.max(0.5, milliseconds), of: program, wake }));
    const mayGo = openPaceOf(program, sleep);
    for (let post = 0; ; post += 1) {
      const wait = await mayGo(`place ${n} ${post}`, 'tenant');
      if (wait === undefined) program.went.push(now);
      else await sleep(wait);
    }
  }
  const paces = new Map<Program, ReturnType<typeof openPace>>();
  const openPaceOf = (program: Program, sleep: (milliseconds: number) => Promise<void>) => {
    const there = paces.get(program) ?? openPace({ now: () => now, sleep }, program.speakers.share);
    paces.set(program, there);
    return there;
  };
  const beat = (program: Program): Promise<void> => program.speakers.beat(startOfTests + now);

  return {
    programs,
    now: () => now,
    async join(store: Store): Promise<Program> {
      const id = `program-${programs.length}`;
      const speakers = openSpeakers(store, { id, elapsed: () => now });
      const program = { speakers, went: [], isFrozen: false, nextBeat: now + beatEvery };
      programs.push(program);
      await beat(program);
      for (let n = 0; n < busyAtOnce; n += 1) void worker(program, n);
      return program;
    },
    async until(end: number): Promise<void> {
      for (;;) {
        await new Promise(setImmediate);
        const awake = sleepers.filter(({ of }) => !of.isFrozen);
        const beating = programs.filter(({ isFrozen }) => !isFrozen);
        const next = Math.min(...awake.map(({ at }) => at), ...beating.map(({ nextBeat }) => nextBeat));
        if (next >= end) break;
        now = Math.max(now, next);
        for (const program of beating)
          if (program.nextBeat <= now) {
            await beat(program);
            program.nextBeat = now + beatEvery;
          }
        for (const one of awake)
          if (one.at <= now) {
            sleepers.splice(sleepers.indexOf(one), 1);
            one.wake();
          }
      }
      now = end;
    },
    /** When all of them sent, in order. */
    sent: (): number[] => programs.flatMap(({ went }) => went).sort((a, b) => a - b),
  };
}

/** The most that were sent in any second. */
function mostInASecond(sent: readonly number[]): number {
  let [first, most] = [0, 0];
  for (const [last, at] of sent.entries()) {
    while ((sent[first] ?? at) <= at - second) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** How many a second were sent between two instants. */
const rate = (sent: readonly number[], from: number, to: number): number =>
  (sent.filter((at) => at >= from && at < to).length * second) / (to - from);

const nearlyAll = 0.95 * limit;

describe.each(bothStores)('programs on %s', (_name, newPlace) => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  test('one alone has the full pace from its first post on', async () => {
    const crew = openCrew();
    await crew.join(await place.open());
    await crew.until(20 * second);
    expect(rate(crew.sent(), 0, 20 * second)).toBeGreaterThan(nearlyAll);
    expect(mostInASecond(crew.sent())).toBeLessThanOrEqual(limit);
  });

  test.each([2, 3, 4])('%i that start together soon send nearly all of it, and never more', async (count) => {
    const crew = openCrew();
    for (let n = 0; n < count; n += 1) await crew.join(await place.open());
    await crew.until(60 * second);
    const sent = crew.sent();
    expect(mostInASecond(sent)).toBeLessThanOrEqual(limit);
    expect(rate(sent, 30 * second, 60 * second)).toBeGreaterThan(nearlyAll);
    const each = crew.programs.map(({ went }) => rate(went, 30 * second, 60 * second));
    expect(Math.min(...each)).toBeGreaterThan(0.9 * (limit / count) - 1);
  });

  test('one that joins is silent until all others know, and then has its part', async () => {
    const crew = openCrew();
    for (let n = 0; n < 2; n += 1) await crew.join(await place.open());
    await crew.until(43 * second);
    const late = await crew.join(await place.open());
    await crew.until(120 * second);
    const sent = crew.sent();
    expect(mostInASecond(sent)).toBeLessThanOrEqual(limit);
    expect(Math.min(...late.went) - 43 * second).toBeGreaterThan(20 * second);
    expect(rate(late.went, 80 * second, 120 * second)).toBeGreaterThan(15);
    expect(rate(sent, 80 * second, 120 * second)).toBeGreaterThan(nearlyAll);
  });

  test('what one had that died is taken over, and no sooner than it would have stopped', async () => {
    const crew = openCrew();
    const [dead] = [await crew.join(await place.open()), await crew.join(await place.open())];
    await crew.until(47 * second);
    dead.isFrozen = true;
    await crew.until(67 * second);
    expect(rate(crew.sent(), 60 * second, 67 * second)).toBeLessThan(0.55 * limit);
    await crew.until(120 * second);
    expect(mostInASecond(crew.sent())).toBeLessThanOrEqual(limit);
    expect(rate(crew.sent(), 90 * second, 120 * second)).toBeGreaterThan(nearlyAll);
  });

  test('one that stood still has nothing when it goes on, until all others know of it again', async () => {
    const crew = openCrew();
    const [still] = [await crew.join(await place.open()), await crew.join(await place.open())];
    await crew.until(45 * second);
    still.isFrozen = true;
    await crew.until(120 * second);
    still.isFrozen = false;
    await crew.until(180 * second);
    expect(mostInASecond(crew.sent())).toBeLessThanOrEqual(limit);
    expect(rate(still.went, 120 * second, 140 * second)).toBe(0);
    expect(rate(still.went, 150 * second, 180 * second)).toBeGreaterThan(20);
  });

  test('what one leaves that stops is taken over at the next beat but one', async () => {
    const crew = openCrew();
    const [leaving] = [await crew.join(await place.open()), await crew.join(await place.open())];
    await crew.until(45 * second);
    leaving.isFrozen = true;
    await leaving.speakers.leave();
    await crew.until(90 * second);
    expect(mostInASecond(crew.sent())).toBeLessThanOrEqual(limit);
    expect(rate(crew.sent(), 67 * second, 90 * second)).toBeGreaterThan(nearlyAll);
  });

  test('one that cannot reach the store falls silent', async () => {
    const crew = openCrew();
    const store = await place.open();
    const program = await crew.join(store);
    await crew.until(15 * second);
    await store.close();
    program.speakers.beat = async () => {};
    await crew.until(60 * second);
    expect(Math.max(...program.went)).toBeLessThan(31 * second);
  });
});
