import type { Day } from '../domain/day';
import { contains } from '../domain/span';
import type { Task, TaskState } from '../domain/task';
import type { TaskLine } from './answer';
import { evidenceOf } from './citations';
import { anyInAreas, anyOf, closeness } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { taskLine } from './lines';
import { listed } from './paging';
import type { QuestionOf } from './question';
import { compare, isPast, orderDay } from './when';

type Asked = QuestionOf<'tasks'>;

const openStates: readonly TaskState[] = ['open', 'ongoing'];

/**
 * Tasks that meet every given condition, open and ongoing ones unless other states are asked for: a party's own
 * before those that fall to all of its kind, one-off before recurring, then by their end.
 */
export const tasks: Query<'tasks'> = (known, question) => {
  const matching = [...known.register.task.values()].filter((task) => meets(known, task, question));
  const lines = matching.sort(order(known, question)).map((task) => taskLine(known, task));
  const onDay = lines.filter(({ task }) => question.apart !== undefined && task.due?.to === question.apart);
  const before = lines.filter((line) => !onDay.includes(line) && isDueIn(line.task, question.due));
  const all = [...before, ...onDay];
  const list = listed(before, question.page);
  return {
    found: all.length > 0,
    about: aboutTasks(all),
    evidence: evidenceOf([...list.items, ...onDay].map(({ task }) => task)),
    payload: {
      list,
      apart: question.apart && { day: question.apart, items: onDay },
    },
  };
};

/** The ids of a list of tasks. */
export const aboutTasks = (lines: readonly TaskLine[]) => ({
  tasks: idsOf(lines.map(({ task }) => task)),
  initiatives: idsOf(lines.flatMap(({ initiatives }) => initiatives)),
});

/** Past its end; a state that was only deduced is no reason to leave a task out. */
const isLate = (task: Task, today: Day): boolean =>
  openStates.includes(task.state) && !task.recurring && task.due !== undefined && isPast(task.due, today);

const meets = ({ register, today }: Known, task: Task, asked: Asked): boolean =>
  (asked.states ?? openStates).includes(task.state) &&
  (asked.recurring === undefined || task.recurring === asked.recurring) &&
  (asked.overdue !== true || isLate(task, today)) &&
  (asked.unassigned !== true || task.parties.length === 0) &&
  (asked.parties === undefined || closeness(register, task, asked.parties) < 2) &&
  anyOf(asked.initiatives, task.initiatives) &&
  anyInAreas(register, task.initiatives, asked.focusAreas);

const isDueIn = ({ due }: Task, period: Asked['due']): boolean =>
  period === undefined || (due !== undefined && due.to !== null && contains(period, due.to));

const order =
  ({ register }: Known, { parties }: Asked) =>
  (a: Task, b: Task): number =>
    (parties ? closeness(register, a, parties) - closeness(register, b, parties) : 0) ||
    Number(a.recurring) - Number(b.recurring) ||
    compare(endOf(a), endOf(b));

const endOf = ({ due }: Task): string => orderDay(due ?? { from: null, to: null });
