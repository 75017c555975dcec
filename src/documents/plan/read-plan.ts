import { isPersonalNumberIn } from '../../domain/masking';
import type { PlanItem } from '../../domain/plan-item';
import { readTables } from '../tables/read-tables';
import { Unreadable } from '../unreadable';
import type { Known } from './known';
import type { PlanRow } from './plan-row';
import { readRows } from './read-rows';
import { understandRow } from './understand-row';

/** What was read: a row as it was understood, or words that no column of ours holds. */
export type PlanRead = { kind: 'item'; item: PlanItem } | { kind: 'unread'; words: string };

/** Rows a work plan may have. */
export const mostRows = 20_000;

/**
 * Reads a work plan row by row, as it streams by, and compares it with a register; nothing is changed. Throws
 * `Unreadable` for a file that cannot be taken in.
 */
export async function* readPlan(bytes: Buffer, known: Known): AsyncGenerator<PlanRead> {
  const met = new Set<string>();
  let rows = 0;
  for await (const read of readRows(readTables(bytes), known.words)) {
    if (read.kind === 'unread') {
      yield read;
      continue;
    }
    rows += 1;
    if (rows > mostRows) throw new Unreadable('too-many', `more than ${mostRows} rows`);
    if (holdsPersonalNumber(read.row))
      throw new Unreadable('personal-number', `table ${read.row.table}`, read.row.row);
    const item = understandRow(read.row, known);
    const { initiative } = item;
    if (initiative !== undefined && met.has(initiative))
      item.doubts.unshift({ about: 'twice', words: item.words, options: [initiative] });
    if (initiative !== undefined) met.add(initiative);
    yield { kind: 'item', item };
  }
}

/** A personal number is refused before anything of its file is kept. */
const holdsPersonalNumber = (row: PlanRow): boolean =>
  [row.title, ...row.parts, row.status, row.lead, row.clusters, ...row.orders.map(({ text }) => text)].some(
    (text) => text !== undefined && isPersonalNumberIn(text),
  );
