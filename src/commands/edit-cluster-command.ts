import { z } from 'zod';
import { clusterId } from '../domain/ids';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Corrects what a cluster is called, and what is to be said about it. */
export const editCluster = z.strictObject({
  kind: z.literal('edit-cluster'),
  cluster: clusterId,
  seen,
  name: prose,
  names: z.array(z.string().min(1).max(80)).max(30),
  note: prose.optional(),
});
