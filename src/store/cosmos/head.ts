import type { OperationInput } from '@azure/cosmos';
import { z } from 'zod';
import type { Sequence } from '../store';
import type { Operation } from './calls';
import { type Documents, readAs } from './container';

/** No id of ours can begin with ~. */
const headId = '~head';

/** How many commits back the head remembers. */
const memory = 20;

/**
 * The end of a partition's journal, replaced under its etag in every commit. So commits are numbered without a
 * gap, and whoever commits after another has seen the other. `recent` names the last commits, newest first: a
 * commit whose answer was lost finds itself there, or knows that it cannot come any more.
 *
 * The change feed was the alternative. It tells neither deletions nor which documents were committed together,
 * and it cannot be asked in one cheap point read whether anything is new.
 */
export interface Head {
  sequence: Sequence;
  recent: string[];
  /** `undefined` where nothing was ever written. */
  etag: string | undefined;
}

const keptHead = z.object({ head: z.number().int(), recent: z.array(z.string()), _etag: z.string() });

/** Reads the head with one point read (1 RU). */
export async function readHead(documents: Documents, operation: Operation, partition: string): Promise<Head> {
  const document = await documents.read(operation, partition, headId);
  if (document === undefined) return { sequence: 0, recent: [], etag: undefined };
  const { head, recent, _etag } = readAs(keptHead, document);
  return { sequence: head, recent, etag: _etag };
}

/** The head after one more commit. */
export const raised = ({ sequence, recent }: Head, commit: string, etag?: string): Head => ({
  sequence: sequence + 1,
  recent: [commit, ...recent].slice(0, memory),
  etag,
});

/** Raises the head, as long as it is still the one that was read. */
export function raising(partition: string, head: Head, commit: string): OperationInput {
  const { sequence, recent } = raised(head, commit);
  const resourceBody = { id: headId, pk: partition, head: sequence, recent };
  if (head.etag === undefined) return { operationType: 'Create', resourceBody };
  return { operationType: 'Replace', id: headId, ifMatch: head.etag, resourceBody };
}

/** The sequence of a commit that the head remembers. */
export function sequenceOf(commit: string, { sequence, recent }: Head): Sequence | undefined {
  const back = recent.indexOf(commit);
  return back < 0 ? undefined : sequence - back;
}

/** Whether the head remembers everything since an earlier one. */
export const reachesBackTo = (earlier: Head, { sequence }: Head): boolean =>
  sequence - earlier.sequence <= memory;
