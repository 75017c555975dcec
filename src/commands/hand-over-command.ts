import { z } from 'zod';
import { day } from '../domain/day';
import { partyId } from '../domain/ids';
import { seen } from './versions';

/**
 * Ends a body or cluster: from the day `on` those that follow it have its work. They are there already
 * (`successors`), or are made with these `names`.
 */
export const handOver = z.strictObject({
  kind: z.literal('hand-over'),
  type: z.enum(['body', 'cluster']),
  party: partyId,
  seen,
  on: day,
  successors: z.array(partyId).max(20),
  names: z.array(z.string().min(1).max(80)).max(20),
});
