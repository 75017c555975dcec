import { StoreError } from '../errors';
import { libsql } from './libsql';
import { nodeSqlite } from './node-sqlite';

export type Column = string | number | null;

/** A prepared statement, as both SQLite libraries have it. */
export interface Statement {
  run(...values: Column[]): unknown;
  get(...values: Column[]): unknown;
  all(...values: Column[]): unknown[];
}

export interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

/** One SQLite library. Everything that differs between them is behind this. */
export interface Driver {
  name: 'node:sqlite' | 'libsql';
  /** Opens a file, which is created where there is none. */
  open(path: string): Connection;
  /** SQLite's own result code of an error this library threw, or `undefined` for any other error. */
  resultCode(error: object): number | undefined;
}

/** The SQLite libraries this program can use here, the preferred one first. */
export const availableDrivers = (): Driver[] =>
  [nodeSqlite(), libsql()].filter((driver) => driver !== undefined);

/** The SQLite library to use; throws where there is none. */
export function preferredDriver(): Driver {
  const [driver] = availableDrivers();
  if (driver) return driver;
  throw new StoreError(
    'unavailable',
    `The embedded store needs Node 22.13 or newer (this is ${process.version}), or the optional package libsql: run "npm install --include=optional", or set COSMOS_ENDPOINT.`,
  );
}
