import { currentStatus, isLive } from '../domain/live';
import { followsUsually } from '../domain/phase-order';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { newStatus } from './new-status';
import { isMemberOf, isSecretariat } from './rights';

/** Whether somebody may tell how an initiative stands: its working group and the secretariat. */
export const mayUpdateStatus = (
  actor: Actor,
  { initiative }: Pick<CommandOf<'update-status'>, 'initiative'>,
) => isSecretariat(actor) || isMemberOf(actor, initiative);

/** Puts a new status entry on top of those there are; none is ever overwritten. */
export function updateStatus(
  command: CommandOf<'update-status'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const { kind: _kind, seen: _seen, initiative: id, phase, expected, decisionAt, ...told } = command;
  if (!mayUpdateStatus(actor, command))
    return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
  if (!isLive(register.initiative.get(id))) return refused({ reason: 'unknown-initiative' });
  if (phase === 'unknown') return wrong('phase', 'missing');
  if (!told.reason && !followsUsually(currentStatus(register, id)?.phase, phase))
    return wrong('reason', 'needs-reason');
  const { today } = circumstances;
  if (expected !== undefined && expected < today) return wrong('expected', 'in-the-past');
  if (decisionAt !== undefined && !isLive(register.meeting.get(decisionAt)))
    return wrong('decisionAt', 'not-a-choice');
  const entry = { phase, expected, decisionAt, ...told };
  return { ok: true, put: [newStatus(register, id, entry, actor, circumstances)] };
}
