import { z } from 'zod';
import { taskId } from '../../domain/ids';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { inOwnWords, mostInText, some, someDay } from '../filled';
import { formOf } from '../form-of';
import { changeableTask } from '../task-rights';
import { versionOf } from '../versions';

/** A later date for a task, and why. */
export const postponeTaskForm = formOf({
  kind: 'postpone-task',
  about: z.object({ task: taskId }),
  filled: z.object({ due: someDay, reason: some(mostInText) }),
  draw({ task: id }, { register, actor }) {
    const found = changeableTask(register, id, actor);
    if (!found.ok) return found;
    const { what, due } = found.task;
    if (due === undefined) return refused({ reason: 'undated' });
    return {
      subject: what,
      seen: versionOf(register, documentId('task', id)),
      fields: [
        { name: 'due', control: 'day', value: due.to ?? '', required: true },
        { name: 'reason', control: 'text', value: '', required: true, most: mostInText },
      ],
    };
  },
  read: ({ due, reason }, locale) => ({ due, reason: inOwnWords(reason, locale) }),
});
