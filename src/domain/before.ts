import { type Change, type Json, takenBack } from './change';
import type { StatusEntry } from './initiative';
import { type RecordType, recordOfDocument } from './record';
import type { Register } from './register';

type Fields = Readonly<Record<string, Json | undefined>>;

/** A register as it was before its latest changes to some things, which come the oldest first. */
export function beforeChanges(register: Register, changes: readonly Change[]): Register {
  const shelves = new Map<RecordType, Map<string, unknown>>();
  for (const { document, created, fields } of changes.toReversed().flatMap(({ documents }) => documents)) {
    const named = recordOfDocument(document);
    if (!named) continue;
    const shelf = shelves.get(named.type) ?? new Map<string, unknown>(register[named.type]);
    shelves.set(named.type, shelf);
    const record = shelf.get(named.id);
    if (created) shelf.delete(named.id);
    else if (record) shelf.set(named.id, takenBack(record as Fields, fields));
  }
  const status = shelves.get('status') as Register['status'] | undefined;
  const asItWas = (entry: StatusEntry): StatusEntry[] => {
    const found = status?.get(entry.id);
    return found ? [found] : [];
  };
  const statuses = status
    ? new Map([...register.statuses].map(([id, entries]) => [id, entries.flatMap(asItWas)]))
    : register.statuses;
  return { ...register, ...Object.fromEntries(shelves), statuses };
}
