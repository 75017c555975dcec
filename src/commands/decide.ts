import { itemField } from '../domain/agenda';
import type { Initiative } from '../domain/initiative';
import { leadsTo } from '../domain/merged';
import { documentId } from '../domain/record';
import type { Register } from '../domain/register';
import { statusLimitId } from '../domain/status-limit';
import { statusThing } from '../domain/thing';
import { addAgendaItem, moveAgendaItem, setPaper } from './agenda';
import { agreementRules } from './agreement-rules';
import { askEverybody } from './ask-everybody';
import { askPersonForUpdate } from './ask-for-update';
import { stopCalendar, subscribeCalendar } from './calendars';
import type { Actor, Circumstances, Command, CommandKind, CommandOf, Decided, Outcome } from './command';
import { refused } from './command';
import { setDeadlineRule } from './deadline-rule';
import { holdsPersonalNumberIn } from './free-text';
import { grantRoleTo, revokeRoleFrom } from './grant-role';
import { handOver } from './hand-over';
import { initiativeRules } from './initiative-rules';
import { cancelMeeting, createMeeting, moveMeeting } from './meetings';
import { milestoneRules } from './milestone-rules';
import { recordApproval } from './record-approval';
import { recordDecision } from './record-decision';
import { recorded } from './recorded';
import { setReminders, snoozeReminder } from './reminders';
import { sendOut } from './send-out';
import { setImplementation } from './set-implementation';
import { setStatusLimit } from './status-limit';
import { subscriptionRules } from './subscription-rules';
import { addSynonym, removeSynonym } from './synonym';
import { taskRules } from './task-rules';
import { undo } from './undo';
import { updateStatus } from './update-status';
import { changesSince } from './versions';

/** How a kind of command is decided, and which thing it was drawn from where it carries a version of one. */
interface Rule<K extends CommandKind> {
  decide(command: CommandOf<K>, register: Register, actor: Actor, circumstances: Circumstances): Decided;
  thing?(command: CommandOf<K>): string;
  /** The one field of the thing that it could overwrite, where it is not the whole. */
  field?(command: CommandOf<K>): string;
}

const meetingThing = ({ meeting }: { meeting: string }): string => documentId('meeting', meeting);
const ofItem = ({ item }: { item: string }): string => itemField(item);

const rules: { readonly [K in CommandKind]: Rule<K> } = {
  'add-synonym': { decide: addSynonym },
  'remove-synonym': { decide: removeSynonym },
  'update-status': { decide: updateStatus, thing: ({ initiative }) => statusThing(initiative) },
  'grant-role': { decide: grantRoleTo },
  'revoke-role': { decide: revokeRoleFrom },
  'ask-for-update': { decide: askPersonForUpdate },
  'ask-everybody': { decide: askEverybody },
  'send-out': { decide: sendOut },
  // Their things are chosen in the form: they look for themselves what changed since.
  'record-approval': { decide: recordApproval },
  'set-implementation': { decide: setImplementation },
  'create-meeting': { decide: createMeeting },
  'move-meeting': { decide: moveMeeting, thing: meetingThing },
  'cancel-meeting': { decide: cancelMeeting, thing: meetingThing },
  'add-agenda-item': { decide: addAgendaItem },
  'move-agenda-item': { decide: moveAgendaItem, thing: meetingThing, field: ofItem },
  'set-paper': { decide: setPaper, thing: meetingThing, field: ofItem },
  'set-deadline-rule': { decide: setDeadlineRule, thing: ({ body }) => documentId('rule', body) },
  'set-status-limit': { decide: setStatusLimit, thing: () => documentId('limit', statusLimitId) },
  'record-decision': { decide: recordDecision, thing: meetingThing, field: ofItem },
  ...initiativeRules,
  ...agreementRules,
  'hand-over': { decide: handOver, thing: ({ type, party }) => documentId(type, party) },
  ...taskRules,
  ...milestoneRules,
  ...subscriptionRules,
  // People's own: nobody else changes them meanwhile.
  'set-reminders': { decide: setReminders },
  'snooze-reminder': { decide: snoozeReminder },
  'subscribe-calendar': { decide: subscribeCalendar },
  'stop-calendar': { decide: stopCalendar },
  undo: { decide: undo },
};

/** The thing that a command was drawn from and could overwrite, `undefined` where there is none. */
export const thingOfCommand = (command: Command): string | undefined =>
  (rules[command.kind] as Rule<CommandKind>).thing?.(command);

/**
 * What a command comes to in a register as it is, with the change itself on record; nothing is written. Business
 * refusals are outcomes: who may not, what is wrong with a field, and what somebody else changed meanwhile.
 */
export function decide(
  command: Command,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Outcome {
  const rule = rules[command.kind] as Rule<CommandKind>;
  const decided = rule.decide(command, register, actor, circumstances);
  const thing = thingOfCommand(command);
  const isForbidden = !decided.ok && decided.refusal.reason === 'not-allowed';
  // Rights go along with a merger: who held them of what is gone is told where it went.
  const into = goneInto(command, register);
  if (into) return refused({ reason: 'merged', into: into.title });
  const isTold = !decided.ok && decided.refusal.reason === 'personal-number';
  const field = isForbidden || isTold ? undefined : holdsPersonalNumberIn(command);
  // Before anything that would show what was typed again, and have it kept.
  if (field !== undefined) return refused({ reason: 'field', field, problem: 'personal-number' });
  if (thing && 'seen' in command && !isForbidden) {
    const since = changesSince(register, thing, command.seen, rule.field?.(command));
    if (since === undefined) return refused({ reason: 'from-the-future' });
    if (since.length > 0) return refused({ reason: 'conflict', changes: since });
  }
  return recorded(decided, command, register, actor, circumstances);
}

/** The initiative that the one a command is about has gone into; `undefined` where it is still there. */
function goneInto(command: Command, register: Register): Initiative | undefined {
  if (!('initiative' in command) || command.initiative === undefined) return undefined;
  const into = leadsTo(register.initiative, command.initiative);
  return into === command.initiative ? undefined : register.initiative.get(into);
}
