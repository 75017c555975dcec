import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openStore } from '../../../store/open';
import type { Store } from '../../../store/store';
import { one, say } from '../figures';
import { perSecond, type Tally } from './limits';
import { inRealTime } from './real-time';
import { onSimulatedClock } from './simulated';

/** The share of what the limits allow that has to be reached. */
const enough = 0.95;
/** How many weeks are sent to see what memory does, and from which on nothing more may be kept. */
const weeks = { all: 40, full: 30 };

/** Sends digests against a connector that enforces Teams' documented limits, and watches what memory does. */
export async function deliveryBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fremdrift-bench-'));
  const fresh = (name: string, now: () => number = Date.now): Promise<Store> =>
    openStore({ kind: 'embedded', folder: path.join(folder, name) }, now);
  try {
    console.log('\n1,000 channels in real time, over HTTP');
    show(await inRealTime(await fresh('real'), 1_000), 1_000);
    console.log('\n10,000 channels on a simulated clock');
    const before = heap();
    show(await onSimulatedClock(await fresh('simulated'), 10_000, 1, () => {}), 10_000);
    say('memory after them', `${one(heap() - before)} MB more than before`);
    await memoryByWeeks(await fresh('weeks'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show({ taken, places, throttled }: Tally, count: number): void {
  const [first = 0, last = 0] = [taken[0], taken.at(-1)];
  const seconds = (last - first) / 1_000;
  const share = count / perSecond / seconds;
  const late = throttled.filter((at) => at > first + 1_000).length;
  const twice = places.length - new Set(places).size;
  say('arrived, of them twice', `${taken.length}, ${twice}`, taken.length === count && twice === 0);
  say('of what the limits allow (≥ 95 %)', `${one(share * 100)} %, ${one(seconds)} s`, share >= enough);
  say('throttled, after the first second', `${throttled.length}, ${late}`, late === 0);
}

async function memoryByWeeks(store: Store): Promise<void> {
  console.log(`\n100 channels, ${weeks.all} weeks on a simulated clock`);
  const heaps: number[] = [];
  await onSimulatedClock(store, 100, weeks.all, () => heaps.push(heap()));
  const [full = 0, last = 0] = [heaps[weeks.full - 1], heaps.at(-1)];
  const growth = last / full;
  const value = `${one(full)} MB, ${one(last)} MB`;
  say(`memory after ${weeks.full} and ${weeks.all} weeks (≤ 2 % more)`, value, growth <= 1.02);
}

/** What is in use, in megabytes, when everything that can go has gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
