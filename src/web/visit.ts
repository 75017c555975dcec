import type { LinkTarget, LinkTargetOf } from '../domain/link-target';
import type { Register } from '../domain/register';

/** Somebody follows a link that counts. */
export interface Visit<T extends LinkTarget = LinkTarget> {
  target: T;
  collaboration: string;
  /** The register as it is now. */
  register: Register;
  /** What the address says after `?`: it may narrow what the link shows, and widen nothing. */
  query: URLSearchParams;
  /** The path of another target in the same collaboration, which counts as long as the link that was followed. */
  pathTo(target: LinkTarget): string;
  /** Milliseconds since 1970. */
  now: number;
}

/** What is sent back. */
export interface Sent {
  /** The media type, with its character set. */
  type: string;
  body: string | Buffer;
  /** What the content may load and do; nothing where nothing is said. */
  policy?: string;
  /** The name under which a browser keeps it as a file. */
  fileName?: string;
  /** The client may keep it and ask whether it still is the same. */
  keeps?: true;
}

/** Makes what a kind of link leads to; `undefined` where that is there no more. */
export type Serve<K extends LinkTarget['kind']> = (
  visit: Visit<LinkTargetOf<K>>,
) => Promise<Sent | undefined>;
