import { isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { Milestone, Moved, Task } from '../domain/task';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { changeableMilestone } from './milestone-rights';
import { plannedFor } from './planned-dates';

/** Moves a date, and with it the tasks that are due by it; the old dates are kept. */
export function moveMilestone(
  { milestone: id, on, until, reason }: CommandOf<'move-milestone'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableMilestone(register, id, actor);
  if (!found.ok) return found;
  const { milestone } = found;
  const planned = plannedFor(on, until);
  if (!planned.ok) return planned;
  const { when } = planned.dates;
  if (when.to !== null && when.to < today) return wrong(until ? 'until' : 'on', 'in-the-past');
  if (when.from === milestone.when.from && when.to === milestone.when.to)
    return refused({ reason: 'nothing-changed' });
  const told = { reason, by: actor.name, on: today };
  const { reached: _reached, ...rest } = milestone;
  const tense = rest.tense === 'past' ? 'planned' : rest.tense;
  const moved: Moved[] = [...(rest.moved ?? []), { from: milestone.when, ...told }];
  const tasks = tasksDueBy(register, milestone).map((task): AnyRecord => {
    const { from, to, words } = task.due;
    const postponed: Moved[] = [...(task.postponed ?? []), { from: { from, to, words }, ...told }];
    return { type: 'task', record: { ...task, due: { ...when, milestone: id, inferred: false }, postponed } };
  });
  return {
    ok: true,
    put: [{ type: 'milestone', record: { ...rest, ...planned.dates, tense, moved } }, ...tasks],
  };
}

type DatedTask = Task & { due: NonNullable<Task['due']> };

/** The tasks still to be done whose date is that of a milestone. */
export const tasksDueBy = (register: Register, { id, when }: Milestone): DatedTask[] =>
  [...register.task.values()].filter(
    (task): task is DatedTask =>
      isLive(task) &&
      (task.state === 'open' || task.state === 'ongoing') &&
      task.due?.milestone === id &&
      task.due.to === when.to,
  );
