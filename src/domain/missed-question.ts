import { z } from 'zod';
import { day } from './day';
import { locale } from './prose';

/**
 * Why a question found no answer: the reading failed, no name was known, or it was about something else; or it found one
 * of which somebody said that it did not help.
 */
export const missedOutcome = z.enum(['not-understood', 'unknown-topic', 'out-of-scope', 'disliked']);

/**
 * A question that found no answer, with what tells of a person masked. It says nothing of who asked it or where;
 * days, not times, so that nobody is found by the clock either.
 */
export const missedQuestion = z.object({
  text: z.string().min(1),
  /** How often it was asked. */
  count: z.number().int().positive(),
  first: day,
  last: day,
  /** The language, and what became of it, when it was last asked. */
  locale,
  outcome: missedOutcome,
  /** What was said last of an answer that did not help, masked as well. */
  comment: z.string().min(1).optional(),
});
export type MissedQuestion = z.infer<typeof missedQuestion>;

/** A missed question under the id it is kept by. */
export type ListedQuestion = MissedQuestion & { id: string };

/** Characters of a question that are kept. */
export const longestMissed = 300;
/** Questions that are kept of one collaboration; those asked longest ago are forgotten first. */
export const mostMissed = 500;
/** Days a question is kept after it was last asked. */
export const missedDays = 90;
