import { z } from 'zod';
import { type DraftHead, type DraftRow, draftDays, draftHead, draftRow } from '../domain/plan-draft';
import { plainJson } from '../lib/plain-json';
import type { Stored } from '../store/store';

/** Beside the register, the rows apart from what is known of each draft: a list of drafts reads no rows. */
export const headsOf = (collaboration: string): string => `${collaboration}|plans`;
export const rowsOf = (collaboration: string): string => `${collaboration}|plan-rows`;
export const headId = (id: string): string => `plan:${id}`;
export const rowsId = (id: string, part: number): string => `rows:${id}:${part}`;

/** `parts` is how many rows each document holds. */
export const headDocument = z.object({
  type: z.literal('plan-draft'),
  v: z.literal(1),
  head: draftHead,
  parts: z.array(z.number()),
});
export const rowsDocument = z.object({
  type: z.literal('plan-rows'),
  v: z.literal(1),
  rows: z.array(draftRow),
});

/** The second at which a draft vanishes, with all its rows. */
export const endOf = ({ at }: Pick<DraftHead, 'at'>): number => Math.ceil(at / 1000) + draftDays * 86_400;

/** Through JSON, as an absent field may be there as `undefined`. */

export const keptRows = (rows: readonly DraftRow[]): Stored['data'] => ({
  type: 'plan-rows',
  v: 1,
  rows: plainJson(rows),
});

export const keptHead = (head: DraftHead, parts: readonly number[]): Stored['data'] => ({
  type: 'plan-draft',
  v: 1,
  head: plainJson(head),
  parts: [...parts],
});

/** Characters of the rows in one document, and how many they are at most: to settle one is to write its document anew. */
const mostCharacters = 200_000;
const mostRows = 100;

/** Parts the rows of a draft into what one document each holds. */
export function inParts(rows: readonly DraftRow[]): DraftRow[][] {
  const parts: DraftRow[][] = [];
  let characters = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    const last = parts.at(-1);
    if (!last || last.length >= mostRows || characters + length > mostCharacters) {
      parts.push([row]);
      characters = length;
    } else {
      last.push(row);
      characters += length;
    }
  }
  return parts;
}

/** The document that holds a row, and where in it. */
export function partWith(parts: readonly number[], wanted: number): { part: number; at: number } | undefined {
  let at = wanted;
  for (const [part, length] of parts.entries()) {
    if (at < length) return { part, at };
    at -= length;
  }
  return undefined;
}
