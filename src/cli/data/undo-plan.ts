import { standingOf, takeOut } from '../../conversation/plan/take-in';
import type { Store } from '../../store/store';
import { counted } from '../in-words';
import { carryingOf } from './plan-carrying';
import { placeInWords } from './plan-lines';
import { progressLine, type Terminal } from './terminal';

/** Takes a whole import back, as far as nothing stands on it. */
export async function undoPlan(
  { id, by }: { id: string; by: string },
  store: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const carrying = carryingOf(store, collaboration, by, terminal);
  const register = await carrying.register();
  const all = standingOf(register, id).length;
  if (all === 0) {
    terminal.err(`${collaboration} holds nothing of ${id} that could be taken back.\n`);
    return 1;
  }
  const progress = progressLine(terminal, 'Taking back');
  const taken = await takeOut(register, id, `undo-${id}-${terminal.now()}`, {
    ...carrying,
    progress: (done) => progress(done, all),
  });
  for (const { one } of taken.refused)
    terminal.err(
      `${one.imported ? placeInWords(one.imported.place) : one.id} was kept: it was changed since.\n`,
    );
  terminal.out(`${counted(taken.done, 'row')} taken back, ${taken.refused.length} kept.`);
  return taken.refused.length > 0 ? 1 : 0;
}
