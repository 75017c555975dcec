import { ok } from 'node:assert/strict';
import { StoreError } from '../../../src/store/errors';
import type { Store, Stored, Tombstone, Write, Written } from '../../../src/store/store';
import type { Place } from '../store-place';

export const home = 'midtjylland';

/** A promise of every store, checked on an empty place of its own. */
export type Clause = (place: Place, newPlace: () => Promise<Place>) => Promise<void>;

export const create = (id: string, data: Stored['data'] = { id }): Write => ({ kind: 'create', id, data });

export async function written(store: Store, writes: readonly Write[], partition = home): Promise<Written> {
  const result = await store.write(partition, writes);
  ok(result.ok, `refused: ${JSON.stringify(result)}`);
  return result;
}

/** Writes one new document and gives its version. */
export async function versionOf(store: Store, id: string, data?: Stored['data']): Promise<string> {
  const [version] = (await written(store, [create(id, data)])).versions;
  ok(version);
  return version;
}

export const idsOf = (documents: readonly (Stored | Tombstone)[]): string[] => documents.map(({ id }) => id);

export const isStoreError =
  (code: StoreError['code']) =>
  (error: unknown): boolean =>
    error instanceof StoreError && error.code === code;
