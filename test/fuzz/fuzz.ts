import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram } from '../browser/program';
import { openDrain } from './connector';
import { runFuzz, sendSlowly } from './run';

const [seed = Date.now() % 1_000_000, count = 100_000] = process.argv.slice(2).map(Number);

const line = (what: string, value: string | number): void => console.log(`  ${what.padEnd(44)} ${value}`);
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** How much of a program's memory may be growth, and not what it is at work with. */
const allowed = 1.1;

async function main(): Promise<void> {
  console.log(`${count} requests that nobody would send; lot ${seed}`);
  const [program, drain] = [await startProgram(), await openDrain()];
  const port = Number(new URL(program.url).port);
  // Requests are cut after half a minute, and looked at every half minute.
  const slow = sendSlowly(port, sleep(120_000));
  const { statuses, failures, memory, seconds } = await runFuzz({
    port,
    pid: program.pid(),
    serviceUrl: drain.url,
    count,
    seed,
    together: 16,
    progress: (done) => process.stderr.write(`\r${done}`),
  });
  const cut = await slow;
  const isAlive = await fetch(`${program.url}healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
  await program.stop();
  drain.close();
  process.stderr.write('\r');
  for (const [status, times] of [...statuses].sort()) line(String(status), times);
  const [before, after] = [memory.slice(20, 40), memory.slice(-20)].map(middle);
  line('memory of the program, early and late', `${before?.toFixed(0)} MB, ${after?.toFixed(0)} MB`);
  line('seconds', seconds.toFixed(0));
  line('a body that never ends', cut ? `cut after ${cut.after.toFixed(0)} s: ${cut.said}` : 'waited for');
  for (const { request, ended } of failures) line(`FAILED ${ended}`, JSON.stringify(request).slice(0, 400));
  if (!isAlive) line('FAILED', 'the program is not well any more');
  // Of a short run most of the memory is what any program takes at first.
  const grows = count >= 50_000 && (after ?? 0) > (before ?? 0) * allowed;
  if (grows) line('FAILED', 'the memory grows');
  if (failures.length > 0 || !isAlive || grows || !cut) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
