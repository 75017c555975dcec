import { rmSync } from 'node:fs';
import path from 'node:path';
import { chances } from '../chaos/fault-plan';
import { temporaryFolder } from '../support/embedded-place';
import { runKills } from './kills';
import { growth, runMixed } from './mixed';

const usage = `npm run soak -- [MINUTES] [LOT] [MOST]          mixed load at half of capacity, at most MOST acts a second
npm run soak -- kill [MINUTES] [LOT]            SIGKILL every 30 s`;

const line = (what: string, value: string | number): void => console.log(`  ${what.padEnd(44)} ${value}`);
const progress = (text: string): void => void process.stderr.write(`${text}\n`);
const minute = 60_000;

function failed(failures: readonly string[]): void {
  for (const failure of failures) line('FAILED', failure);
  if (failures.length > 0) process.exitCode = 1;
}

async function mixed(minutes: number, seed: number, most: number): Promise<void> {
  const folder = temporaryFolder();
  const result = await runMixed({
    capacity: Math.min(minute, (minutes * minute) / 10),
    // Longer than anything is remembered by its time: an activity, should it come again, for ten minutes.
    warmUp: Math.min(11 * minute, (minutes * minute) / 3),
    lasting: minutes * minute,
    parts: Math.max(3, Math.round(minutes / 2)),
    most,
    together: 32,
    folder: path.join(folder, 'data'),
    chance: chances(seed),
    progress,
  });
  rmSync(folder, { recursive: true, force: true });
  const { capacity, perSecond, tally, memory, digests, failures } = result;
  const took = [...tally.took].sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(took[Math.floor(took.length * share)] ?? Number.NaN).toFixed(0)} ms`;
  line('acts a second: at most, asked for', `${capacity.toFixed(1)}, ${perSecond.toFixed(1)}`);
  for (const [name, times] of tally.done) line(`  ${name}`, times);
  line('acts in all, waited for others before', `${took.length}, ${tally.held}`);
  line('an act took p50, p99, longest', `${at(0.5)}, ${at(0.99)}, ${at(1 - 1 / took.length)}`);
  line('digests that came', digests);
  const [first, last] = [memory[0], memory.at(-1)];
  line('alive when warm, and at the end', `${first?.alive.toFixed(1)} MB, ${last?.alive.toFixed(1)} MB`);
  const grown = growth(result);
  const per = (share: number): string => `${(share * 100).toFixed(1)} %`;
  line('  more alive at the end (≤ 5 %)', per(grown.alive));
  line('  more taken of the machine (≤ 5 %)', per(grown.resident));
  line('seconds', tally.seconds.toFixed(0));
  failed([
    ...failures,
    ...(grown.alive <= 0.05 ? [] : ['what is alive grows']),
    ...(grown.resident <= 0.05 ? [] : ['what it takes of the machine grows']),
  ]);
}

async function kill(minutes: number, seed: number): Promise<void> {
  const folder = temporaryFolder();
  const { kills, confirmed, again, slow, subscribed, weeks, ends, failures } = await runKills({
    lasting: minutes * minute,
    every: Math.min(30_000, (minutes * minute) / 3),
    chance: chances(seed),
    breath: 1_500,
    folder,
    progress,
  });
  rmSync(folder, { recursive: true, force: true });
  line('kills', kills);
  line('forms confirmed, tried again', `${confirmed}, ${again}`);
  line('answered too late, and pressed again', slow);
  line('digests set up, weeks', `${subscribed}, ${weeks}`);
  line('digests by their end', JSON.stringify(ends));
  failed(failures);
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const kills = given[0] === 'kill';
  const [minutes = 30, seed = Date.now() % 1_000_000, most = Number.POSITIVE_INFINITY] = (
    kills ? given.slice(1) : given
  ).map(Number);
  if (![minutes, seed, most].every((number) => number > 0)) throw new Error(usage);
  console.log(`${kills ? 'SIGKILL again and again' : 'mixed load'}, ${minutes} minutes; lot ${seed}`);
  if (kills) await kill(minutes, seed);
  else await mixed(minutes, seed, most);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
