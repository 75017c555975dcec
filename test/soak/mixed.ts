import { setTimeout as pause } from 'node:timers/promises';
import type { RunningProgram } from '../support/running-program';
import { type Memory, memoryOf, tellingOfMemory } from '../support/told-memory';
import { acts, channels, newDigest, secretariat, send } from './acts';
import { asFastAsItGoes, noTally, steadily, type Tally } from './load';
import { asSecretariat, channel } from './people';
import { openPostbox, type Postbox } from './postbox';
import { begin, errorsOf, setClock, tuesday } from './program';
import { talkTo } from './talk';

export interface MixedOptions {
  /** For how long, in milliseconds: as fast as it goes (0: that is not asked), until it is warm, and measured. */
  capacity: number;
  warmUp: number;
  lasting: number;
  /** In so many parts; at the beginning of each the clock goes on by a week. */
  parts: number;
  /** No more acts a second than this, whatever the capacity, and no more people who wait at once. */
  most: number;
  together: number;
  /** The folder of the store. */
  folder: string;
  chance(): number;
  progress?(line: string): void;
}

export interface MixedResult {
  /** Acts a second: at most, and as they were then asked for. */
  capacity: number;
  perSecond: number;
  tally: Tally;
  /** When it was warm, and after each part. */
  memory: Memory[];
  digests: number;
  failures: string[];
}

/** Lets people use the program for a while at half of what it can do, and looks at what goes wrong and what grows. */
export async function runMixed(options: MixedOptions): Promise<MixedResult> {
  const { capacity, warmUp, lasting, parts, most, together, folder, chance, progress = () => {} } = options;
  const postbox = await openPostbox(() => 5);
  const env = { FREMDRIFT_DATA: folder };
  const program = await begin(env, asSecretariat(secretariat), tellingOfMemory);
  try {
    const talk = talkTo(() => program.url, postbox);
    // Of some days a view of the register is kept: here of as many as it is later.
    for (let week = -15; week < 0; week += 1) {
      await setClock(program, `${tuesday(week)}T09:00`);
      await acts[0]?.run(talk, chance);
    }
    await setClock(program, `${tuesday(0)}T09:00`);
    const [first] = secretariat;
    for (let n = 0; first && n < channels; n += 1)
      await send(talk, first, await newDigest(talk, first, channel(n)), channel(n));

    const fastest = await asFastAsItGoes({ talk, chance, together: together / 2, lasting: capacity });
    const atMost = capacity === 0 ? 2 * most : fastest.took.length / fastest.seconds;
    const perSecond = Math.min(most, atMost / 2);
    progress(`at most ${atMost.toFixed(1)} acts a second, now ${perSecond.toFixed(1)}`);
    const doing = { talk, chance, together, perSecond };
    const warm = await steadily({ ...doing, lasting: warmUp });
    const [tally, memory] = [noTally(), [await memoryOf(program)]];
    progress(`warm: ${memory[0]?.alive.toFixed(1)} MB alive; ${warm.failures.join(', ')}`);
    const failures = [...fastest.failures, ...warm.failures];
    for (let week = 1; week <= parts; week += 1) {
      await setClock(program, `${tuesday(week)}T08:00`);
      await steadily({ ...doing, lasting: lasting / parts }, tally);
      memory.push(await memoryOf(program));
      failures.push(...(await digestsMissing(postbox, week)));
      const { alive = 0, resident = 0 } = memory.at(-1) ?? {};
      progress(
        `week ${week}: ${alive.toFixed(1)} MB alive, ${resident.toFixed(0)} MB, ${tally.failed} failed`,
      );
    }
    failures.push(...tally.failures, ...(await ended(program)));
    const digests = postbox.unasked.filter((one) => one.week !== undefined).length;
    if (digests !== channels * parts)
      failures.push(`${digests} digests came in place of ${channels * parts}`);
    return { capacity: atMost, perSecond, tally, memory, digests, failures };
  } finally {
    program.signal('SIGKILL');
    postbox.close();
  }
}

/** Waits until every channel has its digest of each week so far. */
async function digestsMissing({ unasked }: Postbox, week: number): Promise<string[]> {
  const patience = Date.now() + 60_000;
  const there = () => unasked.filter((one) => one.week !== undefined).length;
  while (there() < channels * week && Date.now() < patience) await pause(100);
  return there() < channels * week
    ? [`of week ${week}, ${channels * week - there()} digests did not come`]
    : [];
}

/** Stops it as a platform does; what it wrote to its log as an error, and where it did not end well. */
async function ended(program: RunningProgram): Promise<string[]> {
  program.signal('SIGTERM');
  const how = await program.ended;
  return [...errorsOf(program), ...(how === 0 ? [] : [`it did not end well: ${how}`])];
}

/** By how much more was alive at the end than when it was warm: 0.05 is five per cent more. */
export function growth({ memory }: Pick<MixedResult, 'memory'>): { alive: number; resident: number } {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const third = Math.max(1, Math.floor(memory.length / 3));
  const by = (of: keyof Memory) => {
    const values = memory.map((one) => one[of]);
    return middle(values.slice(-third)) / middle(values.slice(0, third)) - 1;
  };
  return {
    alive: (memory.at(-1)?.alive ?? Number.NaN) / (memory[0]?.alive ?? Number.NaN) - 1,
    resident: by('resident'),
  };
}
