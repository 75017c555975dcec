import { approvalIdOf } from '../domain/approval';
import { approvingParties, notAskedYet } from '../domain/approving-parties';
import { currentStatus, isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { sentOutTo } from './approval-words';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { newStatus } from './new-status';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/**
 * Sends an agreement out: one awaited approval for each party that has none yet. The agreement awaits approval
 * from then on. Who was asked before keeps what was answered.
 */
export function sendOut(
  { initiative, parties }: CommandOf<'send-out'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  if (!isLive(register.initiative.get(initiative))) return refused({ reason: 'unknown-initiative' });
  const known = approvingParties(register).map(({ id }) => id);
  if (!parties.every((party) => known.includes(party))) return wrong('parties', 'not-a-choice');
  const asked = notAskedYet(register, initiative).filter(({ id }) => parties.includes(id));
  if (asked.length === 0) return refused({ reason: 'already-sent' });
  const approvals = asked.map(
    ({ id: party }): AnyRecord => ({
      type: 'approval',
      record: {
        id: approvalIdOf(initiative, party),
        initiative,
        party,
        state: 'awaited',
        ...reporting(actor, circumstances),
      },
    }),
  );
  if (currentStatus(register, initiative)?.phase === 'awaiting-approval') return { ok: true, put: approvals };
  const told = { phase: 'awaiting-approval', text: sentOutTo(asked) } as const;
  return { ok: true, put: [newStatus(register, initiative, told, actor, circumstances), ...approvals] };
}
