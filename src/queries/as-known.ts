import { type Json, takenBack } from '../domain/change';
import type { Day } from '../domain/day';
import { type AnyRecord, documentId } from '../domain/record';
import type { Register } from '../domain/register';

/** A record as it was at the end of a day, before what people changed later; `undefined` where it was not there. */
export function asKnown(register: Register, entry: AnyRecord, day: Day): AnyRecord | undefined {
  const { type, record } = entry;
  if (type === 'change') return entry;
  const document = documentId(type, record.id);
  const later = (register.changes.get(document) ?? []).filter(({ knownFrom }) => knownFrom > day);
  if (later.length === 0) return entry;
  let fields = record as unknown as Readonly<Record<string, Json | undefined>>;
  for (const { documents } of later.toReversed())
    for (const one of documents)
      if (one.document === document) {
        if (one.created) return undefined;
        fields = takenBack(fields, one.fields);
      }
  return { type, record: fields } as unknown as AnyRecord;
}
