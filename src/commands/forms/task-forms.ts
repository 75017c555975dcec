import { commentTaskForm } from './comment-task';
import { completeTaskForm } from './complete-task';
import { createTaskForm } from './create-task';
import { editTaskForm } from './edit-task';
import { postponeTaskForm } from './postpone-task';
import { reopenTaskForm } from './reopen-task';

/** The forms of everything that can be done to tasks. */
export const taskForms = {
  'create-task': createTaskForm,
  'edit-task': editTaskForm,
  'complete-task': completeTaskForm,
  'reopen-task': reopenTaskForm,
  'postpone-task': postponeTaskForm,
  'comment-task': commentTaskForm,
};
