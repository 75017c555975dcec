import type { JSONObject, OperationInput } from '@azure/cosmos';
import type { Sequence, Stored, Write } from '../store';

/** The tombstones that creations are written over: their etags by id. */
export type Graves = Map<string, string>;

/**
 * One write as an operation of a batch. A deletion leaves a tombstone, a document without data: so followers
 * hear of it. Where one lies already, a creation goes over it.
 */
export function writing(
  partition: string,
  write: Write,
  sequence: Sequence,
  graves: Graves,
  seconds: number,
): OperationInput {
  const { id } = write;
  const body = { id, pk: partition, seq: sequence, ...lifetime(write.expiresAt, seconds) };
  if (write.kind === 'delete')
    return { operationType: 'Replace', id, ifMatch: write.ifVersion, resourceBody: body };

  const resourceBody = { ...body, data: asJson(write.data) };
  const ifMatch = write.kind === 'replace' ? write.ifVersion : graves.get(id);
  if (ifMatch === undefined) return { operationType: 'Create', resourceBody };
  return { operationType: 'Replace', id, ifMatch, resourceBody };
}

/** Cosmos counts from the write, in whole seconds, and knows no document that is dead at birth. */
const lifetime = (expiresAt: number | undefined, seconds: number): { ttl?: number } =>
  expiresAt === undefined ? {} : { ttl: Math.max(1, expiresAt - seconds) };

/** The SDK's name for the same thing. */
const asJson = (data: Stored['data']): JSONObject => data;
