import { StoreError } from '../errors';
import type { Connection } from './driver';

/** The layout of the file that this program writes. */
const layout = 1;

/** "Frmd": marks a SQLite file as a register of this program. */
const applicationId = 0x46726d64;

/** `data` is NULL where the document was deleted (a tombstone); `seq` is the commit that wrote it last. */
const tables = `
  CREATE TABLE partitions (name TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE documents (
    part TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, data TEXT, expires INTEGER,
    UNIQUE (part, id)
  );
  CREATE INDEX documents_by_commit ON documents (part, seq);
  CREATE INDEX documents_by_expiry ON documents (expires) WHERE expires IS NOT NULL;
`;

const pragma = (connection: Connection, name: string): unknown =>
  (connection.prepare(`SELECT * FROM pragma_${name}`).all()[0] as Record<string, unknown>)[name];

/** How long SQLite waits by itself for another writer, in milliseconds: a commit takes a few. */
const moment = 10;

/**
 * Makes a connection ready: the file is ours and of a layout we know, and commits are durable. Refuses before
 * anything in a file that is not ours is changed.
 */
export function prepareFile(connection: Connection, path: string): void {
  connection.exec(`PRAGMA busy_timeout = ${moment}`);
  const isNew = refuseForeign(connection, path);
  const mode = connection.prepare('PRAGMA journal_mode = WAL').all()[0] as { journal_mode: string };
  if (mode.journal_mode !== 'wal')
    throw new StoreError(
      'unavailable',
      `${path} lies on a disk where writing safely is not possible (a network share?). Choose a local folder.`,
    );
  connection.exec('PRAGMA synchronous = FULL');
  // What is written over or deleted is not left lying in the file.
  connection.exec('PRAGMA secure_delete = ON');
  if (isNew) createTables(connection, path);
}

function refuseForeign(connection: Connection, path: string): boolean {
  const version = pragma(connection, 'user_version') as number;
  const { count } = connection.prepare('SELECT count(*) AS count FROM sqlite_schema').all()[0] as {
    count: number;
  };
  if (count === 0) return true;
  if (pragma(connection, 'application_id') !== applicationId)
    throw new StoreError(
      'unavailable',
      `${path} belongs to another program. Name another folder; nothing was changed.`,
    );
  if (version > layout)
    throw new StoreError(
      'unavailable',
      `${path} was written by a newer version of this program (layout ${version}, this one knows ${layout}). Update the program; nothing was changed.`,
    );
  return false;
}

function createTables(connection: Connection, path: string): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been first.
    if (refuseForeign(connection, path))
      connection.exec(`${tables} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${layout};`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
