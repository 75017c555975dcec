import { z } from 'zod';
import { day } from '../domain/day';
import { bodyId, subscriptionId } from '../domain/ids';
import { locale } from '../domain/prose';
import { digestAbout, pause, previews, timeOfDay } from '../domain/subscription';
import { holdDigestCommand } from './hold-digest-command';
import { seen } from './versions';

/** On which days, as a form says it: its parts stand in fields of their own, of which one may have been left empty. */
const saidRhythm = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekly'),
    every: z.union([z.literal(1), z.literal(2)]),
    /** A week of it, by its Monday, where it is every second one. */
    from: day.optional(),
    weekday: z.number().int().min(1).max(7).optional(),
  }),
  z.strictObject({
    kind: z.literal('meetings'),
    bodies: z.array(bodyId).min(1),
    days: z.number().int().min(0).max(60).optional(),
  }),
]);
export type SaidRhythm = z.infer<typeof saidRhythm>;

/** What a digest is to be from now on. */
const toldDigest = {
  about: digestAbout,
  rhythm: saidRhythm,
  time: timeOfDay,
  onHoliday: z.enum(['next-working-day', 'skip']),
  whenQuiet: z.enum(['line', 'nothing']),
  preview: z.enum(previews),
  locale,
  placeName: z.string().max(200).optional(),
};
export type ToldDigest = z.infer<z.ZodObject<typeof toldDigest>>;

/** A digest for the place where it is asked for: which place that is, the activity says, and no card. */
const subscribe = z.strictObject({ kind: z.literal('subscribe'), ...toldDigest });

const about = { subscription: subscriptionId };

const editSubscription = z.strictObject({
  kind: z.literal('edit-subscription'),
  ...about,
  seen,
  ...toldDigest,
});

/** `pauses` are those of the coming ones that stay; with `from` and `to` one more. */
const pauseSubscription = z.strictObject({
  kind: z.literal('pause-subscription'),
  ...about,
  seen,
  pauses: z.array(pause),
  from: day.optional(),
  to: day.optional(),
});

const stopSubscription = z.strictObject({ kind: z.literal('stop-subscription'), ...about });

/** Everything that can be done to the digests a place gets. */
export const subscriptionCommands = [
  subscribe,
  editSubscription,
  pauseSubscription,
  holdDigestCommand,
  stopSubscription,
] as const;
