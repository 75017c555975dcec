import type { Register } from '../domain/register';
import { oneDay } from '../domain/span';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { changeableTask } from './task-rights';

/** Moves the date of a task to a later one; it is no longer that of a milestone, and the old one is kept. */
export function postponeTask(
  { task: id, due, reason }: CommandOf<'postpone-task'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableTask(register, id, actor);
  if (!found.ok) return found;
  const { task } = found;
  if (task.due === undefined) return refused({ reason: 'undated' });
  if (due < today) return wrong('due', 'in-the-past');
  if (task.due.to !== null && due <= task.due.to) return wrong('due', 'not-later');
  const { from, to, words } = task.due;
  return {
    ok: true,
    put: [
      {
        type: 'task',
        record: {
          ...task,
          due: { ...oneDay(due), inferred: false },
          postponed: [
            ...(task.postponed ?? []),
            { from: { from, to, words }, reason, by: actor.name, on: today },
          ],
        },
      },
    ],
  };
}
