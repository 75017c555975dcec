import { z } from 'zod';
import { bodyId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/**
 * Puts a person into a body. With `person`, the name of one who sits there, what is told of that one replaces what
 * was, and what is left out stays; with `remove` that one leaves.
 */
export const addBodyPerson = z.strictObject({
  kind: z.literal('add-body-person'),
  body: bodyId,
  seen,
  name: z.string().trim().min(1).max(120).optional(),
  role: prose.optional(),
  chair: z.boolean().optional(),
  person: z.string().max(200).optional(),
  remove: z.boolean().optional(),
});
