import type { InitiativeId } from '../domain/ids';
import type { Decision } from '../domain/meeting';
import type { Register } from '../domain/register';
import type { Task } from '../domain/task';
import type { Actor } from './command';
import type { Offer } from './offers';
import { worksOnAny } from './rights';
import { changeableTask, mayStartTask } from './task-rights';
import { isSurelyOpen } from './task-state';

/** The form of a new task, offered beside a list of tasks; where the list is of one initiative, for that. */
export function offersAmongTasks(initiatives: readonly InitiativeId[] | undefined, actor: Actor): Offer[] {
  const [first, ...others] = initiatives ?? [];
  const only = others.length > 0 ? undefined : first;
  const may = only === undefined ? worksOnAny(actor) || mayStartTask(actor, []) : mayStartTask(actor, [only]);
  return may ? [{ form: 'create-task', about: only === undefined ? {} : { initiative: only } }] : [];
}

/** The form of a task that follows up a decision. */
export const offersAboutDecision = ({ id, initiatives }: Decision, actor: Actor): Offer[] =>
  mayStartTask(actor, initiatives) ? [{ form: 'create-task', about: { decision: id } }] : [];

/** The forms that somebody may fill in about a task, the most used first. */
export function offersAboutTask(register: Register, id: string, actor: Actor): Offer[] {
  const found = changeableTask(register, id, actor);
  if (!found.ok) return [];
  const about = { task: found.task.id };
  return formsFor(found.task).map((form) => ({ form, about }));
}

function formsFor(task: Task): Offer['form'][] {
  const isOver = task.state === 'done' || task.state === 'superseded';
  return [
    ...(isOver ? [] : (['complete-task'] as const)),
    ...(isOver || task.due === undefined ? [] : (['postpone-task'] as const)),
    ...(isSurelyOpen(task) ? [] : (['reopen-task'] as const)),
    'comment-task',
    'edit-task',
  ];
}
