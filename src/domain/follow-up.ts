import { z } from 'zod';
import { day } from './day';
import { goalId, initiativeId } from './ids';
import { prose } from './prose';
import { provenance } from './source';

/** The annual action plan (handleplan) of a goal: which initiatives serve it in a year. */
export const actionPlan = z.object({
  id: z.string(),
  goal: goalId,
  year: z.number().int(),
  initiatives: z.array(initiativeId),
  note: prose.optional(),
  ...provenance,
});
export type ActionPlan = z.infer<typeof actionPlan>;

/** The value of an indicator on a day. */
export const measurement = z.object({
  id: z.string(),
  indicator: z.string(),
  on: day,
  value: z.number(),
  unit: z.string(),
  note: prose.optional(),
  ...provenance,
});
export type Measurement = z.infer<typeof measurement>;

/** What is reported of a goal halfway through an agreement, and at its end. */
export const goalReport = z.object({
  id: z.string(),
  goal: goalId,
  stage: z.enum(['midway', 'final']),
  text: prose,
  ...provenance,
});
export type GoalReport = z.infer<typeof goalReport>;
