import { z } from 'zod';
import { day } from './day';
import { changeId, sourceId } from './ids';
import { prose } from './prose';
import { period } from './span';

/** A document the register was read from. It may be used from `knownFrom` on: what it says was not known before. */
export const source = z.object({
  id: sourceId,
  title: z.string().min(1),
  what: prose,
  publisher: z.string().min(1),
  asOf: period,
  knownFrom: day,
});
export type Source = z.infer<typeof source>;

/** Where a statement stands: a source and its lines ("78-80"). */
export const evidence = z.object({ source: sourceId, lines: z.string().optional() });
export type Evidence = z.infer<typeof evidence>;

/** A text that became known on a day, with where it stands. */
export const datedText = z.object({ text: prose, knownFrom: day, evidence: z.array(evidence) });
export type DatedText = z.infer<typeof datedText>;

/** Who told the bot, on which day, and by which change; what a document says has none. */
export const reported = z.object({ by: z.string(), on: day, change: changeId });
export type Reported = z.infer<typeof reported>;

/** What every record carries: since when it is known and where it was read, or who reported it. */
export const provenance = {
  knownFrom: day,
  evidence: z.array(evidence),
  reported: reported.optional(),
  /** Taken back: it is kept for its history, and no question sees it. */
  withdrawn: z.literal(true).optional(),
};
