import { z } from 'zod';
import { day } from '../domain/day';
import { initiativeId, milestoneId } from '../domain/ids';
import { prose } from '../domain/prose';
import { milestoneType } from '../domain/task';
import { seen } from './versions';

/** A day, or with `until` a period. */
const dates = { on: day, until: day.optional() };

/** A new date in the life of initiatives; `initiative` is the one whose card it was made from. */
export const addMilestone = z.strictObject({
  kind: z.literal('add-milestone'),
  initiative: initiativeId.optional(),
  label: prose,
  type: milestoneType,
  ...dates,
  initiatives: z.array(initiativeId),
});

/** Moves a date; the old one is kept. */
export const moveMilestone = z.strictObject({
  kind: z.literal('move-milestone'),
  milestone: milestoneId,
  seen,
  ...dates,
  reason: prose,
});

export const reachMilestone = z.strictObject({
  kind: z.literal('reach-milestone'),
  milestone: milestoneId,
  on: day,
});

/** Says that a date counts no longer. */
export const dropMilestone = z.strictObject({
  kind: z.literal('drop-milestone'),
  milestone: milestoneId,
  reason: prose,
});

/** Everything that can be done to milestones. */
export const milestoneCommands = [addMilestone, moveMilestone, reachMilestone, dropMilestone] as const;
