import { z } from 'zod';
import { day } from './day';
import { changeId, initiativeId } from './ids';
import { planOrigin } from './plan-place';

const json = z.json();
export type Json = z.infer<typeof json>;

/** What a field held before and after; absent where it held nothing. */
export const difference = z.object({ before: json.optional(), after: json.optional() });
export type Difference = z.infer<typeof difference>;

/** What a change did to one document. */
export const changedDocument = z.object({
  /** `task:opfoelgning-2023`. */
  document: z.string(),
  /** What people mean by it: the document, and for a status entry the status of its initiative. */
  thing: z.string(),
  /** The initiatives it is about. */
  initiatives: z.array(initiativeId),
  /** The document was not there before. */
  created: z.boolean(),
  fields: z.record(z.string(), difference),
});
export type ChangedDocument = z.infer<typeof changedDocument>;

/** A change somebody made: who, when, from which conversation, and what each field held before and after. */
export const change = z.object({
  id: changeId,
  /** Counted up in the collaboration: of two changes to one thing the later has the higher number. */
  number: z.number().int().positive(),
  command: z.string(),
  at: z.iso.datetime(),
  knownFrom: day,
  by: z.object({ objectId: z.string(), tenant: z.string(), name: z.string() }),
  /** Where it was made. */
  place: z.object({ id: z.string(), kind: z.enum(['personal', 'channel', 'group']) }).optional(),
  documents: z.array(changedDocument),
  /** The changes it takes back, the latest first. */
  undoes: z.array(changeId),
  /** The row of a work plan it was read from. */
  imported: planOrigin.optional(),
  withdrawn: z.literal(true).optional(),
});
export type Change = z.infer<typeof change>;

/** Whether it is what somebody decided about their own reminders or calendars: nobody else's news. */
export const isOwnMatter = ({ command }: Pick<Change, 'command'>): boolean =>
  command === 'set-reminders' || command === 'snooze-reminder' || isOfCalendars({ command });

/** Whether it made or stopped the link of a calendar. */
export const isOfCalendars = ({ command }: Pick<Change, 'command'>): boolean =>
  command === 'subscribe-calendar' || command === 'stop-calendar';

type Fields = Readonly<Record<string, Json | undefined>>;

/** Every field that holds something else after than before. Both are plain JSON, read by the same schema. */
export function differences(before: Fields, after: Fields): Record<string, Difference> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .filter((name) => !same(before[name], after[name]))
      .map((name) => [name, withoutAbsent({ before: before[name], after: after[name] })]),
  );
}

const withoutAbsent = ({
  before,
  after,
}: {
  before: Json | undefined;
  after: Json | undefined;
}): Difference => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Whether two values say the same; the order of the names in an object says nothing. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => same(one, b[at]))
    );
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => same(a[name], b[name]));
}

/** Fields as they were before a change. */
export function takenBack(fields: Fields, changed: Readonly<Record<string, Difference>>): Fields {
  const restored = Object.entries(changed).map(([name, { before }]) => [name, before] as const);
  return Object.fromEntries(
    [...Object.entries(fields), ...restored].filter(([name, value]) => {
      const last = changed[name];
      return (last ? last.before : value) !== undefined;
    }),
  );
}
