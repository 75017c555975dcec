import { z } from 'zod';
import { bodyId, clusterId, municipalityId, type partyId } from './ids';
import { prose } from './prose';
import { datedText, provenance } from './source';
import { span } from './span';

/** A named person and what they are to the body ("formand for SSU"). */
export const member = z.object({
  name: z.string(),
  role: prose,
  chair: z.boolean(),
  ...provenance,
});
export type Member = z.infer<typeof member>;

/** A body: committee, steering group, working group, authority or other party to the collaboration. */
export const body = z.object({
  id: bodyId,
  name: prose,
  abbreviations: z.array(z.string()),
  level: z.string(),
  type: z.string(),
  role: datedText,
  members: z.array(z.string()),
  people: z.array(member),
  relations: z.array(z.object({ type: z.string(), to: z.string(), basis: z.enum(['explicit', 'inferred']) })),
  notes: z.array(prose),
  valid: span,
  /** Who takes over on the day after its last. */
  successors: z.array(bodyId).default([]),
  ...provenance,
});
export type Body = z.infer<typeof body>;

/** A health cluster (sundhedsklynge). `names` are all words it goes by. */
export const cluster = z.object({
  id: clusterId,
  name: prose,
  names: z.array(z.string()),
  subgroups: prose,
  note: prose.optional(),
  valid: span,
  /** Who takes over on the day after its last. */
  successors: z.array(clusterId).default([]),
  ...provenance,
});
export type Cluster = z.infer<typeof cluster>;

/** A municipality. `inSources` is false for names that no source mentions; no source says which cluster one belongs to. */
export const municipality = z.object({
  id: municipalityId,
  name: z.string(),
  inSources: z.boolean(),
  role: datedText.optional(),
  cluster: clusterId.optional(),
  ...provenance,
});
export type Municipality = z.infer<typeof municipality>;

/** A party with its name, as answers show it. */
export interface NamedParty {
  id: z.infer<typeof partyId>;
  kind: 'body' | 'cluster' | 'municipality';
  name: z.infer<typeof prose>;
}
