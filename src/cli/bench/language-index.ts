import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readerFor } from '../../conversation/readers';
import type { Day } from '../../domain/day';
import { type GrowingRegister, growRegister } from '../../domain/register';
import { seedToday } from '../../seed/seed';
import { timed } from './figures';
import { recordsOfSize } from './language-register';
import { compareSearch, type SearchTimes } from './language-search';
import { longestStretch } from './language-stretch';

/** What it takes to get ready to read at one size; times in milliseconds. */
export interface IndexFigures {
  build: { time: number; stretch: number };
  /** After a commit that tells a status, one that renames an initiative, and at the turn of a day. */
  status: { time: number; stretch: number };
  rename: { time: number; stretch: number };
  nextDay: { time: number; stretch: number };
  /** Megabytes of what reading needs beside the register. */
  memory: number;
  search: SearchTimes;
}

const today = seedToday as Day;
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** Time, and longest stretch, until a register is ready to be read. */
async function ready(register: GrowingRegister, day: Day): Promise<{ time: number; stretch: number }> {
  let time = Number.NaN;
  const stretch = await longestStretch(async () => {
    time = await timed(() => readerFor(register, day));
  });
  return { time, stretch };
}

function commit(register: GrowingRegister, change: (register: GrowingRegister) => void): GrowingRegister {
  change(register);
  register.sequence += 1;
  return register;
}

async function measure(size: number): Promise<IndexFigures> {
  const register = growRegister(1);
  for (const entry of recordsOfSize(size)) register.put(entry);
  const before = heap();
  const build = await ready(register, today);
  const memory = heap() - before;
  const last = [...register.initiative.values()].at(-1);
  const status = last && register.statuses.get(last.id)?.at(-1);
  if (!last || !status) throw new Error('the last initiative has a status');
  return {
    build,
    memory,
    status: await ready(
      commit(register, ({ put }) => put({ type: 'status', record: { ...status, phase: 'completed' } })),
      today,
    ),
    rename: await ready(
      commit(register, ({ put }) =>
        put({
          type: 'initiative',
          record: { ...last, title: { da: 'Aftale om rumfartsmedicin', en: 'Agreement on space medicine' } },
        }),
      ),
      today,
    ),
    search: await compareSearch(await readerFor(register, today)),
    nextDay: await ready(register, '2023-11-01' as Day),
  };
}

void measure(Number(process.argv[2])).then((figures) => process.send?.(figures));
