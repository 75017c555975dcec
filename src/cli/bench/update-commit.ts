import type { Store } from '../../store/store';
import { statusDocument } from './store-records';

/** A commit as an update makes one: a status entry, its change and the remembered command. */
export async function commit(store: Store, n: number): Promise<void> {
  const writes = ['status', 'change', 'command'].map((kind) => ({
    kind: 'create' as const,
    id: `${kind}:${n}`,
    data: statusDocument(0, n).data,
  }));
  const written = await store.write('bench-commits', writes);
  if (!written.ok) throw new Error('a commit was refused');
}
