import type { Register } from '../domain/register';
import type { Actor, Circumstances, Command, CommandKind, CommandOf, Outcome } from './command';
import { addSynonym, removeSynonym } from './synonym';

type Decision<K extends CommandKind> = (
  command: CommandOf<K>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
) => Outcome;

const decisions: { [K in CommandKind]: Decision<K> } = {
  'add-synonym': addSynonym,
  'remove-synonym': removeSynonym,
};

/** What a command comes to in a register as it is; nothing is written. Business refusals are outcomes. */
export function decide(
  command: Command,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Outcome {
  const decision = decisions[command.kind] as Decision<CommandKind>;
  return decision(command, register, actor, circumstances);
}
