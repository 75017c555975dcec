import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { seedRecords } from '../../seed/seed';
import { one, percentile, say, two } from './figures';
import { measureDates } from './language-dates';
import { measureHostile } from './language-hostile';
import type { IndexFigures } from './language-index';
import { measureQuestions } from './language-questions';

/** The sizes whose targets must hold; larger ones are only reported. */
const gated = 10_000;
/** Milliseconds that others may have to wait at the most while an index is built. */
const longestWait = 50;
/** How many times as long as the bare search a search may take. */
const slowestSearch = 3;

/**
 * Measures how fast questions are read, at the shipped size and larger ones (numbers of initiatives), and holds
 * the figures against their targets; the program ends with 1 where one is missed.
 */
export async function languageBench(sizes = [shipped(), 10_000, 100_000]): Promise<void> {
  await measureQuestions();
  await measureHostile();
  await measureDates();
  for (const size of sizes) {
    const runs: IndexFigures[] = [];
    for (let run = 0; run < (size > gated ? 1 : 3); run += 1) runs.push(await inOwnProcess(size));
    showIndex(size, runs);
  }
}

const stages = [
  ['build', 'built'],
  ['status', 'after a status update'],
  ['rename', 'after a new name'],
  ['nextDay', 'on the next day'],
] as const;

const shipped = (): number => seedRecords().filter(({ type }) => type === 'initiative').length;

async function inOwnProcess(size: number): Promise<IndexFigures> {
  const child = fork(path.join(__dirname, 'language-index.js'), [`${size}`]);
  const [figures] = (await once(child, 'message')) as [IndexFigures];
  child.disconnect();
  return figures;
}

/** Shows the medians of a few runs. */
function showIndex(size: number, runs: readonly IndexFigures[]): void {
  const median = (figure: (run: IndexFigures) => number): number => percentile(runs.map(figure), 0.5);
  console.log(`\n${size} initiatives, ${runs[0]?.search.vocabulary} different content words`);
  for (const [stage, name] of stages) {
    const stretch = median((run) => run[stage].stretch);
    say(
      name,
      `${one(median((run) => run[stage].time))} ms, longest stretch ${one(stretch)} ms (≤ ${longestWait})`,
      size > gated ? undefined : stretch <= longestWait,
    );
  }
  say('memory beside the register', `${one(median(({ memory }) => memory))} MB`);
  const [ours, plain] = [median(({ search }) => search.ours), median(({ search }) => search.plain)];
  const ratio = median(({ search }) => search.ours / search.plain);
  say(
    'searching a topic, p50',
    `${two(ours)} ms, ${one(ratio)} times the bare ${two(plain)} ms (≤ ${slowestSearch})`,
    size === gated ? ratio <= slowestSearch : undefined,
  );
}
