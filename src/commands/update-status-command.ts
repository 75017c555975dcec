import { z } from 'zod';
import { day } from '../domain/day';
import { initiativeId, meetingId } from '../domain/ids';
import { signal } from '../domain/initiative';
import { phase } from '../domain/phase';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Tells how an initiative stands today, in place of the status it has. */
export const updateStatus = z.strictObject({
  kind: z.literal('update-status'),
  initiative: initiativeId,
  seen,
  phase,
  text: prose,
  signal: signal.optional(),
  nextStep: prose.optional(),
  expected: day.optional(),
  decisionAt: meetingId.optional(),
  reason: prose.optional(),
});
