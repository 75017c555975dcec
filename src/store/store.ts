export { StoreError, type StoreErrorCode } from './errors';

/** The number of a commit; within a partition it only rises. 0 = before the first. */
export type Sequence = number;

/** Pure JSON, as it is kept. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What one commit may hold. Callers with more to write split it into several commits. */
export const limits = {
  writes: 99,
  /** Of one document's data, in bytes of JSON. */
  documentBytes: 1_000_000,
  /** Of all documents of a commit together. */
  commitBytes: 1_800_000,
  /** Objects and lists inside each other. */
  depth: 100,
} as const;

/** A document as the store keeps it. `version` changes with every write and means nothing else. */
export interface Stored {
  id: string;
  version: string;
  sequence: Sequence;
  data: { [key: string]: Json };
}

/** A deletion, as `changes` reports it. */
export interface Tombstone {
  id: string;
  sequence: Sequence;
  deleted: true;
}

/**
 * One change of a commit. `expiresAt` (seconds since 1970) lets a document vanish by itself, and of a deletion even the
 * tombstone with its id: for ids that must not be kept.
 */
export type Write =
  | { kind: 'create'; id: string; data: Stored['data']; expiresAt?: number }
  | { kind: 'replace'; id: string; data: Stored['data']; ifVersion: string; expiresAt?: number }
  | { kind: 'delete'; id: string; ifVersion: string; expiresAt?: number };

export interface Written {
  ok: true;
  sequence: Sequence;
  /** The new version of each written document, in the order of the writes; `undefined` for deletions. */
  versions: (string | undefined)[];
}

/**
 * Nothing was written: the write at `index` met a document that exists, is missing, or has another version; or
 * others had committed since what all of it rests on.
 */
export interface Refused {
  ok: false;
  index: number;
  reason: 'exists' | 'missing' | 'stale' | 'overtaken';
}

/** A journal of versioned documents in partitions. Two engines implement it and behave alike. */
export interface Store {
  get(partition: string, id: string): Promise<Stored | undefined>;
  /**
   * All or nothing; with `after` only as the very next commit after that one. Refusals are values; everything else
   * that goes wrong is a `StoreError`.
   */
  write(partition: string, writes: readonly Write[], after?: Sequence): Promise<Written | Refused>;
  /**
   * The documents changed after `since`, in commit order, each once in its newest state; deletions as
   * tombstones. A document that expired is gone without a tombstone. A returned `sequence` lower than `since`
   * means that the journal is an older one (a restored backup): start again from 0.
   */
  changes(
    partition: string,
    since: Sequence,
  ): Promise<{ documents: (Stored | Tombstone)[]; sequence: Sequence }>;
  close(): Promise<void>;
}
