import { createRequire } from 'node:module';
import { types } from 'node:util';
import type { Connection, Driver } from './driver';

/** SQLite from the optional package libsql, for Node 20; `undefined` where it is not installed. */
export function libsql(): Driver | undefined {
  let Database: new (path: string) => Connection;
  try {
    // Asked for only here, so that a program without the optional package starts.
    Database = createRequire(__filename)('libsql');
  } catch {
    return undefined;
  }
  return {
    name: 'libsql',
    open: (path) => new Database(path),
    resultCode(error) {
      if (!types.isNativeError(error)) return undefined;
      if ('rawCode' in error) return Number(error.rawCode);
      // A file that cannot be opened is told in words: `ConnectionFailed("… x.sqlite: 14")`.
      const told = /^ConnectionFailed\(.*: (\d+)"\)$/.exec(error.message)?.[1];
      return told === undefined ? undefined : Number(told);
    },
  };
}
