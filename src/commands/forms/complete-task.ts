import { z } from 'zod';
import { taskId } from '../../domain/ids';
import { maybe, maybeInOwnWords, mostInText } from '../filled';
import { formOf } from '../form-of';
import { changeableTask } from '../task-rights';

/** Says that a task is done, if they like with a note. */
export const completeTaskForm = formOf({
  kind: 'complete-task',
  about: z.object({ task: taskId }),
  filled: z.object({ note: maybe(mostInText) }),
  draw({ task }, { register, actor }) {
    const found = changeableTask(register, task, actor);
    if (!found.ok) return found;
    return {
      subject: found.task.what,
      fields: [{ name: 'note', control: 'text', value: '', most: mostInText }],
    };
  },
  read: ({ note }, locale) => ({ note: maybeInOwnWords(note, locale) }),
});
