import path from 'node:path';
import { preferredDriver } from '../../store/embedded/drivers';
import type { Store } from '../../store/store';
import { perInitiative, statusDocument } from './store-records';

/** One status update: a commit of the one document it adds. `n` makes it new. */
export async function updateStatus(
  store: Store,
  collaboration: string,
  initiative: number,
  n: number,
): Promise<void> {
  const document = statusDocument(initiative, perInitiative + n);
  const result = await store.write(collaboration, [{ kind: 'create', ...document }]);
  if (!result.ok) throw new Error(`${document.id} is there already`);
}

/** Writes the two rows of a status update with SQLite alone, durably: what a commit is compared with. */
export function bareTransactions(folder: string): { run: (n: number) => void; close: () => void } {
  const connection = preferredDriver().open(path.join(folder, 'bare.sqlite'));
  connection.prepare('PRAGMA journal_mode = WAL').all();
  connection.exec('PRAGMA synchronous = FULL; CREATE TABLE bare (id TEXT PRIMARY KEY, data TEXT)');
  const put = connection.prepare('INSERT OR REPLACE INTO bare VALUES (?, ?)');
  return {
    run(n) {
      const { id, data } = statusDocument(0, n);
      connection.exec('BEGIN IMMEDIATE');
      put.run('head', String(n));
      put.run(id, JSON.stringify(data));
      connection.exec('COMMIT');
    },
    close: () => connection.close(),
  };
}

/** Commits per second of writers who each update an initiative of their own, for some seconds. */
export async function commitsPerSecond(
  stores: readonly Store[],
  collaboration: string,
  seconds: number,
): Promise<{ rate: number; commits: number }> {
  const began = performance.now();
  const end = began + seconds * 1000;
  let commits = 0;
  await Promise.all(
    stores.map(async (store, writer) => {
      for (let n = 0; performance.now() < end; n += 1) {
        await updateStatus(store, collaboration, writer, 1_000_000 + n);
        commits += 1;
      }
    }),
  );
  return { rate: commits / ((performance.now() - began) / 1000), commits };
}
