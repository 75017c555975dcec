import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { wording } from '../../cards/wording';
import type { Carrying } from '../../conversation/plan/in-commits';
import { planKnown } from '../../conversation/plan/known';
import { standingOf, takeIn, takeOut } from '../../conversation/plan/take-in';
import type { Known } from '../../documents/plan/known';
import { mostRows, readPlan } from '../../documents/plan/read-plan';
import { mostBytes } from '../../documents/tables/read-tables';
import { Unreadable } from '../../documents/unreadable';
import { type Day, dayAt } from '../../domain/day';
import { type PlanItem, type PlanState, planStates, stateOf } from '../../domain/plan-item';
import { openExecute } from '../../registers/execute';
import { openRegisters } from '../../registers/registers';
import type { Store } from '../../store/store';
import { itemInLines, placeInWords } from './plan-lines';
import { secretariatBy } from './secretariat';
import { progressLine, type Terminal } from './terminal';

/** What is taken in of a work plan: nothing, or the rows in these states, and who does so. */
export interface PlanRequest {
  file: string;
  confirm: readonly PlanState[];
  by: string;
}

/** Shows what a work plan tells otherwise than a register, and takes in what was confirmed. */
export async function importPlan(
  { file, confirm, by }: PlanRequest,
  store: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const today = dayAt(terminal.now());
  const carrying = carryingOf(store, collaboration, by, terminal);
  try {
    // Looked at before it is read.
    if ((await stat(file)).size > mostBytes) throw new Unreadable('too-large', file);
    const bytes = await readFile(file);
    const known = await planKnown(await carrying.register(), today);
    const counts = await shown(bytes, known, terminal);
    const chosen = confirm.reduce((sum, state) => sum + counts[state], 0);
    if (confirm.length === 0 || chosen === 0) {
      terminal.out('Nothing was changed. To take rows in: --confirm all (or new, or changed) --by NAME');
      return 0;
    }
    const id = `plan-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}-${terminal.now()}`;
    const progress = progressLine(terminal, 'Taking in');
    const taken = await takeIn(rowsIn(bytes, known, confirm), { import: id, file: path.basename(file) }, id, {
      ...carrying,
      progress: (done) => progress(done, chosen),
    });
    for (const { one, refusal } of taken.refused)
      terminal.err(
        `${placeInWords(one.where)} was left alone: ${'problem' in refusal ? refusal.problem : refusal.reason}\n`,
      );
    terminal.out(`${taken.done} rows taken in, ${taken.refused.length} left alone.`);
    if (taken.done > 0) terminal.out(`All of it is taken back with: npm run data -- undo-plan ${id}`);
    return taken.refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    terminal.err(`${refusedInWords(error, today)}\n`);
    return 1;
  }
}

/** Takes a whole import back, as far as nothing stands on it. */
export async function undoPlan(
  { id, by }: { id: string; by: string },
  store: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const carrying = carryingOf(store, collaboration, by, terminal);
  const register = await carrying.register();
  const all = standingOf(register, id).length;
  if (all === 0) {
    terminal.err(`${collaboration} holds nothing of ${id} that could be taken back.\n`);
    return 1;
  }
  const progress = progressLine(terminal, 'Taking back');
  const taken = await takeOut(register, id, `undo-${id}-${terminal.now()}`, {
    ...carrying,
    progress: (done) => progress(done, all),
  });
  for (const { one } of taken.refused)
    terminal.err(
      `${one.imported ? placeInWords(one.imported.place) : one.id} was kept: it was changed since.\n`,
    );
  terminal.out(`${taken.done} rows taken back, ${taken.refused.length} kept.`);
  return taken.refused.length > 0 ? 1 : 0;
}

/** Tells of every row that is not untouched, and counts all. */
async function shown(
  bytes: Buffer,
  known: Known,
  { out, stopped }: Terminal,
): Promise<Record<PlanState, number>> {
  const counts = Object.fromEntries(planStates.map((state) => [state, 0])) as Record<PlanState, number>;
  const unread: string[] = [];
  for await (const read of readPlan(bytes, known)) {
    stopped.throwIfAborted();
    if (read.kind === 'unread') {
      unread.push(read.words);
      continue;
    }
    const state = stateOf(read.item);
    counts[state] += 1;
    if (state !== 'untouched') out(itemInLines(read.item).join('\n'));
  }
  out(planStates.map((state) => `${counts[state]} ${state}`).join(', '));
  if (unread.length > 0) out(`Columns that were not read: ${unread.join(', ')}`);
  return counts;
}

async function* rowsIn(bytes: Buffer, known: Known, confirm: readonly PlanState[]): AsyncGenerator<PlanItem> {
  for await (const read of readPlan(bytes, known))
    if (read.kind === 'item' && confirm.includes(stateOf(read.item))) yield read.item;
}

function carryingOf(store: Store, collaboration: string, by: string, { now, stopped }: Terminal) {
  const registers = openRegisters(store);
  const execute = openExecute(store, registers);
  const actor = secretariatBy(by);
  const carrying: Carrying = {
    actorOf: () => actor,
    place: undefined,
    now: now(),
    commit: (execution, op) =>
      execute(collaboration, execution, { by, at: new Date(now()).toISOString(), op }, now()),
    signal: stopped,
  };
  return { ...carrying, register: () => registers.newest(collaboration, now()) };
}

/** Why a file is not taken in, as the chat says it in English: the language of the command line. */
const refusedInWords = ({ reason, row = 0 }: Unreadable, today: Day): string =>
  wording('en', today).text(`import.refused.${reason}`, {
    row,
    most: reason === 'too-many' ? mostRows : mostBytes / 1_000_000,
  });
