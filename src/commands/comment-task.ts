import type { Register } from '../domain/register';
import type { Actor, Circumstances, CommandOf, Decided } from './command';
import { changeableTask } from './task-rights';

/** Adds what somebody has to say about a task; what others said stays. */
export function commentTask(
  { task: id, text }: CommandOf<'comment-task'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const found = changeableTask(register, id, actor);
  if (!found.ok) return found;
  const { task } = found;
  const comments = [...(task.comments ?? []), { text, by: actor.name, on: today }];
  return { ok: true, put: [{ type: 'task', record: { ...task, comments } }] };
}
