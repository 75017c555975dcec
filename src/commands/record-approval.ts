import { type Approval, approvalIdOf } from '../domain/approval';
import { approvalsOf } from '../domain/approving-parties';
import type { PartyId } from '../domain/ids';
import { currentStatus, isLive } from '../domain/live';
import { type AnyRecord, documentId } from '../domain/record';
import { partyOf, type Register } from '../domain/register';
import { approvedBy } from './approval-words';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { newStatus } from './new-status';
import { isContactOf, isSecretariat } from './rights';
import { changesAboutSince } from './versions';

/** Whether somebody may tell what a party has answered: the secretariat, and who speaks for the party. */
export const mayRecordApproval = (actor: Actor, party: PartyId): boolean =>
  isSecretariat(actor) || isContactOf(actor, party);

/**
 * Puts on record what parties have answered. With the last approval an agreement that awaits them is approved;
 * where its phase was changed to another by hand, it stays there.
 */
export function recordApproval(
  { initiative, parties, seen, state, on, note }: CommandOf<'record-approval'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!parties.every((party) => mayRecordApproval(actor, party)))
    return refused({ reason: 'not-allowed', who: ['party-contact', 'secretariat'] });
  if (!isLive(register.initiative.get(initiative))) return refused({ reason: 'unknown-initiative' });
  const all = approvalsOf(register, initiative);
  const answered = all.filter(({ party }) => parties.includes(party));
  if (all.length === 0) return refused({ reason: 'not-sent-out' });
  const documents = parties.map((party) => documentId('approval', approvalIdOf(initiative, party)));
  const since = changesAboutSince(register, initiative, seen, documents);
  if (since === undefined) return refused({ reason: 'from-the-future' });
  if (since.length > 0)
    return parties.length === 1
      ? refused({ reason: 'conflict', changes: since })
      : wrong('parties', 'changed-meanwhile');
  if (answered.length < new Set(parties).size) return wrong('parties', 'not-a-choice');
  if (state !== 'awaited' && on === undefined) return wrong('on', 'missing');
  if (on !== undefined && on > circumstances.today) return wrong('on', 'in-the-future');
  const now = answered.map((old): Approval => {
    // Ticking several off says nothing against what was noted of one of them.
    const kept = note ?? (parties.length > 1 ? old.note : undefined);
    return { ...old, state, on: state === 'awaited' ? undefined : on, note: kept };
  });
  const put = now.map((record): AnyRecord => ({ type: 'approval', record }));
  const others = all.filter(({ party }) => !parties.includes(party));
  const isLast = [...others, ...now].every((one) => one.state === 'approved');
  if (!isLast || currentStatus(register, initiative)?.phase !== 'awaiting-approval') return { ok: true, put };
  const by = all.flatMap(({ party }) => partyOf(register, party) ?? []);
  const told = { phase: 'approved', text: approvedBy(by) } as const;
  return { ok: true, put: [...put, newStatus(register, initiative, told, actor, circumstances)] };
}
