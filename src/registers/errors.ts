/** Why a collaboration cannot be shown or written. */
export type RegisterErrorCode =
  /** A document is not what its type says. */
  | 'unreadable'
  /** A document was written by a newer version of this program. */
  | 'newer'
  /** The same document is given twice. */
  | 'twice'
  /** Others wrote again and again in between. */
  | 'contended';

/** What the documents of a collaboration do not allow; the message names the document. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';

  constructor(
    readonly code: RegisterErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}
