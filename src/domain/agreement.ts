import { z } from 'zod';
import { agreementId, focusAreaId, goalId } from './ids';
import { prose } from './prose';
import { provenance } from './source';
import { span } from './span';

/** A point of an agreement: vision, principle, national goal, follow-up step. */
export const agreementPoint = z.object({
  id: z.string(),
  title: prose,
  summary: prose.optional(),
  ...provenance,
});
export type AgreementPoint = z.infer<typeof agreementPoint>;

export const indicator = z.object({
  id: z.string(),
  text: prose,
  dataSource: z.string().optional(),
  ...provenance,
});
export type Indicator = z.infer<typeof indicator>;

export const goal = z.object({
  id: goalId,
  text: prose,
  note: prose.optional(),
  indicators: z.array(indicator),
  ...provenance,
});
export type Goal = z.infer<typeof goal>;

/** A prioritised area with its goals: of an agreement, or, without one, a heading of the work plan only. */
export const focusArea = z.object({
  id: focusAreaId,
  agreement: agreementId.optional(),
  title: prose,
  focus: prose.optional(),
  summary: prose.optional(),
  goals: z.array(goal),
  note: prose.optional(),
  ...provenance,
});
export type FocusArea = z.infer<typeof focusArea>;

/** A health agreement (sundhedsaftale) and what it lays down; its focus areas are records of their own. */
export const agreement = z.object({
  id: agreementId,
  title: prose,
  valid: span,
  validityNote: prose,
  parties: z.array(z.string()),
  visions: z.array(agreementPoint),
  principles: z.array(agreementPoint),
  nationalGoals: z.array(agreementPoint),
  nationalIndicators: z.array(indicator),
  followUp: z.array(agreementPoint),
  notes: z.object({ visions: prose.optional(), indicators: prose.optional(), principles: prose.optional() }),
  ...provenance,
});
export type Agreement = z.infer<typeof agreement>;
