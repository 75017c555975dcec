import { addDays, type Day } from '../../src/domain/day';
import type { DueItem, Payloads } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { type Sample, sample } from './agreement-samples';
import {
  answerOf,
  approvalLinesOf,
  decisionLines,
  implementationCellsOf,
  initiativeLineOf,
  listed,
  meetingLineOf,
  meetingOf,
  milestoneItem,
  register,
  taskItem,
  taskLineOf,
  today,
  weeksOf,
} from './material';

type Digest = Payloads['weekly-digest'];

const lines = [...register.initiative.values()].map(initiativeLineOf);
const tasks = [...register.task.values()];
const reported = { by: 'Signe Eksempel', on: today, change: 'signe:1' as never };
const nothing = { items: [], total: 0 };
const quiet: Digest = {
  concern: {},
  line: undefined,
  quiet: true,
  since: addDays(today, -7),
  until: addDays(today, 13),
  overdue: nothing,
  uncertainCount: 0,
  due: { weeks: [], total: 0 },
  meetings: [],
  unplanned: [],
  changes: { moved: [], decisions: [], tasks: [], total: 0 },
  awaited: nothing,
  unfinished: nothing,
  stale: nothing,
};

const on = (item: DueItem, days: number): DueItem => ({ ...item, end: addDays(today, days) });
const items = tasks.slice(0, 3).map(taskItem);
const dueSoon = [...tasks.slice(4, 7).map(taskItem), milestoneItem('date-2023-11-01-72t-trin2')];
const note = { da: 'Vi mangler svar fra Brædstrup og skal have rettet afsnittet om økonomi til. '.repeat(3) };

/** As much of everything as a digest shows, with more behind it. */
const everything: Digest = {
  ...quiet,
  quiet: false,
  overdue: { items: items.map((item, at) => on(item, -3 * (at + 1))), total: 2340 },
  uncertainCount: 517,
  due: { weeks: weeksOf(dueSoon.map((item, at) => on(item, 2 * at))), total: 1023 },
  meetings: ['ssg-2023-11-08', 'ssu-2023-12-01'].map((id, at) => ({
    called: { da: at === 0 ? 'SSG' : 'SSU' },
    meeting: meetingLineOf(meetingOf(id)),
  })),
  unplanned: [{ da: 'Psykiatriforum', en: 'Psychiatry Forum' }],
  changes: {
    moved: lines
      .slice(0, 2)
      .flatMap(({ initiative, status }) =>
        status
          ? [{ initiative, before: { ...status, phase: 'idea' as const }, after: { ...status, reported } }]
          : [],
      ),
    decisions: decisionLines()
      .slice(-1)
      .map((one) => ({ ...one, decision: { ...one.decision, reported } })),
    tasks: tasks.slice(9, 10).map((task) => taskLineOf({ ...task, reported })),
    total: 412,
  },
  awaited: {
    items: lines.slice(10, 12).map(({ initiative }) => ({
      initiative,
      approvals: approvalLinesOf(
        [...Array(12).fill('approved'), 'declined', ...Array(8).fill('awaited')],
        note,
      ),
    })),
    total: 31,
  },
  unfinished: {
    items: lines.slice(20, 22).map(({ initiative }) => ({
      initiative,
      cells: implementationCellsOf(['done', 'under-way', undefined], note),
    })),
    total: 88,
  },
  stale: { items: lines.slice(30, 32), total: 9012 },
};

const shipped = (more: object = {}, on: Day = today): Sample['answer'] =>
  ask(register, { kind: 'weekly-digest', ...more }, { today: on });

const one: Digest = {
  ...quiet,
  quiet: false,
  overdue: { items: items.slice(0, 1).map((item) => on(item, -1)), total: 1 },
  uncertainCount: 1,
};

/** Digests: of a quiet week, of one line, of the shipped register, and as long as can be. */
export const digestSamples: Sample[] = [
  sample('quiet', answerOf({ kind: 'weekly-digest' }, quiet)),
  sample('one line', answerOf({ kind: 'weekly-digest' }, one)),
  sample('as long as can be', answerOf({ kind: 'weekly-digest' }, everything)),
  sample(
    'of a cluster and an area, as long as can be',
    answerOf(
      {
        kind: 'weekly-digest',
        clusters: ['klynge-aarhus', 'klynge-horsens'],
        focusAreas: [...register.area.keys()].slice(0, 4),
        since: addDays(today, -7),
      },
      everything,
    ),
  ),
  sample('of something that may be late', answerOf({ kind: 'weekly-digest' }, { ...one, overdue: nothing })),
  sample(
    'of many that are surely late',
    answerOf({ kind: 'weekly-digest' }, { ...one, overdue: { ...one.overdue, total: 7 }, uncertainCount: 0 }),
  ),
  sample('of the shipped register', shipped()),
  sample('of one of its clusters', shipped({ clusters: ['klynge-aarhus'] })),
];

const waitingFor = (waiting: 'approval' | 'status'): Sample =>
  sample(
    `that wait for ${waiting}`,
    answerOf(
      { kind: 'initiatives', concerns: ['klynge-aarhus'], waiting },
      { list: listed(lines.slice(0, 3)), byPhase: [], doubtful: false },
    ),
  );

/** What a digest leads on to. */
export const waitingSamples: Sample[] = [waitingFor('approval'), waitingFor('status')];
