import { z } from 'zod';
import type { Change, ChangedDocument } from '../domain/change';
import type { Day } from '../domain/day';
import { type ChangeId, changeId, initiativeId } from '../domain/ids';
import type { Grant, Role } from '../domain/person';
import type { PlanOrigin } from '../domain/plan-place';
import type { AnyRecord } from '../domain/record';
import { agreementCommands } from './agreement-commands';
import { calendarCommands } from './calendar-commands';
import { handOver } from './hand-over-command';
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
import type { Problem, Refusal } from './refusal';
import { reminderCommands } from './reminder-commands';
import { sendOut } from './send-out-command';
import { setImplementation } from './set-implementation-command';
import { setStatusLimit } from './status-limit-command';
import { subscriptionCommands } from './subscription-commands';
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
  setStatusLimit,
  recordDecision,
  ...initiativeCommands,
  ...agreementCommands,
  handOver,
  ...taskCommands,
  ...milestoneCommands,
  ...subscriptionCommands,
  ...reminderCommands,
  ...calendarCommands,
  /** Takes a change back, with `chain` also all that was built on it since. */
  z.strictObject({ kind: z.literal('undo'), change: changeId, chain: z.boolean().optional() }),
]);
export type Command = z.infer<typeof command>;
export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

export { type Problem, problems, type Refusal } from './refusal';
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

/** What a command comes to: the records to put in the place of those that are there, or why not. */
export type Outcome = { ok: true; put: AnyRecord[] } | { ok: false; refusal: Refusal };

/** What one kind of command decides, before the change itself is put on record. */
export type Decided =
  | {
      ok: true;
      put: AnyRecord[];
      /** Whom the records name and nobody knew yet: kept with them, and no change of anybody's. */
      met?: readonly AnyRecord[];
      undoes?: readonly ChangeId[];
      /** What it is about besides the records it puts; it is on record though no record changes. */
      about?: readonly ChangedDocument[];
      /** The row of a work plan it was read from. */
      imported?: PlanOrigin;
    }
  | { ok: false; refusal: Refusal };

export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

/** The refusal of a field. */
export const wrong = (field: string, problem: Problem): { ok: false; refusal: Refusal } =>
  refused({ reason: 'field', field, problem });
