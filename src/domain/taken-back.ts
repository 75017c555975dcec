import type { Change } from './change';
import type { ChangeId } from './ids';

/** The changes that were taken back, each with the change that did it; one that was itself taken back did nothing. */
export function takenBackBy(changes: Iterable<Change>): ReadonlyMap<ChangeId, Change> {
  const by = new Map<ChangeId, Change>();
  for (const change of [...changes].sort((a, b) => b.number - a.number))
    if (!by.has(change.id)) for (const id of change.undoes) by.set(id, change);
  return by;
}
