import { z } from 'zod';
import { day } from './day';
import { bodyId, clusterId, focusAreaId, initiativeId, personId, subscriptionId } from './ids';
import { locale, prose } from './prose';
import { provenance } from './source';

/** What a digest is about; of every list, none means no condition. With `mine`, what its owner leads or is to do. */
export const digestAbout = z.object({
  clusters: z.array(clusterId),
  focusAreas: z.array(focusAreaId),
  bodies: z.array(bodyId),
  initiatives: z.array(initiativeId),
  mine: z.boolean(),
});
export type DigestAbout = z.infer<typeof digestAbout>;

/**
 * On which days: a weekday (1 = Monday) of every week or every second one, counted from the week of `from`; or so many
 * days before each meeting of some bodies.
 */
export const rhythm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekly'),
    weekday: z.number().int().min(1).max(7),
    every: z.union([z.literal(1), z.literal(2)]),
    from: day,
  }),
  z.object({
    kind: z.literal('meetings'),
    bodies: z.array(bodyId).min(1),
    days: z.number().int().min(0).max(60),
  }),
]);
export type Rhythm = z.infer<typeof rhythm>;

/** A time of day in Copenhagen, `07:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Days from the first to the last on which nothing is sent. */
export const pause = z.object({ from: day, to: day }).refine(({ from, to }) => from <= to);
export type Pause = z.infer<typeof pause>;

/** What the secretariat decided about the digest of one ISO week (`2026-W48`) before it went out. */
export const heldDigest = z.object({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  /** It is not sent. */
  skip: z.literal(true).optional(),
  /** It is sent at this instant (ISO, UTC) instead. */
  at: z.iso.datetime().optional(),
  /** A line of theirs on top of it. */
  line: prose.optional(),
});
export type HeldDigest = z.infer<typeof heldDigest>;

/** When the secretariat is shown what is going out, to hold it or add a line. */
export const previews = ['none', 'evening-before', 'working-day-before'] as const;
export type Preview = (typeof previews)[number];

/**
 * That a chat or channel gets a digest by itself. It is taken back (`withdrawn`) when somebody stops it. Its place is
 * that of the channel, not of a thread in it.
 */
export const subscription = z.object({
  id: subscriptionId,
  place: z.string().min(1).max(500),
  placeKind: z.enum(['personal', 'channel', 'group']),
  /** What people call the place, where it is known. */
  placeName: z.string().max(200).optional(),
  /** Who set it up: asked where it is uncertain whether a digest arrived, and meant by `mine`. */
  owner: personId,
  about: digestAbout,
  rhythm,
  time: timeOfDay,
  /** What becomes of a digest that falls on a Danish public holiday. */
  onHoliday: z.enum(['next-working-day', 'skip']),
  pauses: z.array(pause),
  /** What is sent where there is nothing to tell. */
  whenQuiet: z.enum(['line', 'nothing']),
  preview: z.enum(previews),
  locale,
  held: z.array(heldDigest).optional(),
  /** The instant (ISO, UTC) from which its slots count: when it was set up, or its rhythm was last changed. */
  since: z.iso.datetime(),
  ...provenance,
});
export type Subscription = z.infer<typeof subscription>;
