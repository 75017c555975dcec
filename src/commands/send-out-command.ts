import { z } from 'zod';
import { initiativeId, partyId } from '../domain/ids';

/** Sends an agreement out for approval to parties that have not been asked for it yet. */
export const sendOut = z.strictObject({
  kind: z.literal('send-out'),
  initiative: initiativeId,
  parties: z.array(partyId).min(1).max(60),
});
