import type { Day } from '../../../domain/day';
import type { Named } from '../conventions';
import type { Grain } from '../expression';

/** A day of the meeting calendar, as the date rules need it. */
export interface MeetingDay {
  id: string;
  body: string;
  day: Day;
  /** Words the meeting's body is called by ("SSG", "Sundhedsstyregruppen", "styregruppen"). */
  abbreviations: string[];
  state: 'held' | 'planned' | 'expected';
}

/** What about a time does not exist. */
export type ProblemKind = 'no-such-day' | 'no-such-week' | 'no-such-month';

/** What a time was found to be. */
export interface Resolved extends Named {
  grain: Grain;
  /** Whether the words themselves fix the year ("2024", "next week"); otherwise it was chosen. */
  yearGiven: boolean;
  /** The meeting it was read through. */
  meeting?: string;
}

/** A time that does not exist. */
export interface Impossible {
  problem: ProblemKind;
}

/** `undefined` where nothing can be said (no next meeting is known). */
export type Outcome = Resolved | Impossible | undefined;

/** Whether days were found. */
export const isResolved = (outcome: Outcome): outcome is Resolved =>
  outcome !== undefined && !('problem' in outcome);

/**
 * Where to look where no year is said: back (`past`), ahead including what is running (`future`), only at what
 * has not begun (`ahead`), or at the nearest.
 */
export type Looking = 'past' | 'future' | 'ahead' | 'near';

/** What a time is read against. */
export interface Surroundings {
  today: Day;
  meetings: readonly MeetingDay[];
  looking: Looking;
  /** The tense of the sentence leaves no doubt that it looks back. */
  told: boolean;
  /** Bodies named beside the date: their meetings decide first. */
  bodies?: readonly string[];
}
