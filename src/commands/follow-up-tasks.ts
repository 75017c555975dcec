import type { Day } from '../domain/day';
import { type DecisionId, type InitiativeId, taskId } from '../domain/ids';
import type { AnyRecord } from '../domain/record';
import { partyOf, type Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Refusal, wrong } from './command';
import { reporting } from './reporting';

/** The rows in which a decision names its follow-up tasks. */
export const taskRows = [1, 2, 3] as const;
type Row = (typeof taskRows)[number];
type Rows = Pick<CommandOf<'record-decision'>, `task${Row}` | `party${Row}` | `due${Row}`>;

const rowOf = (rows: Rows, row: Row) => ({
  what: rows[`task${row}`],
  party: rows[`party${row}`],
  due: rows[`due${row}`],
});

/** What is wrong with the first row that cannot be a task. */
export function wrongTask(
  rows: Rows,
  register: Register,
  today: Day,
): { ok: false; refusal: Refusal } | undefined {
  for (const row of taskRows) {
    const { what, party, due } = rowOf(rows, row);
    if (!what && (party || due)) return wrong(`task${row}`, 'missing');
    if (party && !partyOf(register, party)) return wrong(`party${row}`, 'not-a-choice');
    if (due && due < today) return wrong(`due${row}`, 'in-the-past');
  }
  return undefined;
}

/** The tasks that a decision gives, for the initiatives it was about. */
export const followUpTasks = (
  rows: Rows,
  initiatives: InitiativeId[],
  decision: DecisionId,
  actor: Actor,
  circumstances: Circumstances,
): AnyRecord[] =>
  taskRows.flatMap((row): AnyRecord[] => {
    const { what, party, due } = rowOf(rows, row);
    if (!what) return [];
    return [
      {
        type: 'task',
        record: {
          id: taskId.parse(`${circumstances.change}.task${row}`),
          what,
          parties: party ? [party] : [],
          recipients: [],
          assignee: party ?? 'unspecified',
          assigneeBasis: party ? 'explicit' : 'not-stated',
          initiatives,
          decision,
          ...(due ? { due: { from: due, to: due, inferred: false } } : {}),
          recurring: false,
          state: 'open',
          stateBasis: 'from-source',
          stateKnownFrom: circumstances.today,
          ...reporting(actor, circumstances),
        },
      },
    ];
  });
