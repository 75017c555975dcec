import { startProgram } from '../browser/program';
import { openDrain } from './connector';
import { runFuzz } from './run';

const [seed = Date.now() % 1_000_000, count = 100_000] = process.argv.slice(2).map(Number);

const line = (what: string, value: string | number): void => console.log(`  ${what.padEnd(44)} ${value}`);
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** How much of a program's memory may be growth, and not what it is at work with. */
const allowed = 1.1;

async function main(): Promise<void> {
  console.log(`${count} requests that nobody would send; lot ${seed}`);
  const [program, drain] = [await startProgram(), await openDrain()];
  const { statuses, failures, memory, seconds } = await runFuzz({
    port: Number(new URL(program.url).port),
    pid: program.pid(),
    serviceUrl: drain.url,
    count,
    seed,
    together: 16,
    progress: (done) => process.stderr.write(`\r${done}`),
  });
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
  for (const { request, ended } of failures) line(`FAILED ${ended}`, JSON.stringify(request).slice(0, 400));
  if (!isAlive) line('FAILED', 'the program is not well any more');
  const grows = (after ?? 0) > (before ?? 0) * allowed;
  if (grows) line('FAILED', 'the memory grows');
  if (failures.length > 0 || !isAlive || grows) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
