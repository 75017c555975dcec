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
