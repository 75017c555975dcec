import { z } from 'zod';
import { day } from '../domain/day';
import { bodyId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Corrects what a body is called, what it does, and how long it lasts. */
export const editBody = z.strictObject({
  kind: z.literal('edit-body'),
  body: bodyId,
  seen,
  name: prose,
  abbreviations: z.array(z.string().min(1).max(40)).max(20),
  role: prose,
  validUntil: day.optional(),
});
