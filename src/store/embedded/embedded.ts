import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StoreError } from '../errors';
import { withRules } from '../rules';
import type { Store } from '../store';
import type { Connection, Driver } from './driver';
import { preferredDriver } from './drivers';
import { storeError } from './failures';
import { journalOn } from './journal';
import { patiently } from './patience';
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
  /** Waits for other processes; what fails comes out as a `StoreError`. */
  const attempt = async <T>(act: () => T, isCommitting = () => false): Promise<T> => {
    try {
      return await patiently(driver, patience, act);
    } catch (error) {
      throw storeError(driver, file, error, isCommitting());
    }
  };

  const { connection, journal } = await attempt(() => openJournal(driver, file, now));

  const engine: Store = {
    get: (partition, id) => attempt(() => journal.get(partition, id)),
    write(partition, writes, after) {
      let committing = false;
      // All at one go: nothing else may come between on this connection.
      const transaction = () => {
        committing = false;
        connection.exec('BEGIN IMMEDIATE');
        let settled = false;
        try {
          const result = journal.write(partition, writes, after);
          if (result.ok) {
            committing = true;
            connection.exec('COMMIT');
            settled = true;
          }
          return result;
        } finally {
          if (!settled) rollBack(connection);
        }
      };
      return attempt(transaction, () => committing);
    },
    changes: (partition, since) => journal.changes(partition, since, attempt),
    async close() {
      // libsql leaves the journal file lying beside; so the main file is complete by itself.
      await attempt(() => connection.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
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

function openJournal(driver: Driver, file: string, now: () => number) {
  const connection = driver.open(file);
  try {
    prepareFile(connection, file);
    return { connection, journal: journalOn(connection, () => Math.floor(now() / 1000)) };
  } catch (error) {
    connection.close();
    throw error;
  }
}

function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself, as it does after some failures.
  }
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
