import { z } from 'zod';
import { initiativeId, partyId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Tells who leads an initiative, and as what; without a party nobody does. */
export const setLead = z.strictObject({
  kind: z.literal('set-lead'),
  initiative: initiativeId,
  seen,
  party: partyId.optional(),
  role: prose.optional(),
});
