import { agendaFields, agendaFrom, itemField } from './agenda';
import type { Json } from './change';
import { type AnyRecord, parseRecord, type RecordType } from './record';

type Fields = Readonly<Record<string, Json | undefined>>;

/**
 * The fields of a record as changes tell of them. They are those of the record, save that each item of an agenda is a
 * field of its own: two people who change different items are not in each other's way.
 */
export function fieldsOf({ type, record }: AnyRecord): Fields {
  if (type !== 'meeting') return record as unknown as Fields;
  const { agenda: _agenda, ...rest } = record;
  return { ...rest, ...agendaFields(record) } as unknown as Fields;
}

/** The record of some fields, as they lie in it; unread. */
export function unreadRecord(type: RecordType, fields: Fields): object {
  if (type !== 'meeting') return fields;
  const rest = Object.entries(fields).filter(([name]) => fieldNamed(name) === name);
  return { ...Object.fromEntries(rest), agenda: agendaFrom(fields) };
}

/** The record of some fields; throws a ZodError where they make none. */
export const recordFrom = (type: RecordType, fields: Fields): AnyRecord =>
  ({ type, record: parseRecord(type, unreadRecord(type, fields)) }) as AnyRecord;

/** What a field is called, be it one of a record or an item of its agenda. */
export const fieldNamed = (name: string): string => (name.startsWith(itemField('')) ? 'agenda' : name);
