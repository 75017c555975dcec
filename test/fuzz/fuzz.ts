import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from '../support/embedded-place';
import { startProgram } from '../support/running-program';
import { type Memory, memoryOf, tellingOfMemory } from '../support/told-memory';
import { openDrain } from './connector';
import { runFuzz, sendSlowly } from './run';

const [seed = Date.now() % 1_000_000, count = 100_000] = process.argv.slice(2).map(Number);

const line = (what: string, value: string | number): void => console.log(`  ${what.padEnd(44)} ${value}`);

/** By how much what is alive may be more at the end than early on: 1.05 is five per cent more. */
const allowed = 1.05;

/** In megabytes, the middle one of some. */
const middle = (memory: readonly Memory[], of: keyof Memory): number =>
  memory.map((one) => one[of]).sort((a, b) => a - b)[memory.length >> 1] ?? Number.NaN;

async function main(): Promise<void> {
  console.log(`${count} requests that nobody would send; lot ${seed}`);
  const folder = temporaryFolder();
  const program = await startProgram({ FREMDRIFT_LOCAL: 'on', FREMDRIFT_DATA: folder }, tellingOfMemory);
  const drain = await openDrain();
  const port = Number(new URL(program.url).port);
  // Requests are cut after half a minute, and looked at every half minute.
  const slow = sendSlowly(port, sleep(120_000));
  const { statuses, failures, memory, seconds } = await runFuzz({
    port,
    serviceUrl: drain.url,
    count,
    seed,
    together: 16,
    memoryNow: () => memoryOf(program),
    progress: (done) => process.stderr.write(`\r${done}`),
  });
  const cut = await slow;
  const isAlive = await fetch(new URL('healthz', program.url)).then(
    ({ ok }) => ok,
    () => false,
  );
  program.signal('SIGTERM');
  const how = await program.ended;
  drain.close();
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write('\r');
  for (const [status, times] of [...statuses].sort()) line(String(status), times);
  // The first fifth is what any program takes at first.
  const [early, late] = [memory.slice(20, 40), memory.slice(-20)];
  const told = (of: keyof Memory): string =>
    `${middle(early, of).toFixed(1)} MB, ${middle(late, of).toFixed(1)} MB`;
  line('alive in the program, early and late', told('alive'));
  line('taken of the machine, early and late', told('resident'));
  line('seconds', seconds.toFixed(0));
  line('a body that never ends', cut ? `cut after ${cut.after.toFixed(0)} s: ${cut.said}` : 'waited for');
  for (const { request, ended } of failures) line(`FAILED ${ended}`, JSON.stringify(request).slice(0, 400));
  const errors = program.logged().filter(({ level }) => level === 'error');
  for (const error of errors.slice(0, 20)) line('FAILED', JSON.stringify(error).slice(0, 400));
  const failed = [
    ...(isAlive ? [] : ['the program is not well any more']),
    ...(how === 0 ? [] : [`it did not end well: ${how}`]),
    ...(count >= 50_000 && middle(late, 'alive') > middle(early, 'alive') * allowed
      ? ['what is alive grows']
      : []),
    ...(cut ? [] : ['a body that never ends is waited for']),
  ];
  for (const what of failed) line('FAILED', what);
  if (failures.length + errors.length + failed.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
