import { z } from 'zod';
import { bodyId } from './ids';
import { provenance } from './source';

/** So many days before a meeting; working days leave out weekends and Danish public holidays. */
export const leadTime = z.object({
  count: z.number().int().min(0).max(365),
  unit: z.enum(['days', 'working-days']),
});
export type LeadTime = z.infer<typeof leadTime>;

/** Whole months, as people take them for what follows a meeting. */
export const months = z.number().int().min(0).max(60);

/** How long before each meeting of a body its papers are due, and its agenda goes out. */
export const deadlineRule = z.object({
  id: z.string(),
  body: bodyId,
  paper: leadTime,
  agenda: leadTime,
  /** How many working days before the papers are due the secretariat needs the working group's draft. */
  draftDays: z.number().int().min(0).max(365).optional(),
  /** How many months the parties take to approve what the body has approved. */
  approvalMonths: months.optional(),
  /** How many months after its entry into force the clusters have carried it out. */
  rolloutMonths: months.optional(),
  ...provenance,
});
export type DeadlineRule = z.infer<typeof deadlineRule>;
