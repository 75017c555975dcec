import { z } from 'zod';
import { clusterId, initiativeId, partyId, personId } from '../domain/ids';
import { grant, role } from '../domain/person';

/** Gives somebody a role; what it is held for says which, where no role is named. */
export const grantRole = z.strictObject({
  kind: z.literal('grant-role'),
  /** The id of somebody the collaboration knows, or the object id of somebody in the organisation whose place it is. */
  person: z.string().min(1).max(200),
  /** What somebody is called whom nobody knows here yet. */
  name: z.string().max(200).optional(),
  role: role.exclude(['reader']).optional(),
  initiative: initiativeId.optional(),
  cluster: clusterId.optional(),
  party: partyId.optional(),
});

/** Takes roles away. */
export const revokeRole = z.strictObject({
  kind: z.literal('revoke-role'),
  /** Only from this person. */
  person: personId.optional(),
  held: z
    .array(z.strictObject({ person: personId, grant }))
    .min(1)
    .max(100),
});
