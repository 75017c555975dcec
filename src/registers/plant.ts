import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord } from '../domain/record';
import { limits, type Store, type Stored, type Write } from '../store/store';
import { documentOf, type NamedDocument, remembersCommand, type Stamp } from './document';
import { RegisterError } from './errors';
import type { Progress } from './view';

export interface PlantOptions {
  /** Told after each commit: documents settled, of all. */
  progress?: Progress;
  /** Stops between two commits, with its reason thrown; the same call later goes on where this one stopped. */
  signal?: AbortSignal;
}

/** How many documents were written, and how many were there already as they should be. */
export interface Planted {
  written: number;
  kept: number;
}

type Same = (there: Stored['data'], wanted: Stored['data']) => boolean;

const sameRecord: Same = (there, wanted) =>
  there.type === wanted.type && isDeepStrictEqual(there.record, wanted.record);

/**
 * Writes records as documents, in as many commits as it takes. A record that is there already is left alone
 * with its stamp; one that is there differently is replaced.
 */
export const plantRecords = (
  store: Store,
  collaboration: string,
  records: readonly AnyRecord[],
  stamp: Stamp,
  options: PlantOptions = {},
): Promise<Planted> =>
  plant(
    store,
    collaboration,
    records.map((entry) => documentOf(entry, stamp)),
    sameRecord,
    options,
  );

/** Writes documents as they are, stamps included: what an export holds. Otherwise like `plantRecords`. */
export const plantDocuments = (
  store: Store,
  collaboration: string,
  documents: readonly NamedDocument[],
  options: PlantOptions = {},
): Promise<Planted> => plant(store, collaboration, documents, isDeepStrictEqual, options);

async function plant(
  store: Store,
  collaboration: string,
  documents: readonly NamedDocument[],
  same: Same,
  options: PlantOptions,
): Promise<Planted> {
  refuseTwice(documents);
  let written = 0;
  for (;;) {
    const there = await documentsOf(store, collaboration);
    const left = documents.filter(({ id, data }) => {
      const known = there.get(id);
      return !known || !same(known.data, data);
    });
    const settled = documents.length - left.length;
    let done = 0;
    for (const batch of commitsOf(left)) {
      options.signal?.throwIfAborted();
      const result = await store.write(
        collaboration,
        batch.map((one) => writeOf(one, there.get(one.id))),
      );
      // Someone else wrote one of these meanwhile: look again at what is left.
      if (!result.ok) break;
      done += batch.length;
      options.progress?.(settled + done, documents.length);
      await breathe();
    }
    written += done;
    if (done === left.length) return { written, kept: documents.length - written };
  }
}

/** The living documents of a collaboration's register, by id; remembered commands belong to their store alone. */
export async function documentsOf(store: Store, collaboration: string): Promise<Map<string, Stored>> {
  const { documents } = await store.changes(collaboration, 0);
  return new Map(
    documents.flatMap((one) => ('deleted' in one || remembersCommand(one.id) ? [] : [[one.id, one]])),
  );
}

function refuseTwice(documents: readonly NamedDocument[]): void {
  const ids = new Set<string>();
  for (const { id } of documents) {
    if (ids.has(id)) throw new RegisterError('twice', `${id} is given twice. Keep one of them.`);
    ids.add(id);
  }
}

const writeOf = ({ id, data }: NamedDocument, there: Stored | undefined): Write =>
  there ? { kind: 'replace', id, data, ifVersion: there.version } : { kind: 'create', id, data };

/** Divides documents into commits that keep the store's limits. */
function* commitsOf(documents: readonly NamedDocument[]): Generator<NamedDocument[]> {
  let batch: NamedDocument[] = [];
  let bytes = 0;
  for (const document of documents) {
    const size = Buffer.byteLength(JSON.stringify(document.data));
    if (batch.length === limits.writes || (batch.length > 0 && bytes + size > limits.commitBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(document);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
