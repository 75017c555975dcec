import { agendaFields, agendaFrom, itemField } from './agenda';
import type { Json } from './change';
import { type AnyRecord, parseRecord, type RecordType } from './record';
import { isSnoozeField, snoozedFrom, snoozeFields } from './snoozed';

type Fields = Readonly<Record<string, Json | undefined>>;

/**
 * The fields of a record as changes tell of them. They are those of the record, save that each item of an agenda, and
 * each thing that somebody put off, is a field of its own: two changes to different ones are not in each other's way.
 */
export function fieldsOf({ type, record }: AnyRecord): Fields {
  if (type === 'person') {
    const { snoozed: _snoozed, ...rest } = record;
    return { ...rest, ...snoozeFields(record) } as unknown as Fields;
  }
  if (type !== 'meeting') return record as unknown as Fields;
  const { agenda: _agenda, ...rest } = record;
  return { ...rest, ...agendaFields(record) } as unknown as Fields;
}

/** The record of some fields, as they lie in it; unread. */
export function unreadRecord(type: RecordType, fields: Fields): object {
  if (type !== 'meeting' && type !== 'person') return fields;
  const rest = Object.entries(fields).filter(([name]) => fieldNamed(name) === name);
  return {
    ...Object.fromEntries(rest),
    ...(type === 'person' ? snoozedFrom(fields) : { agenda: agendaFrom(fields) }),
  };
}

/** The record of some fields; throws a ZodError where they make none. */
export const recordFrom = (type: RecordType, fields: Fields): AnyRecord =>
  ({ type, record: parseRecord(type, unreadRecord(type, fields)) }) as AnyRecord;

/** What a field is called, be it one of a record, an item of its agenda, or something put off. */
export function fieldNamed(name: string): string {
  if (isSnoozeField(name)) return 'snoozed';
  return name.startsWith(itemField('')) ? 'agenda' : name;
}
