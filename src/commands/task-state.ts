import type { Register } from '../domain/register';
import type { Task } from '../domain/task';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { changeableTask } from './task-rights';

/** Whether it has been said, not only deduced, that a task is done. */
export const isSurelyDone = ({ state, stateBasis }: Task): boolean =>
  state === 'done' && stateBasis === 'from-source';

/** Whether it has been said, not only deduced, that a task is still to be done. */
export const isSurelyOpen = ({ state, stateBasis }: Task): boolean =>
  (state === 'open' || state === 'ongoing') && stateBasis === 'from-source';

/** Says that a task is done. */
export function completeTask(
  { task: id, note }: CommandOf<'complete-task'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableTask(register, id, actor);
  if (!found.ok) return found;
  if (isSurelyDone(found.task)) return refused({ reason: 'nothing-changed' });
  return stated({ ...found.task, state: 'done', stateReason: note, stateKnownFrom: today });
}

/** Says that a task is not done after all. */
export function reopenTask(
  { task: id, reason }: CommandOf<'reopen-task'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableTask(register, id, actor);
  if (!found.ok) return found;
  if (isSurelyOpen(found.task)) return refused({ reason: 'nothing-changed' });
  return stated({ ...found.task, state: 'open', stateReason: reason, stateKnownFrom: today });
}

const stated = (task: Task): Decided => ({
  ok: true,
  put: [{ type: 'task', record: { ...task, stateBasis: 'from-source' } }],
});
