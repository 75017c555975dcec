import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Program, type Start, startOnce } from './start-once';

const rounds = 7;
/** How much slower and larger than the bare bot Fremdrift may be. */
const limit = 1.5;

const fremdrift = (folder: string): Program => ({
  name: 'Fremdrift',
  script: path.join(__dirname, '../../index.js'),
  args: ['--local'],
  env: { FREMDRIFT_DATA: folder, LOG_LEVEL: 'error' },
  page: '/',
});
const echoBot: Program = {
  name: 'Bare teams-ai echo bot',
  script: path.join(__dirname, 'echo-bot.js'),
  args: [],
  env: {},
  page: '/healthz',
};

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const row = (name: string, starts: Start[]): string => {
  const times = starts.map(({ time }) => time);
  const [low, high] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0));
  const memory = median(starts.map((start) => start.memory)).toFixed(0);
  return `${name.padEnd(24)} ${median(times).toFixed(0).padStart(6)} ms (${low}–${high})  ${memory.padStart(5)} MB`;
};

/**
 * Compares start and memory with a bare bot's; the program ends with 1 where the limit is missed. Both are started
 * in turn, so that a busy moment of the machine hits both; the first start of each is not counted.
 */
export async function startBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fremdrift-bench-'));
  try {
    await compareStarts(fremdrift(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareStarts(program: Program): Promise<void> {
  await startOnce(program);
  await startOnce(echoBot);
  const ours: Start[] = [];
  const theirs: Start[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await startOnce(program));
    theirs.push(await startOnce(echoBot));
  }
  const ratio = (read: (start: Start) => number) => median(ours.map(read)) / median(theirs.map(read));
  const [time, memory] = [ratio((start) => start.time), ratio((start) => start.memory)];
  console.log(
    `From start to the first page served, and memory after it: medians of ${rounds} starts in turn`,
  );
  console.log(`(compiled before, register planted before; node ${process.version})\n`);
  console.log(row(program.name, ours));
  console.log(row(echoBot.name, theirs));
  console.log(`\nRatio: time ${time.toFixed(2)}, memory ${memory.toFixed(2)}; at most ${limit} each.`);
  if (time > limit || memory > limit) process.exitCode = 1;
}
