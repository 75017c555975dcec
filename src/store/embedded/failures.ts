import { StoreError, type StoreErrorCode } from '../errors';
import type { Driver } from './driver';

/** SQLite's primary result codes that mean something to a person: https://sqlite.org/rescode.html */
const failures: Record<number, [StoreErrorCode, (path: string) => string]> = {
  3: ['denied', (path) => `No permission for ${path}. Give this user the right to read and write there.`],
  5: ['unavailable', locked],
  6: ['unavailable', locked],
  8: ['denied', (path) => `${path} can only be read. Make the file and its folder writable for this user.`],
  10: ['unavailable', (path) => `Reading or writing ${path} failed. Check the disk; not on a network share.`],
  11: [
    'unavailable',
    (path) => `${path} is damaged. Put it aside and restore a backup; nothing was changed.`,
  ],
  13: [
    'unavailable',
    (path) => `The disk of ${path} is full. Make room; nothing of this change was written.`,
  ],
  14: ['denied', (path) => `${path} cannot be opened. Check that its folder may be written by this user.`],
  26: ['unavailable', (path) => `${path} is not a register file. Move it away, or name another folder.`],
};

function locked(path: string): string {
  return `${path} is locked by another program. Stop that program and try again.`;
}

const ioError = 10;

/** The low byte is the primary code; the rest tells variants apart. */
function primaryCode(driver: Driver, error: unknown): number | undefined {
  const code = driver.resultCode(Object(error));
  return code === undefined ? undefined : code & 0xff;
}

/** Whether another process was at it: the same may go through a moment later. */
export const isHeldUp = (driver: Driver, error: unknown): boolean =>
  [5, 6].includes(primaryCode(driver, error) ?? 0);

/** What the driver threw, as the store says it. `committing`: it happened while a commit was being made durable. */
export function storeError(driver: Driver, path: string, error: unknown, committing = false): StoreError {
  if (error instanceof StoreError) return error;
  const primary = primaryCode(driver, error);
  if (committing && (primary === ioError || primary === undefined))
    return new StoreError(
      'ambiguous',
      `Writing to ${path} broke off; the change may be there. Look before repeating it.`,
      error,
    );
  const known = primary === undefined ? undefined : failures[primary];
  if (!known) return new StoreError('unavailable', `${path} failed unexpectedly: ${String(error)}`, error);
  return new StoreError(known[0], known[1](path), error);
}
