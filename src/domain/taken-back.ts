import type { Change } from './change';
import { undoKey } from './filed-changes';
import type { ChangeId } from './ids';
import type { Register } from './register';

/**
 * The change that took a change back, `undefined` where it stands: none did, or each that did was itself taken back.
 */
export const takenBackBy = (register: Register, id: ChangeId): Change | undefined =>
  register.changes.get(undoKey(id))?.findLast((one) => takenBackBy(register, one.id) === undefined);

/** Whether a change makes another again: it takes back what took that one back. */
export const isRepeating = (register: Register, { undoes }: Change): boolean =>
  undoes.some((id) => {
    const undone = register.change.get(id);
    return undone !== undefined && undone.undoes.length > 0 && !isRepeating(register, undone);
  });
