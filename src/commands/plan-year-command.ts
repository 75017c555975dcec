import { z } from 'zod';
import { goalId, initiativeId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Lays down which initiatives serve a goal in a year, in place of what was planned for it. */
export const planYear = z.strictObject({
  kind: z.literal('plan-year'),
  goal: goalId,
  /** A form names it in text. */
  year: z.coerce.number().int().min(2000).max(2100),
  seen,
  initiatives: z.array(initiativeId),
  note: prose.optional(),
});
