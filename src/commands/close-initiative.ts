import type { InitiativeId } from '../domain/ids';
import { currentStatus, isLive } from '../domain/live';
import type { Register } from '../domain/register';
import type { Task } from '../domain/task';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { newStatus } from './new-status';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Ends an initiative by a status that says why. Its tasks stay as they are. */
export function closeInitiative(
  { initiative, phase, reason }: CommandOf<'close-initiative'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  if (!isLive(register.initiative.get(initiative))) return refused({ reason: 'unknown-initiative' });
  if (currentStatus(register, initiative)?.phase === phase) return refused({ reason: 'nothing-changed' });
  return { ok: true, put: [newStatus(register, initiative, { phase, text: reason }, actor, circumstances)] };
}

/** The tasks of an initiative that are still to be done. */
export const openTasksOf = (register: Register, initiative: InitiativeId): Task[] =>
  [...register.task.values()].filter(
    (task) =>
      isLive(task) &&
      task.initiatives.includes(initiative) &&
      (task.state === 'open' || task.state === 'ongoing'),
  );
