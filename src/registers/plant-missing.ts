import { type AnyRecord, documentId } from '../domain/record';
import type { Store } from '../store/store';
import type { Stamp } from './document';
import { type Planted, type PlantOptions, plantRecords } from './plant';

/**
 * Puts records into an empty collaboration, or what is missing of them after a stop. What people changed or
 * deleted is left alone. `undefined`: the collaboration is made of something else, and nothing was written.
 */
export async function plantMissing(
  store: Store,
  collaboration: string,
  records: readonly AnyRecord[],
  stamp: Stamp,
  options: PlantOptions = {},
): Promise<Planted | undefined> {
  const { documents } = await store.changes(collaboration, 0);
  // Deleted ones count as there: nobody wants them back.
  const there = new Set(documents.map(({ id }) => id));
  const missing = records.filter(({ type, record }) => !there.has(documentId(type, record.id)));
  if (there.size > 0 && missing.length === records.length) return undefined;
  const { written } = await plantRecords(store, collaboration, missing, stamp, options);
  return { written, kept: records.length - written };
}
