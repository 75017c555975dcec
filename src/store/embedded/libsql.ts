import { createRequire } from 'node:module';
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
      const { rawCode, message } = error as { rawCode?: number; message?: string };
      // A file that cannot be opened is told in words: `ConnectionFailed("… x.sqlite: 14")`.
      const told = /^ConnectionFailed\(.*: (\d+)"\)$/.exec(message ?? '')?.[1];
      return rawCode ?? (told === undefined ? undefined : Number(told));
    },
  };
}
