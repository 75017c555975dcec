import { StoreError } from '../errors';
import type { Driver } from './driver';
import { libsql } from './libsql';
import { nodeSqlite } from './node-sqlite';

/** The SQLite libraries this program can use here, the preferred one first. */
export const availableDrivers = (): Driver[] =>
  [nodeSqlite(), libsql()].filter((driver) => driver !== undefined);

/** The SQLite library to use; throws where there is none. */
export function preferredDriver(available = availableDrivers()): Driver {
  const [driver] = available;
  if (driver) return driver;
  throw new StoreError(
    'unavailable',
    `The embedded store needs Node 22.13 or newer (this is ${process.version}), or the optional package libsql: run "npm install --include=optional", or set COSMOS_ENDPOINT.`,
  );
}
