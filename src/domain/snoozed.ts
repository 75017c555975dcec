import type { Json } from './change';
import type { Person } from './person';

const prefix = 'snoozed.';

/** Whether a change tells of something that somebody put off under this field. */
export const isSnoozeField = (name: string): boolean => name.startsWith(prefix);

/** What somebody put off, each as a field of its own: one is taken back without the others. */
export const snoozeFields = ({ snoozed = [] }: Pick<Person, 'snoozed'>): Record<string, Json> =>
  Object.fromEntries(snoozed.map((one) => [`${prefix}${one.thing}`, one]));

/** The same, put together; as one list as older changes tell of it, where it is there. */
export function snoozedFrom(fields: Readonly<Record<string, Json | undefined>>): { snoozed?: Json } {
  if (fields.snoozed !== undefined) return { snoozed: fields.snoozed };
  const each = Object.entries(fields).flatMap(([name, one]) =>
    isSnoozeField(name) && one !== undefined ? [one] : [],
  );
  return each.length > 0 ? { snoozed: each } : {};
}
