import { plantMissing } from '../../registers/plant-missing';
import { seedRecords } from '../../seed/seed';
import type { Store } from '../../store/store';
import { counted } from '../in-words';
import { progressLine, type Terminal } from './terminal';

/**
 * Puts the register that ships into a collaboration, or what is missing of it after a stop. What people changed
 * or deleted there is left alone, and so is a collaboration that was made of something else.
 */
export async function init(store: Store, collaboration: string, terminal: Terminal): Promise<number> {
  const stamp = { by: 'seed', at: new Date(terminal.now()).toISOString(), op: 'init' };
  const planted = await plantMissing(store, collaboration, seedRecords(), stamp, {
    progress: progressLine(terminal, 'Writing'),
    signal: terminal.stopped,
  });
  if (planted === undefined) {
    terminal.err(`${collaboration} holds other documents. Name another one with --collaboration.\n`);
    return 1;
  }
  const { written, kept } = planted;
  terminal.out(
    written === 0
      ? `${collaboration} is here already, complete. Nothing was changed.`
      : `${collaboration}: ${counted(written, 'record')} written, ${kept} here already.`,
  );
  return 0;
}
