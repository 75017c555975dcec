import { z } from 'zod';
import { day } from './day';
import { type ClusterId, clusterId, type InitiativeId, initiativeId } from './ids';
import { prose } from './prose';
import { provenance } from './source';

/** How far a cluster has come with an initiative. */
export const implementationStates = ['not-begun', 'under-way', 'done', 'not-relevant'] as const;
export const implementationState = z.enum(implementationStates);
export type ImplementationState = z.infer<typeof implementationState>;

/** An initiative in a cluster: how far it has come there, since when, and what is to be said about it. */
export const implementation = z.object({
  id: z.string(),
  initiative: initiativeId,
  cluster: clusterId,
  state: implementationState,
  on: day,
  note: prose.optional(),
  ...provenance,
});
export type Implementation = z.infer<typeof implementation>;

/** The id of the record that holds how far a cluster has come with an initiative. */
export const implementationIdOf = (initiative: InitiativeId, cluster: ClusterId): string =>
  `${initiative}.${cluster}`;
