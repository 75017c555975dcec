import { z } from 'zod';
import type { Change, ChangedDocument } from '../domain/change';
import type { Day } from '../domain/day';
import { type ChangeId, changeId, initiativeId } from '../domain/ids';
import type { Grant, Role } from '../domain/person';
import type { Prose } from '../domain/prose';
import type { AnyRecord } from '../domain/record';
import { agreementCommands } from './agreement-commands';
import { initiativeCommands } from './initiative-commands';
import {
  addAgendaItem,
  cancelMeeting,
  createMeeting,
  moveAgendaItem,
  moveMeeting,
  setDeadlineRule,
  setPaper,
} from './meeting-commands';
import { milestoneCommands } from './milestone-commands';
import { peopleCommands } from './people-commands';
import { recordApproval } from './record-approval-command';
import { recordDecision } from './record-decision-command';
import { sendOut } from './send-out-command';
import { setImplementation } from './set-implementation-command';
import { taskCommands } from './task-commands';
import { updateStatus } from './update-status-command';

const naming = { initiative: initiativeId, synonym: z.string().max(1_000) };

/** Everything that changes a register, as it is asked for. */
export const command = z.discriminatedUnion('kind', [
  /** Another word by which people may ask for an initiative. */
  z.strictObject({ kind: z.literal('add-synonym'), ...naming }),
  z.strictObject({ kind: z.literal('remove-synonym'), ...naming }),
  updateStatus,
  ...peopleCommands,
  sendOut,
  recordApproval,
  setImplementation,
  createMeeting,
  moveMeeting,
  cancelMeeting,
  addAgendaItem,
  moveAgendaItem,
  setPaper,
  setDeadlineRule,
  recordDecision,
  ...initiativeCommands,
  ...agreementCommands,
  ...taskCommands,
  ...milestoneCommands,
  /** Takes a change back, with `chain` also all that was built on it since. */
  z.strictObject({ kind: z.literal('undo'), change: changeId, chain: z.boolean().optional() }),
]);
export type Command = z.infer<typeof command>;
export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

export type { Role };

/** Who wants it: known by object id and tenant as the activity itself names them, with what was granted to them here. */
export interface Actor {
  objectId: string;
  tenant: string;
  /** As Teams shows it; kept with what they change, and never the ground of a right. */
  name: string;
  grants: readonly Grant[];
}

/** What a decision needs besides the register, handed in by who asks for it. */
export interface Circumstances {
  /** Words that only ask, or say which kind of thing is meant ("møde", "hvad med"): they can name nothing. */
  namesNothing(words: string): boolean;
  /** Now: the instant (ISO, UTC) and the day in Copenhagen. */
  at: string;
  today: Day;
  /** The id the change is to have. */
  change: ChangeId;
  /** Where it is asked for. */
  place: Change['place'];
  /** The organisation whose place that is. */
  tenant?: string | undefined;
}

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
  'only-postponed',
  'not-later',
  'date-or-recurring',
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
  | { reason: 'not-sent-out' }
  /** A meeting that was cancelled, is over, or is still to come; an agenda item that something came of already. */
  | { reason: 'meeting-cancelled' | 'meeting-over' | 'meeting-ahead' | 'item-closed' | 'no-item' }
  /** It was dropped, or a later source overtook it. */
  | { reason: 'dropped' }
  /** It has no date that could be moved. */
  | { reason: 'undated' }
  /** Who made a change may take it back for a while, the secretariat always. */
  | { reason: 'too-late'; minutes: number }
  | { reason: 'already-undone' }
  /** There is no role that could be taken away; nobody who could be asked. */
  | { reason: 'nobody-holds' | 'nobody-to-ask' }
  /** The bot has no chat with who is to be asked. */
  | { reason: 'out-of-reach'; name: string }
  /** Somebody asked for the same today. */
  | { reason: 'asked-already'; name: string; at: string }
  /** Other changes stand on it; with `mayChain` all of them can be taken back together. */
  | { reason: 'built-upon'; changes: readonly Change[]; mayChain: boolean };

/** What a command comes to: the records to put in the place of those that are there, or why not. */
export type Outcome = { ok: true; put: AnyRecord[] } | { ok: false; refusal: Refusal };

/** What one kind of command decides, before the change itself is put on record. */
export type Decided =
  | {
      ok: true;
      put: AnyRecord[];
      undoes?: readonly ChangeId[];
      /** What it is about besides the records it puts; it is on record though no record changes. */
      about?: readonly ChangedDocument[];
    }
  | { ok: false; refusal: Refusal };

export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

/** The refusal of a field. */
export const wrong = (field: string, problem: Problem): { ok: false; refusal: Refusal } =>
  refused({ reason: 'field', field, problem });
