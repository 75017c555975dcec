import type { PlanItem } from '../../domain/plan-item';
import { readTables } from '../tables/read-tables';
import type { Known } from './known';
import { readRows } from './read-rows';
import { understandRow } from './understand-row';

/** What was read: a row as it was understood, or words that no column of ours holds. */
export type PlanRead = { kind: 'item'; item: PlanItem } | { kind: 'unread'; words: string };

/**
 * Reads a work plan row by row, as it streams by, and compares it with a register; nothing is changed. Throws
 * `Unreadable` for a file that cannot be taken in.
 */
export async function* readPlan(bytes: Buffer, known: Known): AsyncGenerator<PlanRead> {
  const met = new Set<string>();
  for await (const read of readRows(readTables(bytes), known.words)) {
    if (read.kind === 'unread') {
      yield read;
      continue;
    }
    const item = understandRow(read.row, known);
    const { initiative } = item;
    if (initiative !== undefined && met.has(initiative))
      item.doubts.unshift({ about: 'twice', words: item.words, options: [initiative] });
    if (initiative !== undefined) met.add(initiative);
    yield { kind: 'item', item };
  }
}
