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

/** Where somebody lets a file be put: a place in their own OneDrive, for some minutes. */
export interface UploadPlace {
  /** Takes the bytes; the address itself is the leave to send them there. */
  link: string;
  /** Where the file is seen once it lies there. */
  page: string;
  /** The file's id in OneDrive. */
  id: string;
  name: string;
  /** What the name ends in, without the dot. */
  type: string;
}

/**
 * Whether a file was put there, or why it was not: the place takes it no more, has no room, could not be reached or did not
 * take it now, or is nowhere files are sent to.
 */
export type Put = { ok: true } | { ok: false; reason: 'gone' | 'full' | 'unreachable' | 'strange' };

/** Puts a file where somebody lets it be put; never throws. The edge decides which places it sends to. */
export type PutFile = (place: UploadPlace, content: Buffer) => Promise<Put>;

/** A file in somebody's chat with the bot. */
export type FileInChat =
  /** They are asked whether it may be put into their OneDrive; `context` comes back with their answer. */
  | { kind: 'offered'; name: string; description: string; bytes: number; context: object }
  /** It lies there. */
  | { kind: 'put'; at: UploadPlace };
