import { z } from 'zod';
import { initiativeId } from '../domain/ids';
import { prose } from '../domain/prose';

/**
 * Orders something of an initiative into a year. With `order`, the key of one there is, that one is rewritten, or
 * taken away with `remove`; whoever else rewrote it meanwhile gave it another key.
 */
export const placeOrder = z.strictObject({
  kind: z.literal('place-order'),
  initiative: initiativeId,
  year: z.number().int(),
  text: prose.optional(),
  order: z.string().optional(),
  remove: z.boolean().optional(),
});
