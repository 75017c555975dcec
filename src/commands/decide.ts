import type { InitiativeId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { leadsTo } from '../domain/merged';
import { documentId } from '../domain/record';
import type { Register } from '../domain/register';
import { statusThing } from '../domain/thing';
import { closeInitiative } from './close-initiative';
import type { Actor, Circumstances, Command, CommandKind, CommandOf, Decided, Outcome } from './command';
import { refused } from './command';
import { createInitiative } from './create-initiative';
import { editInitiative } from './edit-initiative';
import { holdsPersonalNumberIn } from './free-text';
import { linkInitiatives } from './link-initiatives';
import { mergeInitiatives } from './merge-initiatives';
import { recorded } from './recorded';
import { splitInitiative } from './split-initiative';
import { addSynonym, removeSynonym } from './synonym';
import { undo } from './undo';
import { updateStatus } from './update-status';
import { changesSince } from './versions';

/** How a kind of command is decided, and which thing it was drawn from where it carries a version of one. */
interface Rule<K extends CommandKind> {
  decide(command: CommandOf<K>, register: Register, actor: Actor, circumstances: Circumstances): Decided;
  thing?(command: CommandOf<K>): string;
}

const initiativeThing = ({ initiative }: { initiative: InitiativeId }): string =>
  documentId('initiative', initiative);

const rules: { readonly [K in CommandKind]: Rule<K> } = {
  'add-synonym': { decide: addSynonym },
  'remove-synonym': { decide: removeSynonym },
  'update-status': { decide: updateStatus, thing: ({ initiative }) => statusThing(initiative) },
  'create-initiative': { decide: createInitiative },
  'edit-initiative': { decide: editInitiative, thing: initiativeThing },
  'close-initiative': { decide: closeInitiative, thing: ({ initiative }) => statusThing(initiative) },
  'link-initiatives': { decide: linkInitiatives, thing: initiativeThing },
  'split-initiative': { decide: splitInitiative, thing: initiativeThing },
  'merge-initiatives': { decide: mergeInitiatives, thing: initiativeThing },
  undo: { decide: undo },
};

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
  const { decide: rule, thing } = rules[command.kind] as Rule<CommandKind>;
  const decided = rule(command, register, actor, circumstances);
  const isForbidden = !decided.ok && decided.refusal.reason === 'not-allowed';
  // Rights go along with a merger: who held them of what is gone is told where it went.
  const into = goneInto(command, register);
  if (into) return refused({ reason: 'merged', into: into.title });
  if (thing && 'seen' in command && !isForbidden) {
    const since = changesSince(register, thing(command), command.seen);
    if (since === undefined) return refused({ reason: 'from-the-future' });
    if (since.length > 0) return refused({ reason: 'conflict', changes: since });
  }
  const field = decided.ok ? holdsPersonalNumberIn(command) : undefined;
  if (field !== undefined) return refused({ reason: 'field', field, problem: 'personal-number' });
  return recorded(decided, command, register, actor, circumstances);
}

/** The initiative that the one a command is about has gone into; `undefined` where it is still there. */
function goneInto(command: Command, register: Register): Initiative | undefined {
  if (!('initiative' in command)) return undefined;
  const into = leadsTo(register.initiative, command.initiative);
  return into === command.initiative ? undefined : register.initiative.get(into);
}
