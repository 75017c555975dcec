import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { wording } from '../../cards/wording';
import { planKnown } from '../../conversation/plan/known';
import { takeIn } from '../../conversation/plan/take-in';
import type { Known } from '../../documents/plan/known';
import { mostRows, readPlan } from '../../documents/plan/read-plan';
import { mostBytes } from '../../documents/tables/read-tables';
import { Unreadable } from '../../documents/unreadable';
import { type Day, dayAt } from '../../domain/day';
import { type PlanItem, type PlanState, planStates, stateOf } from '../../domain/plan-item';
import type { Store } from '../../store/store';
import { counted } from '../in-words';
import { answered, readAnswers, type WrittenAnswer } from './plan-answers';
import { carryingOf } from './plan-carrying';
import { type PlanDay, planDay } from './plan-day';
import { itemInLines, placeInWords } from './plan-lines';
import { progressLine, type Terminal } from './terminal';

/** What is taken in of a work plan: nothing, or the rows in these states, and who does so. */
export interface PlanRequest extends PlanDay {
  file: string;
  confirm: readonly PlanState[];
  by: string;
  /** A file with answers to what was unclear. */
  answers: string | undefined;
}

/** Shows what a work plan tells otherwise than a register, and takes in what was confirmed. */
export async function importPlan(
  { file, confirm, by, answers: written, ...meant }: PlanRequest,
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
    const register = await carrying.register();
    const known = { ...(await planKnown(register, today)), asOf: planDay(meant, register, today) };
    if (known.asOf !== undefined)
      terminal.out(`Statuses that name no time of their own are taken as of ${known.asOf}.`);
    const answers = written === undefined ? [] : readAnswers(await readFile(written, 'utf8'));
    const counts = await shown(bytes, known, answers, terminal);
    const chosen = confirm.reduce((sum, state) => sum + counts[state], 0);
    if (confirm.length === 0 || chosen === 0) {
      terminal.out('Nothing was changed. To take rows in: --confirm all (or new, or changed) --by NAME');
      return 0;
    }
    const id = `plan-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}-${terminal.now()}`;
    const progress = progressLine(terminal, 'Taking in');
    const taken = await takeIn(
      rowsIn(bytes, known, answers, confirm),
      { import: id, file: path.basename(file) },
      id,
      {
        ...carrying,
        progress: (done) => progress(done, chosen),
      },
    );
    for (const { one, refusal } of taken.refused)
      terminal.err(
        `${placeInWords(one.where)} was left alone: ${'problem' in refusal ? refusal.problem : refusal.reason}\n`,
      );
    terminal.out(`${counted(taken.done, 'row')} taken in, ${taken.refused.length} left alone.`);
    if (taken.done > 0) terminal.out(`All of it is taken back with: npm run data -- undo-plan ${id}`);
    return taken.refused.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    terminal.err(`${refusedInWords(error, today)}\n`);
    return 1;
  }
}

/** Tells of every row that is not untouched, and counts all. */
async function shown(
  bytes: Buffer,
  known: Known,
  answers: readonly WrittenAnswer[],
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
    const item = answered(read.item, answers, known.register);
    if (!item) continue;
    counts[stateOf(item)] += 1;
    if (stateOf(item) !== 'untouched') out(itemInLines(item).join('\n'));
  }
  out(planStates.map((state) => `${counts[state]} ${state}`).join(', '));
  if (unread.length > 0) out(`Columns that were not read: ${unread.join(', ')}`);
  return counts;
}

async function* rowsIn(
  bytes: Buffer,
  known: Known,
  answers: readonly WrittenAnswer[],
  confirm: readonly PlanState[],
): AsyncGenerator<PlanItem> {
  for await (const read of readPlan(bytes, known)) {
    const item = read.kind === 'item' ? answered(read.item, answers, known.register) : undefined;
    if (item && confirm.includes(stateOf(item))) yield item;
  }
}

/** Why a file is not taken in, as the chat says it in English: the language of the command line. */
const refusedInWords = ({ reason, row = 0 }: Unreadable, today: Day): string =>
  wording('en', today).text(`import.refused.${reason}`, {
    row,
    most: reason === 'too-many' ? mostRows : mostBytes / 1_000_000,
  });
