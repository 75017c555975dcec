import { documentId } from '../domain/record';
import { commentTask } from './comment-task';
import { createTask } from './create-task';
import { editTask } from './edit-task';
import { postponeTask } from './postpone-task';
import { completeTask, reopenTask } from './task-state';

const thing = ({ task }: { task: string }): string => documentId('task', task);

/** How everything that can be done to tasks is decided. */
export const taskRules = {
  'create-task': { decide: createTask },
  'edit-task': { decide: editTask, thing },
  'complete-task': { decide: completeTask },
  'reopen-task': { decide: reopenTask },
  'postpone-task': { decide: postponeTask, thing },
  'comment-task': { decide: commentTask },
};
