import { z } from 'zod';
import { day } from '../domain/day';
import { decisionId, initiativeId, partyId, personId, taskId } from '../domain/ids';
import { messageLink } from '../domain/message-link';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** All parties of a kind, each of which gets a task of its own. */
export const everyOf = z.enum(['all-clusters', 'all-municipalities']);
export type EveryOf = z.infer<typeof everyOf>;

/** What can be chosen as those a task is for. */
export const partyOrAll = z.union([everyOf, partyId]);

/**
 * A task for each of some parties; without a party one that nobody is named for. `initiative` is the one whose card
 * it was made from.
 */
export const createTask = z.strictObject({
  kind: z.literal('create-task'),
  initiative: initiativeId.optional(),
  /** The decision it follows up. */
  decision: decisionId.optional(),
  /** The message in Teams it was made from. */
  message: messageLink.optional(),
  what: prose,
  initiatives: z.array(initiativeId),
  parties: z.array(partyOrAll),
  person: personId.optional(),
  due: day.optional(),
  recurring: z.boolean(),
});

/** What a task is, whom it is for and when it is due, as it is to be from now on. */
export const editTask = z.strictObject({
  kind: z.literal('edit-task'),
  task: taskId,
  seen,
  what: prose,
  parties: z.array(partyId),
  person: personId.optional(),
  due: day.optional(),
  recurring: z.boolean(),
});

export const completeTask = z.strictObject({
  kind: z.literal('complete-task'),
  task: taskId,
  note: prose.optional(),
});

export const reopenTask = z.strictObject({ kind: z.literal('reopen-task'), task: taskId, reason: prose });

/** Moves the date of a task to a later one; the old one is kept. */
export const postponeTask = z.strictObject({
  kind: z.literal('postpone-task'),
  task: taskId,
  seen,
  due: day,
  reason: prose,
});

export const commentTask = z.strictObject({ kind: z.literal('comment-task'), task: taskId, text: prose });

/** Everything that can be done to tasks. */
export const taskCommands = [
  createTask,
  editTask,
  completeTask,
  reopenTask,
  postponeTask,
  commentTask,
] as const;
