import type { Day } from '../domain/day';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { oneDay } from '../domain/span';
import type { Task } from '../domain/task';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { areKnown, assigned } from './for-whom';
import { retold } from './retold';
import { changeableTask, mayAssign, speaksFor, taskKeepers } from './task-rights';

/**
 * Changes what a task is, whom it is for and when it is due. Who only speaks for a party hands it to no other. A date
 * that stays keeps the words it was told in.
 */
export function editTask(
  { task: id, what, parties, person, due, recurring }: CommandOf<'edit-task'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableTask(register, id, actor);
  if (!found.ok) return found;
  const { task } = found;
  const added = parties.filter((one) => !task.parties.includes(one));
  if (!mayAssign(actor, task.initiatives) && !added.every((one) => speaksFor(actor, one)))
    return refused({ reason: 'not-allowed', who: taskKeepers });
  if (!areKnown(register, added)) return wrong('parties', 'not-a-choice');
  const isNewPerson = person !== undefined && person !== task.person;
  if (isNewPerson && !isLive(register.person.get(person))) return wrong('person', 'not-a-choice');
  const isMoved = due !== dueDay(task);
  if (isMoved && due !== undefined && due < today) return wrong('due', 'in-the-past');
  const isBoth = due !== undefined && recurring;
  if (isBoth && (isMoved || !task.recurring)) return wrong('due', 'date-or-recurring');
  const isSame = person === task.person && sameParties(parties, task.parties);
  return {
    ok: true,
    put: [
      {
        type: 'task',
        record: {
          ...task,
          what: retold(task.what, what),
          ...(isSame ? {} : assigned(register, parties, person)),
          recurring,
          due: isMoved ? due && { ...oneDay(due), inferred: false } : task.due,
        },
      },
    ],
  };
}

/** The last day of a task, as its form shows it. */
export const dueDay = ({ due }: Task): Day | undefined => due?.to ?? undefined;

const sameParties = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
