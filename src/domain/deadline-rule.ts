import { z } from 'zod';
import { bodyId } from './ids';
import { provenance } from './source';

/** So many days before a meeting; working days leave out weekends and Danish public holidays. */
export const leadTime = z.object({
  count: z.number().int().min(0).max(365),
  unit: z.enum(['days', 'working-days']),
});
export type LeadTime = z.infer<typeof leadTime>;

/** How long before each meeting of a body its papers are due, and its agenda goes out. */
export const deadlineRule = z.object({
  id: z.string(),
  body: bodyId,
  paper: leadTime,
  agenda: leadTime,
  ...provenance,
});
export type DeadlineRule = z.infer<typeof deadlineRule>;
