import { documentId } from '../../domain/record';
import { plantRecords } from '../../registers/plant';
import { seedRecords } from '../../seed/seed';
import type { Store } from '../../store/store';
import { progressLine, type Terminal } from './terminal';

/**
 * Puts the register that ships into a collaboration, or what is missing of it after a stop. What people changed
 * or deleted there is left alone, and so is a collaboration that was made of something else.
 */
export async function init(store: Store, collaboration: string, terminal: Terminal): Promise<number> {
  const { documents } = await store.changes(collaboration, 0);
  // Deleted ones count as there: nobody wants them back.
  const there = new Set(documents.map(({ id }) => id));
  const records = seedRecords();
  const missing = records.filter(({ type, record }) => !there.has(documentId(type, record.id)));
  if (missing.length === 0) {
    terminal.out(`${collaboration} is here already, complete. Nothing was changed.`);
    return 0;
  }
  if (there.size > 0 && missing.length === records.length) {
    terminal.err(`${collaboration} holds other documents. Name another one with --collaboration.\n`);
    return 1;
  }
  const stamp = { by: 'seed', at: new Date(terminal.now()).toISOString(), op: 'init' };
  const progress = progressLine(terminal, 'Writing');
  const { written } = await plantRecords(store, collaboration, missing, stamp, {
    progress,
    signal: terminal.stopped,
  });
  terminal.out(`${collaboration}: ${written} records written, ${records.length - written} were here.`);
  return 0;
}
