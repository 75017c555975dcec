import { z } from 'zod';
import { goalId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Tells how far a goal was reached, halfway and at the end; what is left out is told no more. */
export const reportGoal = z.strictObject({
  kind: z.literal('report-goal'),
  goal: goalId,
  seen,
  midway: prose.optional(),
  final: prose.optional(),
});
