import { z } from 'zod';
import { feedId, partyId, personId } from './ids';
import { locale } from './prose';
import { provenance } from './source';

/**
 * A calendar that somebody's programs subscribe to: of a body, a cluster or a municipality, or of who made it. It is
 * taken back (`withdrawn`) when it is stopped; its address leads nowhere from then on.
 */
export const feed = z.object({
  id: feedId,
  owner: personId,
  of: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('party'), party: partyId }),
    z.object({ kind: z.literal('mine') }),
  ]),
  locale,
  ...provenance,
});
export type Feed = z.infer<typeof feed>;
