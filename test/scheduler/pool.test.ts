import { inPool } from '../../src/scheduler/pool';
import { startTicker } from '../../src/scheduler/ticker';
import { silentLog } from '../support/log';

const turn = () => new Promise(setImmediate);

describe('a pool', () => {
  test('works on all, never on more at a time than it may, and asks for the next when there is room', async () => {
    let [busy, most, asked] = [0, 0, 0];
    const done: number[] = [];
    function* numbers(): Generator<number> {
      for (asked = 1; asked <= 20; asked += 1) yield asked;
    }
    await inPool(3, numbers(), async (one) => {
      busy += 1;
      most = Math.max(most, busy);
      expect(asked - done.length).toBeLessThanOrEqual(3);
      await turn();
      done.push(one);
      busy -= 1;
    });
    expect([most, done.length]).toEqual([3, 20]);
  });

  test('finishes what it works on once it is to stop, and begins nothing more', async () => {
    const stopping = new AbortController();
    const done: number[] = [];
    const work = async (one: number): Promise<void> => {
      await turn();
      if (one === 2) stopping.abort();
      done.push(one);
    };
    await inPool(3, [1, 2, 3, 4, 5, 6], work, stopping.signal);
    expect(done).toEqual([1, 2, 3, 4]);
    await inPool(3, [7], work, stopping.signal);
    expect(done).toHaveLength(4);
  });

  test('does the rest where one fails, and tells of the failure when nothing runs any more', async () => {
    const done: number[] = [];
    const work = inPool(2, [1, 2, 3, 4], async (one) => {
      await turn();
      if (one === 1) throw new Error('the first');
      done.push(one);
    });
    await expect(work).rejects.toThrow('the first');
    expect(done).toEqual([2, 3, 4]);
  });
});

describe('a ticker', () => {
  const every = 5;
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('overtakes no round, goes on after one that failed, and waits for the last when it is stopped', async () => {
    const logged: string[] = [];
    let [busy, most, rounds] = [0, 0, 0];
    const round = async (): Promise<void> => {
      busy += 1;
      most = Math.max(most, busy);
      rounds += 1;
      await pause(12);
      busy -= 1;
      if (rounds === 1) throw new Error('no store');
    };
    const log = { ...silentLog, error: (_: object, message: string) => void logged.push(message) };
    const ticker = startTicker(round, { every, log });
    while (rounds < 3) await pause(5);
    await ticker.stop();
    expect([busy, most, logged]).toEqual([0, 1, ['A round of the clock failed']]);
    const then = rounds;
    await pause(20);
    expect(rounds).toBe(then);
  });

  test('tells a long round that it is to end', async () => {
    let begun = false;
    const round = async (stopping: AbortSignal): Promise<void> => {
      begun = true;
      while (!stopping.aborted) await pause(1);
    };
    const ticker = startTicker(round, { every, log: silentLog });
    while (!begun) await pause(1);
    await ticker.stop();
  });
});
