import type { LinkTarget } from '../domain/link-target';

/** Makes links that open a page or a file for whoever holds them, with nothing to sign in to. */
export interface Links {
  /** The address of a target; it counts for `linkDays` from `now` (milliseconds since 1970). */
  to(target: LinkTarget, now: number): string;
}

/** The links of a collaboration; `undefined` where the program has no address that others can open. */
export type FindLinks = (collaboration: string) => Promise<Links | undefined>;
