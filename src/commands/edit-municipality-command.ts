import { z } from 'zod';
import { clusterId, municipalityId } from '../domain/ids';
import { seen } from './versions';

/** Corrects what a municipality is called, and tells which cluster it belongs to, or that nobody knows. */
export const editMunicipality = z.strictObject({
  kind: z.literal('edit-municipality'),
  municipality: municipalityId,
  seen,
  name: z.string().trim().min(1).max(200),
  cluster: clusterId.optional(),
});
