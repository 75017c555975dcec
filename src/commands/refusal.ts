import type { Change } from '../domain/change';
import type { FeedId, InitiativeId, SubscriptionId } from '../domain/ids';
import type { Role } from '../domain/person';
import type { Prose } from '../domain/prose';

/** What is wrong with one field of what was asked for; cards has the sentence for each, under `problem.*`. */
export const problems = [
  'missing',
  'too-long',
  'not-a-day',
  'not-a-choice',
  'not-a-number',
  'in-the-past',
  'changed-meanwhile',
  'before-start',
  'needs-reason',
  'personal-number',
  /** It cannot name an initiative: too short, or ordinary words. */
  'no-name',
  'other-area',
  'below-itself',
  'in-the-future',
  'taken-day',
  'not-whole-days',
  'not-status-days',
  'not-whole-months',
  'not-days-before',
  'only-postponed',
  'not-later',
  'date-or-recurring',
  'too-far',
  'not-a-time',
  'not-a-meeting-time',
  'taken-topic',
  /** What was chosen has been changed or taken away since. */
  'gone',
] as const;
export type Problem = (typeof problems)[number];

/** Why a command was not carried out; cards has the sentence for each, under `refusal.*`. */
export type Refusal =
  /** One of `who` may. */
  | { reason: 'not-allowed'; who: readonly Role[] }
  | { reason: 'unknown-initiative' }
  | { reason: 'too-short'; least: number }
  | { reason: 'too-long'; most: number }
  | { reason: 'names-nothing' }
  | { reason: 'personal-number' }
  /** It is a name already: of this initiative, of another one, or of something else. */
  | { reason: 'taken'; by: 'same' | 'initiative' | 'other'; name: Prose }
  | { reason: 'title-taken'; name: Prose }
  /** The initiative has gone into another. */
  | { reason: 'merged'; into: Prose }
  | { reason: 'not-there' }
  /** A field of it cannot be so. */
  | { reason: 'field'; field: string; problem: Problem }
  /** What it was decided on has changed since; `changes` are those that did it, the oldest first. */
  | { reason: 'conflict'; changes: readonly Change[] }
  /** It names a version that has never been: no form of ours did that. */
  | { reason: 'from-the-future' }
  | { reason: 'nothing-changed' }
  /** An agreement that every party has been asked to approve already, or none has yet. */
  | { reason: 'already-sent' }
  | { reason: 'not-sent-out'; initiative: InitiativeId }
  /** A meeting that was cancelled, is over, or is still to come; an agenda item that something came of already. */
  | { reason: 'meeting-cancelled' | 'meeting-over' | 'meeting-ahead' | 'item-closed' | 'no-item' }
  /** It was dropped, or a later source overtook it. */
  | { reason: 'dropped' }
  /** The digest of that week has gone out, or there is none in it. */
  | { reason: 'digest-gone' }
  /** It has no date that could be moved. */
  | { reason: 'undated' }
  /** Who made a change may take it back for a while, the secretariat always. */
  | { reason: 'too-late'; minutes: number }
  | { reason: 'already-undone' }
  /** There is no role that could be taken away; nobody who could be asked. */
  | { reason: 'nobody-holds' | 'nobody-to-ask' }
  /** Everybody who could be asked was asked today. */
  | { reason: 'all-asked-today' | 'nobody-in-charge' }
  /** The bot has no chat with who is to be asked. */
  | { reason: 'out-of-reach'; name: string }
  /** Somebody asked for the same today. */
  | { reason: 'asked-already'; name: string; at: string }
  /** The place gets a digest about the same already. */
  | { reason: 'subscribed-already'; subscription: SubscriptionId }
  /** They have a link to the same calendar already. */
  | { reason: 'calendar-already'; feed: FeedId }
  /** The activity does not say who wants it. */
  | { reason: 'unnamed' }
  /** Other changes stand on it; with `mayChain` all of them can be taken back together. */
  | { reason: 'built-upon'; changes: readonly Change[]; mayChain: boolean };
