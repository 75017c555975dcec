/** A file that somebody sent beside a message, as the channel tells of it. */
export interface SentFile {
  kind: 'document' | 'image';
  name: string;
  /** Where it can be fetched, for a few minutes; `undefined` where the channel told of no such place. */
  link: string | undefined;
}

/**
 * A file as it was fetched, or why it was not: it has more bytes than asked for, the link has expired, its place could
 * not be reached, the link leads to a page, or to where nothing is fetched from.
 */
export type Fetched =
  | { ok: true; bytes: Buffer }
  | { ok: false; reason: 'too-large' | 'gone' | 'unreachable' | 'no-file' | 'strange' };

/** Fetches a file that was sent; never throws. The edge decides which places it goes to. */
export type FetchFile = (link: string, mostBytes: number) => Promise<Fetched>;
