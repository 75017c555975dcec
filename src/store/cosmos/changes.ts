import type { Sequence, Store, Stored, Tombstone } from '../store';
import { changeOf, type Documents, type KeptDocument } from './container';
import { patiently, storeError } from './failures';
import { readHead } from './head';

/**
 * Reads a partition's journal. Whether anything is new is one point read of the head (1 RU). A commit made while
 * the pages are read shows itself by a sequence beyond that head, as a document that moves meets the reader again
 * at the end: then the rest is read anew, so that the whole is exact as of the sequence it is told with.
 */
export function openChanges(documents: Documents, place: string, patience: number): Store['changes'] {
  const all = async (partition: string, since: Sequence): Promise<KeptDocument[]> => {
    const found: KeptDocument[] = [];
    for await (const page of documents.after(partition, since)) found.push(...page);
    return found;
  };

  return async (partition, since) => {
    const newest = new Map<string, Stored | Tombstone>();
    try {
      for (let from = since; ; ) {
        const { sequence } = await patiently(patience, () => readHead(documents, 'changes', partition));
        if (sequence <= from) return { documents: [...newest.values()], sequence };
        const start = from;
        const found = await patiently(patience, () => all(partition, start));
        for (const one of found) {
          // Put at the end, where its newest commit belongs.
          newest.delete(one.id);
          newest.set(one.id, changeOf(one));
        }
        if (found.every(({ seq }) => seq <= sequence)) return { documents: [...newest.values()], sequence };
        from = sequence;
      }
    } catch (error) {
      throw storeError(place, error);
    }
  };
}
