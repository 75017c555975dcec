import type { Milestone, Task } from '../domain/task';
import type { Vocabulary } from '../language/vocabulary';

type NamedTask = Vocabulary['tasks'][number];
type NamedMilestone = Vocabulary['milestones'][number];

/** Registers keep the records that nobody wrote anew, so what they are called is kept with them. */
const tasks = new WeakMap<Task, NamedTask>();
const milestones = new WeakMap<Milestone, NamedMilestone>();

/** A task as `language` is told of it. */
export function taskNow(task: Task): NamedTask {
  const { id, what, initiatives, parties, state } = task;
  const open = state === 'open' || state === 'ongoing' || state === 'unknown';
  const named = tasks.get(task) ?? { id, text: what, initiatives, parties, open };
  tasks.set(task, named);
  return named;
}

/** A milestone as `language` is told of it. */
export function milestoneNow(milestone: Milestone): NamedMilestone {
  const { id, label, initiatives } = milestone;
  const named = milestones.get(milestone) ?? { id, text: label, initiatives };
  milestones.set(milestone, named);
  return named;
}
