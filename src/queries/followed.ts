import { agendaOf } from '../domain/agenda';
import type { DecisionId } from '../domain/ids';
import type { Decision } from '../domain/meeting';
import type { Task } from '../domain/task';
import type { FollowedDecision, FollowUp, TaskLine } from './answer';
import type { Known } from './known';
import { decisionLine, taskLine } from './lines';
import { remembered } from './remembered';
import { orderDay } from './when';

/** The tasks that follow up each decision. */
const tasksByDecision = ({ register }: Known): ReadonlyMap<DecisionId, readonly Task[]> =>
  remembered(register, 'follow-up tasks', () => {
    const found = new Map<DecisionId, Task[]>();
    for (const task of register.task.values())
      if (task.decision !== undefined) found.set(task.decision, [...(found.get(task.decision) ?? []), task]);
    return found;
  });

/** A decision with its item and the tasks tied to it, the next due first. What nobody tied to it does not count. */
export function followedDecision(known: Known, decision: Decision): FollowedDecision {
  const meeting = decision.meeting && known.register.meeting.get(decision.meeting);
  const item = meeting && agendaOf(meeting).find(({ id }) => id === decision.agendaItem);
  const tasks = (tasksByDecision(known).get(decision.id) ?? [])
    .map((task) => taskLine(known, task))
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return { ...decisionLine(known, decision), item: item?.what, tasks, followUp: followUpOf(tasks) };
}

const endOf = ({ task }: TaskLine): string => orderDay(task.due ?? { from: null, to: null });

const isOver = ({ task }: TaskLine): boolean => task.state === 'done' || task.state === 'superseded';

function followUpOf(tasks: readonly TaskLine[]): FollowUp {
  if (tasks.length === 0) return 'none';
  if (tasks.some(({ overdue }) => overdue)) return 'late';
  return tasks.every(isOver) ? 'done' : 'open';
}

/** Whether anything has to follow: not of what was rejected, only noted, or put off to another meeting. */
const asksForAction = ({ decision }: FollowedDecision): boolean =>
  decision.result === undefined ||
  decision.result === 'approved' ||
  decision.result === 'approved-with-changes';

/** Whether a decision belongs on the list of what is not followed up. */
export const isUnfollowed = (one: FollowedDecision): boolean =>
  one.followUp === 'none' ? asksForAction(one) : one.followUp !== 'done';
