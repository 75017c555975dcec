import path from 'node:path';
import { acts, chances } from './fault-plan';
import { sharedAccount, sharedFolder } from './places';
import { type ChaosOptions, type ChaosResult, runChaos } from './run';
import { steps } from './steps';

const [seed = Date.now() % 1_000_000, only] = process.argv.slice(2).map(Number);

const stores: [string, ChaosOptions['open']][] = [
  ['the embedded store', sharedFolder],
  ['Cosmos DB', sharedAccount(chances(seed))],
  ['Cosmos DB that fails', sharedAccount(chances(seed), 100)],
];

const line = (what: string, value: string | number): void => console.log(`  ${what.padEnd(44)} ${value}`);

function show({ expected, taken, ended, ambiguous, broken, done, faults, seconds }: ChaosResult): void {
  const states = [...ended.values()].map(({ state }) => state);
  const count = <T>(all: readonly T[], one: T): number => all.filter((each) => each === one).length;
  line('digests, taken by the connector', `${expected.length}, ${taken.length}`);
  for (const state of new Set(states)) line(`  ${state}`, count(states, state));
  for (const step of steps) {
    const here = done.filter((one) => one.step === step).map(({ act }) => act);
    line(`programs stopped ${step}`, acts.map((act) => `${act} ${count(here, act)}`).join(', '));
  }
  line('posts', [...new Set(faults)].map((fault) => `${fault} ${count(faults, fault)}`).join(', '));
  line('digests that met an ambiguous fault', ambiguous.size);
  line('duplicates', broken.duplicates.length);
  line('lost without being shown as uncertain', broken.lost.length);
  line('uncertain without an ambiguous fault', broken.needlesslyUncertain.length);
  line('arrived and held for unsent', broken.unnoted.length);
  line('seconds', seconds.toFixed(1));
  for (const [law, ids] of Object.entries(broken))
    for (const id of ids) line(`BROKEN ${law}`, `${id} ${ended.get(id)?.state}`);
  if (Object.values(broken).some((ids) => ids.length > 0)) process.exitCode = 1;
}

async function main(): Promise<void> {
  console.log(`4 programs on one store, killed and frozen at every step; lot ${seed}`);
  for (const [name, open] of only === undefined ? stores : stores.slice(only, only + 1)) {
    console.log(`\n${name}`);
    const script = path.join(__dirname, 'program.js');
    const each = { kill: 2, freeze: 1, 'freeze for long': 1 };
    const size = { programs: 4, digests: 240, each, speed: 60, patience: 120_000 };
    show(await runChaos({ open, script, env: process.env, seed, ...size }));
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
