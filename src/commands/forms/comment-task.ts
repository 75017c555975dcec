import { z } from 'zod';
import { taskId } from '../../domain/ids';
import { inOwnWords, mostInText, some } from '../filled';
import { formOf } from '../form-of';
import { changeableTask } from '../task-rights';

/** What somebody has to say about a task. */
export const commentTaskForm = formOf({
  kind: 'comment-task',
  about: z.object({ task: taskId }),
  filled: z.object({ text: some(mostInText) }),
  draw({ task }, { register, actor }) {
    const found = changeableTask(register, task, actor);
    if (!found.ok) return found;
    return {
      subject: found.task.what,
      fields: [{ name: 'text', control: 'text', value: '', required: true, most: mostInText }],
    };
  },
  read: ({ text }, locale) => ({ text: inOwnWords(text, locale) }),
});
