import type { Container, OperationInput } from '@azure/cosmos';
import { z } from 'zod';
import { StoreError } from '../errors';
import type { Sequence, Stored, Tombstone } from '../store';
import { call, type Operation } from './calls';

/** A document as it is kept. Ours lies under `data`, so that no name of ours meets one of Cosmos'. */
const keptDocument = z.object({
  id: z.string(),
  seq: z.number().int(),
  _etag: z.string(),
  // Pure JSON, as it was written; its owner reads it field by field.
  data: z.custom<Stored['data']>((value) => typeof value === 'object' && value !== null).optional(),
});
/** Without `data` it is a tombstone. */
export type KeptDocument = z.infer<typeof keptDocument>;

/** What became of a batch: all done, or nothing, because of the operation at `at`. */
export type BatchOutcome = { done: true; etags: string[] } | { done: false; at: number; status: number };

/** The part of a container that the store uses. Failures are `CallFailure`s. */
export interface Documents {
  /** One point read. */
  read(operation: Operation, partition: string, id: string): Promise<unknown>;
  batch(partition: string, operations: OperationInput[]): Promise<BatchOutcome>;
  /** The documents after a sequence in its order, page by page. */
  after(partition: string, since: Sequence): AsyncGenerator<KeptDocument[]>;
}

const failedDependency = 424;
const ownerIsMissing = 1003;
const pageSize = 1000;

export const documentsIn = (container: Container): Documents => ({
  async read(operation, partition, id) {
    return call(operation, async () => {
      const response = await container.item(id, partition).read();
      // The SDK takes a missing container for a missing document.
      if (response.substatus === ownerIsMissing)
        throw Object.assign(new Error(`${container.id} is missing`), { code: 404 });
      return response.resource;
    });
  },

  async batch(partition, operations) {
    const { result = [] } = await call('write', () =>
      container.items.batch(operations, partition, { contentResponseOnWriteEnabled: false }),
    );
    const at = result.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== failedDependency);
    const failed = result[at];
    if (failed) return { done: false, at, status: failed.statusCode };
    return { done: true, etags: result.map(({ eTag }) => String(eTag)) };
  },

  async *after(partition, since) {
    const pages = container.items.query(
      {
        query: 'SELECT c.id, c.seq, c.data, c._etag FROM c WHERE c.seq > @since ORDER BY c.seq',
        parameters: [{ name: '@since', value: since }],
      },
      { partitionKey: partition, maxItemCount: pageSize },
    );
    while (pages.hasMoreResults()) {
      const { resources } = await call('changes', () => pages.fetchNext());
      yield (resources ?? []).map(keptOf);
    }
  },
});

/** Reads a document of a shape; throws where it is another program's. */
export function readAs<T>(shape: z.ZodType<T>, document: unknown): T {
  const parsed = shape.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new StoreError(
    'unavailable',
    `The container holds a document of another program: ${z.prettifyError(parsed.error)}`,
  );
}

export const keptOf = (document: unknown): KeptDocument => readAs(keptDocument, document);

export const storedOf = ({ id, _etag, seq, data }: KeptDocument): Stored | undefined =>
  data && { id, version: _etag, sequence: seq, data };

export const changeOf = (document: KeptDocument): Stored | Tombstone =>
  storedOf(document) ?? { id: document.id, sequence: document.seq, deleted: true };
