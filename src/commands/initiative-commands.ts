import { z } from 'zod';
import { focusAreaId, goalId, initiativeId, milestoneId, partyId, taskId } from '../domain/ids';
import { initiativeKind } from '../domain/initiative';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** What the secretariat says of an initiative itself; `places` are clusters and municipalities. */
const told = {
  name: prose,
  group: initiativeKind,
  focusArea: focusAreaId,
  goal: goalId.optional(),
  description: prose.optional(),
  places: z.array(partyId),
  parent: initiativeId.optional(),
};
export type ToldOfInitiative = z.infer<z.ZodObject<typeof told>>;

/** Puts a new initiative on the work plan. */
export const createInitiative = z.strictObject({ kind: z.literal('create-initiative'), ...told });

/** Says anew what an initiative is called, where it belongs and who works on it. */
export const editInitiative = z.strictObject({
  kind: z.literal('edit-initiative'),
  initiative: initiativeId,
  seen,
  ...told,
});

/** Ends an initiative; its tasks stay as they are. */
export const closeInitiative = z.strictObject({
  kind: z.literal('close-initiative'),
  initiative: initiativeId,
  seen,
  phase: z.enum(['completed', 'closed']),
  reason: prose,
});

/** Says which initiatives one is related to, and they to it; what is left out is related no more. */
export const linkInitiatives = z.strictObject({
  kind: z.literal('link-initiatives'),
  initiative: initiativeId,
  seen,
  related: z.array(initiativeId),
});

/** A new initiative that comes out of another, and what it takes along; orders by their place in the list. */
const part = z.strictObject({
  title: prose.optional(),
  tasks: z.array(taskId),
  milestones: z.array(milestoneId),
  orders: z.array(z.number().int().nonnegative()),
});
export type Part = z.infer<typeof part>;

/** Initiatives that one can be split into at once. */
export const mostParts = 2;

/** Makes new initiatives out of one, which stays above them or is closed. What none of them chose stays, or goes to the last. */
export const splitInitiative = z.strictObject({
  kind: z.literal('split-initiative'),
  initiative: initiativeId,
  seen,
  parts: z.array(part).min(1).max(mostParts),
  rest: z.enum(['stays', 'last']).optional(),
  afterwards: z.enum(['stays', 'closes']),
  reason: prose.optional(),
});

/** Lets an initiative go into another, with everything about it; its id and its names lead there. */
export const mergeInitiatives = z.strictObject({
  kind: z.literal('merge-initiatives'),
  initiative: initiativeId,
  seen,
  into: initiativeId,
});

/** Everything that can be done to initiatives. */
export const initiativeCommands = [
  createInitiative,
  editInitiative,
  closeInitiative,
  linkInitiatives,
  splitInitiative,
  mergeInitiatives,
] as const;
