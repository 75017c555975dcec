import type { Connection, Driver } from './driver';

interface NodeSqlite {
  DatabaseSync: new (path: string) => Connection;
}

/** SQLite as Node itself brings it (22.13 and newer), or `undefined` on an older Node. */
export function nodeSqlite(): Driver | undefined {
  const library = quietly(() => process.getBuiltinModule?.('node:sqlite') as NodeSqlite | undefined);
  return (
    library && {
      name: 'node:sqlite',
      open: (path) => new library.DatabaseSync(path),
      resultCode: (error) => (error as { errcode?: number }).errcode,
    }
  );
}

/** Loading the module makes Node print an ExperimentalWarning: news for us, noise for who runs the program. */
function quietly<T>(load: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
