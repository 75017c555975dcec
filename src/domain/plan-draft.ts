import { z } from 'zod';
import { planItem } from './plan-item';
import type { PlanPlace } from './plan-place';

/** How long a work plan that was sent in waits to be settled, in days. */
export const draftDays = 14;

/** A row as it is kept until somebody has settled it; one that is left out may be brought back. */
export const draftRow = z.strictObject({ item: planItem, leftOut: z.literal(true).optional() });
export type DraftRow = z.infer<typeof draftRow>;

/** What is known of a work plan that somebody sent in, without its rows. */
export const draftHead = z.strictObject({
  /** All changes that come of it share this id, by which they are taken back together. */
  id: z.string(),
  /** Who sent it: nobody else sees it. */
  person: z.string(),
  file: z.string(),
  /** What the file held: the same again is no new version. */
  hash: z.string(),
  /** When it came, in milliseconds since 1970. */
  at: z.number(),
  /** Rows that told nothing new. */
  untouched: z.number().int(),
  /** Headings of columns that nobody reads. */
  unread: z.array(z.string()),
  /** The draft of an older version of the file, which it takes the place of once somebody says so. */
  instead: z.string().optional(),
});
export type DraftHead = z.infer<typeof draftHead>;

/** A work plan that was sent in, with the rows that tell something. */
export interface PlanDraft extends DraftHead {
  rows: readonly DraftRow[];
}

/** Where a row stands, as one word. */
export const placeKey = ({ table, row }: PlanPlace): string => `${table}:${row}`;
