import { takenBack } from '../domain/change';
import type { Day } from '../domain/day';
import { fieldsOf, unreadRecord } from '../domain/fields';
import { type AnyRecord, documentId } from '../domain/record';
import type { Register } from '../domain/register';

/** A record as it was at the end of a day, before what people changed later; `undefined` where it was not there. */
export function asKnown(register: Register, entry: AnyRecord, day: Day): AnyRecord | undefined {
  const { type, record } = entry;
  if (type === 'change') return entry;
  const document = documentId(type, record.id);
  const changes = register.changes.get(document) ?? [];
  if (!changes.some(({ knownFrom }) => knownFrom > day)) return entry;
  let fields = fieldsOf(entry);
  // Where clocks disagree, an earlier day is told of after a later one: what it says of a field then stays.
  const settled = new Set<string>();
  for (const { knownFrom, documents } of changes.toReversed())
    for (const one of documents) {
      if (one.document !== document) continue;
      if (knownFrom <= day) for (const name of Object.keys(one.fields)) settled.add(name);
      else if (one.created) return undefined;
      else fields = takenBack(fields, without(one.fields, settled));
    }
  return { type, record: unreadRecord(type, fields) } as AnyRecord;
}

const without = <T>(fields: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
