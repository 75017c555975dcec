/** What kind of failure it is, for those who act on it; the message says what a person can do. */
export type StoreErrorCode =
  /** The caller asked for something no store accepts; nothing was written. */
  | 'invalid'
  /** One document or one commit is over the limits; nothing was written. */
  | 'too-large'
  /** The store cannot answer now (or will not start); nothing was written. */
  | 'unavailable'
  /** The write may or may not have happened: read back and compare `op`. */
  | 'ambiguous'
  /** This program may not read or write here. */
  | 'denied';

/** The one exception a store throws, whichever engine it is. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
