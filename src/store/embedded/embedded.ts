import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../errors';
import { withRules } from '../rules';
import type { Store } from '../store';
import type { Driver } from './driver';
import { preferredDriver } from './drivers';
import { storeError } from './failures';
import { journalOn } from './journal';
import { prepareFile } from './schema';

export interface EmbeddedStore extends Store {
  /** The file the journal is kept in. */
  path: string;
  /** Writes a complete copy of all partitions into a new file, while others read and write on. */
  backup(file: string): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder of `register.sqlite`; it is made where there is none. */
  folder: string;
  /** Milliseconds since 1970: decides when documents expire. */
  now: () => number;
  /** The SQLite library, else the one that is there. */
  driver?: Driver;
  /** How long to wait for another process that is writing, in milliseconds. */
  patience?: number;
}

/** Where a folder's register is kept. */
export const registerFile = (folder: string): string => path.join(folder, 'register.sqlite');

/** Opens the store in a folder of this machine; throws a `StoreError` that says what to do where it cannot. */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<EmbeddedStore> {
  const { folder, now, driver = preferredDriver(), patience = 5000 } = options;
  makeFolder(folder);
  const file = registerFile(folder);
  const attempt = <T>(act: () => T, committing = false): T => {
    try {
      return act();
    } catch (error) {
      throw storeError(driver, file, error, committing);
    }
  };

  const connection = attempt(() => driver.open(file));
  const journal = attempt(() => {
    try {
      prepareFile(connection, file, patience);
      return journalOn(connection, () => Math.floor(now() / 1000));
    } catch (error) {
      connection.close();
      throw error;
    }
  });
  const rollBack = (): void => {
    try {
      connection.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, as it does after some failures.
    }
  };

  const engine: Store = {
    get: async (partition, id) => attempt(() => journal.get(partition, id)),
    async write(partition, writes) {
      attempt(() => connection.exec('BEGIN IMMEDIATE'));
      let settled = false;
      try {
        const result = attempt(() => journal.write(partition, writes));
        if (result.ok) {
          attempt(() => connection.exec('COMMIT'), true);
          settled = true;
        }
        return result;
      } finally {
        if (!settled) rollBack();
      }
    },
    async changes(partition, since) {
      try {
        return await journal.changes(partition, since);
      } catch (error) {
        throw storeError(driver, file, error);
      }
    },
    async close() {
      // libsql leaves the journal file lying beside; so the main file is complete by itself.
      attempt(() => connection.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
      connection.close();
    },
  };

  return {
    ...withRules(engine),
    path: file,
    async backup(target) {
      if (existsSync(target))
        throw new StoreError('invalid', `${target} exists already. Name a new file for the backup.`);
      const unfinished = `${target}.unfinished`;
      try {
        rmSync(unfinished, { force: true });
        connection.prepare('VACUUM INTO ?').run(unfinished);
        renameSync(unfinished, target);
      } catch (error) {
        rmSync(unfinished, { force: true });
        throw storeError(driver, target, error);
      }
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreError(
      'denied',
      `The folder ${folder} cannot be made. Name one that this user may write.`,
      error,
    );
  }
}
