import { once } from 'node:events';
import type { RunningProgram } from './running-program';

/** Answers a message with what the process takes, and what is alive once everything that can be let go of was. */
const reporting = `process.on('message', () => {
  const { rss } = process.memoryUsage();
  gc();
  gc();
  process.send({ ...process.memoryUsage(), rss });
});`;

/** Flags of Node by which a program tells of its memory when it is asked. */
export const tellingOfMemory = [
  '--expose-gc',
  `--import=data:text/javascript,${encodeURIComponent(reporting)}`,
];

/** In megabytes: what is alive after two full collections (objects and buffers), and what the process took before. */
export interface Memory {
  alive: number;
  resident: number;
}

/** Asks a program for its memory. Fails when it has ended. */
export async function memoryOf({ process: program, ended }: RunningProgram): Promise<Memory> {
  const answer = once(program, 'message') as Promise<[NodeJS.MemoryUsage]>;
  program.send('memory');
  const told = await Promise.race([answer, ended]);
  if (!Array.isArray(told)) throw new Error(`the program has ended: ${told}`);
  const [{ heapUsed, external, rss }] = told;
  return { alive: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 };
}
