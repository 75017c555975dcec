import { z } from 'zod';
import { day } from '../domain/day';
import { changeId, type InitiativeId, initiativeId, personId, subscriptionId } from '../domain/ids';
import { type Locale, locale as localeSchema } from '../domain/prose';
import { heldDigest } from '../domain/subscription';
import { readFields, withoutFields } from './form-fields';
import { longForms } from './long-forms';
import { answerField, planStep } from './plan-steps';
import { readSynonymFields } from './synonym-fields';

/** An id under which a command is carried out once, however often its button is pressed. */
const op = z.string().regex(/^[A-Za-z0-9_.:-]{1,100}$/);

/** A question that found no answer: its words as they are kept, and its id while it is. */
const asked = z.object({ id: z.string().max(200).optional(), text: z.string().min(1).max(1_000) });
export type MissedAsked = z.infer<typeof asked>;

const page = z.number().int().min(0).max(1_000).default(0);

const wellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const texts = (most: number) => z.record(z.string().max(100), z.string().max(most).refine(wellFormed));

/** A form: its kind, what it is about, and the question that the card it was opened from answers. */
const form = { form: z.string().max(100), about: texts(300), back: z.unknown().optional() };
const sent = { op, seen: z.number().int().nonnegative().optional() };
/** What somebody typed into the fields of a form, by their names. */
const values = texts(20_000);

interface Pressable {
  title: string;
  /** Says more than the title to those who point at it or hear it. */
  tooltip?: string;
  style?: 'positive';
  /** Only the button that sends a form waits for its fields to be right. */
  associatedInputs?: 'none';
}

/**
 * A button that does something else than ask. One that opens a dialog is of the type that Teams does that with; clients
 * without dialogs send it as a message, with the same verb beside the same data.
 */
export type Press = Pressable &
  (
    | { type: 'Action.Execute'; verb: Verb; data: object }
    | { type: 'Action.Submit'; data: { verb: Verb; msteams: { type: 'task/fetch' } } }
  );

/** What buttons do besides asking a question, each with what it carries. */
const carried = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('list-missed'), page }),
  z.object({ verb: z.literal('forget-missed'), id: z.string().max(200), page }),
  z.object({ verb: z.literal('open-synonym'), asked }),
  z.object({ verb: z.literal('add-synonym'), asked, op }),
  z.object({
    verb: z.literal('remove-synonym'),
    asked,
    op,
    initiative: initiativeId,
    synonym: z.string().max(1_000),
  }),
  /** Draws a form; `values` are put into its fields, with `conflict` beside what others wrote meanwhile. */
  z.strictObject({
    verb: z.literal('open-form'),
    ...form,
    values: values.optional(),
    conflict: z.boolean().optional(),
  }),
  /** Sends a form: what was filled in lies beside it, under the names of its fields. */
  z.strictObject({ verb: z.literal('submit-form'), ...form, ...sent }),
  /** Sends again what was filled in, on top of what others wrote meanwhile. */
  z.strictObject({ verb: z.literal('submit-values'), ...form, ...sent, values }),
  /** Lists the forms that somebody may fill in about a thing. */
  z.strictObject({ verb: z.literal('list-forms'), about: texts(300), back: z.unknown().optional() }),
  /** Asks the secretariat for leave to fill in a form; they answer with a role, or no. */
  z.strictObject({ verb: z.literal('request-access'), form: z.string().max(100), about: texts(300) }),
  z.strictObject({
    verb: z.literal('decline-access'),
    form: z.string().max(100),
    about: texts(300),
    person: personId,
  }),
  /** Whoever looked whether an uncertain digest arrived says so; if it did not, it is sent again. */
  z.strictObject({
    verb: z.literal('settle-digest'),
    subscription: subscriptionId,
    week: heldDigest.shape.week,
    arrived: z.boolean(),
  }),
  /** The same of the reminders of a day. */
  z.strictObject({ verb: z.literal('settle-reminders'), day, arrived: z.boolean() }),
  /** A step of settling a work plan that was sent in. */
  z.strictObject({ verb: z.literal('work-plan'), draft: z.string().max(200), step: planStep }),
  z.strictObject({
    verb: z.literal('undo'),
    change: changeId,
    op,
    chain: z.boolean().optional(),
    back: z.unknown().optional(),
  }),
]);
type Carried = z.infer<typeof carried>;
type Verb = Carried['verb'];
type CarriedBy<V extends Verb> = Extract<Carried, { verb: V }>;

/** What a pressed button means. A form brings what was filled in, `undefined` where nothing was chosen. */
export type Act =
  | Exclude<Carried, { verb: 'add-synonym' | 'submit-form' | 'work-plan' }>
  | (CarriedBy<'add-synonym'> & { synonym: string; initiative: InitiativeId | undefined })
  | (CarriedBy<'submit-form'> & { values: Record<string, string> })
  | (CarriedBy<'work-plan'> & { chosen: string | undefined });

/** What a button with this verb is drawn with. */
type DrawnWith<V extends Verb> = Omit<Extract<z.input<typeof carried>, { verb: V }>, 'verb'>;

const dialog = { type: 'task/fetch' } as const;

/** A button that does something else than ask, in the card's language. */
export const press = <V extends Verb>(
  title: string,
  verb: V,
  data: DrawnWith<V>,
  { locale }: { locale: Locale },
  more: Partial<Omit<Pressable, 'title'>> = { associatedInputs: 'none' },
): Press =>
  verb === 'open-form' && 'form' in data && longForms.has(String(data.form))
    ? { type: 'Action.Submit', title, ...more, data: { ...data, locale, verb, msteams: dialog } }
    : { type: 'Action.Execute', title, ...more, verb, data: { ...data, locale } };

const verbs: ReadonlySet<string> = new Set(carried.options.map(({ shape }) => shape.verb.value));

/**
 * Reads back what a button carries, from wherever it comes: `unknown` where no button of ours has such a verb,
 * `forged` where none carries such data.
 */
export function readAct(verb: string, data: unknown): { act: Act; locale: Locale } | 'forged' | 'unknown' {
  if (!verbs.has(verb)) return 'unknown';
  // A client without dialogs sends the verb, and that a dialog was meant, as part of what is carried.
  const { locale: tongue, verb: _said, msteams: _meant, ...rest } = Object(data) as Record<string, unknown>;
  const locale = localeSchema.safeParse(tongue).data;
  if (!locale) return 'forged';
  const act = carried.safeParse({ ...withoutFields(rest), verb }).data;
  const values = readFields(rest);
  if (!act || !values) return 'forged';
  if (act.verb === 'add-synonym') return { act: { ...act, ...readSynonymFields(data) }, locale };
  if (act.verb === 'work-plan') return { act: { ...act, chosen: values[answerField] }, locale };
  return { act: act.verb === 'submit-form' ? { ...act, values } : act, locale };
}
