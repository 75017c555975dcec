import { z } from 'zod';
import { day } from './day';
import { bodyId, feedId, focusAreaId, initiativeId, partyId, personId } from './ids';
import { locale } from './prose';

/** Years of which a wheel is drawn. */
export const shownYear = z.number().int().min(2000).max(2100);

/** A year in a language, and what narrows it down, as in the question `year`. */
const narrowed = {
  year: shownYear,
  locale,
  parties: z.array(partyId).optional(),
  mine: personId.optional(),
  focusAreas: z.array(focusAreaId).optional(),
};

/** What a document can be written as. */
export const fileFormat = z.enum(['docx', 'xlsx']);
export type FileFormat = z.infer<typeof fileFormat>;

/** What a signed link leads to. Everything in it was decided by whoever made the link, nothing by whoever follows it. */
export const linkTarget = z.discriminatedUnion('kind', [
  /** A file that is made when it is fetched. */
  z.object({
    kind: z.literal('document'),
    document: z.enum(['status', 'agenda-item']),
    format: fileFormat,
    locale,
    body: bodyId.optional(),
    asOf: day.optional(),
    /** What changed since that day is marked. */
    since: day.optional(),
    initiative: initiativeId.optional(),
  }),
  /** The page of a year. */
  z.object({ kind: z.literal('year'), ...narrowed }),
  /** The wheel of a year. */
  z.object({
    kind: z.literal('year-picture'),
    ...narrowed,
    format: z.enum(['svg', 'png']),
    theme: z.enum(['light', 'dark']),
  }),
  /** A calendar that programs subscribe to; it counts until its record is taken back. */
  z.object({ kind: z.literal('feed'), feed: feedId }),
]);
export type LinkTarget = z.infer<typeof linkTarget>;
export type LinkTargetOf<K extends LinkTarget['kind']> = Extract<LinkTarget, { kind: K }>;

/** How many days a link counts; a feed's counts until it is taken back. */
export const linkDays: Readonly<Record<LinkTarget['kind'], number | undefined>> = {
  document: 7,
  year: 90,
  'year-picture': 90,
  feed: undefined,
};
