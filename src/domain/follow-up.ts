import { z } from 'zod';
import { type Day, day } from './day';
import { type GoalId, goalId, initiativeId } from './ids';
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

/** The id of the record that holds the action plan of a goal in a year. */
export const planIdOf = (goal: GoalId, year: number): string => `${goal}.${year}`;

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

/** The id of the record that holds what an indicator was on a day. */
export const measurementIdOf = (indicator: string, on: Day): string => `${indicator}.${on}`;

/** When it is told how far a goal was reached. */
export const reportStages = ['midway', 'final'] as const;
export type ReportStage = (typeof reportStages)[number];

/** What is reported of a goal halfway through an agreement, and at its end. */
export const goalReport = z.object({
  id: z.string(),
  goal: goalId,
  stage: z.enum(reportStages),
  text: prose,
  ...provenance,
});
export type GoalReport = z.infer<typeof goalReport>;

/** The id of the record that holds what is reported of a goal at a stage. */
export const reportIdOf = (goal: GoalId, stage: ReportStage): string => `${goal}.${stage}`;
