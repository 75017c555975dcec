import { documentId, type RecordType } from '../domain/record';
import type { Register } from '../domain/register';
import type { Reported } from '../domain/source';
import { takenBackBy } from '../domain/taken-back';

/** Who corrected a record last, and on which day; `undefined` where it is as it was read. */
export function lastEdit(register: Register, type: RecordType, id: string): Reported | undefined {
  const changes = register.changes.get(documentId(type, id)) ?? [];
  const last = changes.findLast(
    (change) => change.undoes.length === 0 && takenBackBy(register, change.id) === undefined,
  );
  return last && { by: last.by.name, on: last.knownFrom, change: last.id };
}
