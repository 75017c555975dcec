import { z } from 'zod';
import { taskId } from '../../domain/ids';
import { inOwnWords, mostInText, some } from '../filled';
import { formOf } from '../form-of';
import { changeableTask } from '../task-rights';

/** Says why a task is to be done after all. */
export const reopenTaskForm = formOf({
  kind: 'reopen-task',
  about: z.object({ task: taskId }),
  filled: z.object({ reason: some(mostInText) }),
  draw({ task }, { register, actor }) {
    const found = changeableTask(register, task, actor);
    if (!found.ok) return found;
    return {
      subject: found.task.what,
      fields: [{ name: 'reason', control: 'text', value: '', required: true, most: mostInText }],
    };
  },
  read: ({ reason }, locale) => ({ reason: inOwnWords(reason, locale) }),
});
