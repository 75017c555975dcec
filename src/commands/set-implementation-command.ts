import { z } from 'zod';
import { day } from '../domain/day';
import { clusterId, initiativeId } from '../domain/ids';
import { implementationState } from '../domain/implementation';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** How far a cluster has come with an initiative; `seen` is the version of everything about the initiative. */
export const setImplementation = z.strictObject({
  kind: z.literal('set-implementation'),
  initiative: initiativeId,
  cluster: clusterId,
  seen,
  state: implementationState,
  on: day,
  note: prose.optional(),
});
