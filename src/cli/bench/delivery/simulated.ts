import { setImmediate as breathe } from 'node:timers/promises';
import type { Store } from '../../../store/store';
import { openPace } from '../../../teams/pace';
import { channels, eight, week } from './channels';
import { openTally, type Tally } from './limits';
import { digestsOf } from './program';

/** What an answer from Teams takes, about, in milliseconds. */
const latency = 100;
/** The pause between two rounds, in milliseconds. */
const tick = 30_000;

interface SimulatedTime {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Lets time go by until some work is done: nobody but who sleeps takes any. */
  during(work: Promise<void>): Promise<void>;
  set(at: number): void;
}

function simulatedTime(): SimulatedTime {
  const sleepers: { at: number; wake: () => void }[] = [];
  let at = 0;
  return {
    now: () => at,
    sleep: (milliseconds) => new Promise((wake) => sleepers.push({ at: at + milliseconds, wake })),
    async during(work) {
      let isDone = false;
      const end = work.finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await breathe();
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
        if (!next) continue;
        sleepers.splice(sleepers.indexOf(next), 1);
        at = Math.max(at, next.at);
        next.wake();
      }
      await end;
    },
    set(to) {
      at = to;
    },
  };
}

/**
 * Sends a digest to each of so many channels in each of so many weeks, on a clock that only goes while somebody waits.
 * `after` is called when a week is done. The tally is of the last week.
 */
export async function onSimulatedClock(
  store: Store,
  count: number,
  weeks: number,
  after: () => void,
): Promise<Tally> {
  const time = simulatedTime();
  let { tally, post } = openTally();
  const mayGo = openPace(time);
  const send = async (place: string) => {
    const retryAfter = await mayGo(place, 'bench');
    if (retryAfter !== undefined) return { ok: false, reason: 'not-now', retryAfter } as const;
    const isTaken = post(place, time.now());
    await time.sleep(latency);
    return isTaken
      ? ({ ok: true, post: 'post' } as const)
      : ({ ok: false, reason: 'not-now', retryAfter: 1_000 } as const);
  };
  const now = (): number => eight + time.now();
  const digests = digestsOf(store, channels(count), send, now);
  for (let n = 0; n < weeks; n += 1) {
    time.set(n * week);
    ({ tally, post } = openTally());
    // In a week with a holiday on Monday they go out later.
    while (tally.taken.length < count && time.now() < (n + 1) * week - tick) {
      await time.during(digests.round(now()));
      time.set(time.now() + (tally.taken.length === 0 ? 3_600_000 : tick));
    }
    // One more, in which the program hears of what it did.
    await time.during(digests.round(now()));
    after();
  }
  return tally;
}
