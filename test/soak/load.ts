import { setTimeout as pause } from 'node:timers/promises';
import { type Act, anyAct } from './acts';
import type { Talk } from './talk';

/** What came of many acts. */
export interface Tally {
  /** How many were done, by their names. */
  done: Map<string, number>;
  /** How long each took, in milliseconds. */
  took: number[];
  /** What went wrong; the first few. */
  failures: string[];
  failed: number;
  /** How often one had to wait as too many were under way already. */
  held: number;
  seconds: number;
}

interface Doing {
  talk: Talk;
  chance(): number;
  /** How many may be under way at once. */
  together: number;
  /** For how long, in milliseconds. */
  lasting: number;
}

export const noTally = (): Tally => ({
  done: new Map(),
  took: [],
  failures: [],
  failed: 0,
  held: 0,
  seconds: 0,
});

async function doOne({ name, run }: Act, { talk, chance }: Doing, tally: Tally): Promise<void> {
  const began = performance.now();
  try {
    await run(talk, chance);
    tally.done.set(name, (tally.done.get(name) ?? 0) + 1);
    tally.took.push(performance.now() - began);
  } catch (error) {
    tally.failed += 1;
    if (tally.failures.length < 20) tally.failures.push(`${name}: ${String(error)}`);
  }
}

/** So many people who each do the next thing as soon as the last one is done: what the program can do at most. */
export async function asFastAsItGoes(doing: Doing): Promise<Tally> {
  const [tally, began] = [noTally(), performance.now()];
  const someoneBusy = async (): Promise<void> => {
    while (performance.now() - began < doing.lasting) await doOne(anyAct(doing.chance), doing, tally);
  };
  await Promise.all(Array.from({ length: doing.together }, someoneBusy));
  return { ...tally, seconds: (performance.now() - began) / 1_000 };
}

/** So many acts a second, whether or not those before are done; where too many are under way, the next one waits. */
export async function steadily(doing: Doing & { perSecond: number }, tally = noTally()): Promise<Tally> {
  const began = performance.now();
  const under = new Set<Promise<void>>();
  for (let n = 0; performance.now() - began < doing.lasting; n += 1) {
    await pause(Math.max(0, began + (n * 1_000) / doing.perSecond - performance.now()));
    if (under.size >= doing.together) {
      tally.held += 1;
      await Promise.race(under);
    }
    const one = doOne(anyAct(doing.chance), doing, tally).finally(() => under.delete(one));
    under.add(one);
  }
  await Promise.all(under);
  tally.seconds += (performance.now() - began) / 1_000;
  return tally;
}
