import { type Approval, approvalIdOf } from '../domain/approval';
import { approvalsOf } from '../domain/approving-parties';
import type { PartyId } from '../domain/ids';
import type { StatusEntry } from '../domain/initiative';
import { currentStatus, isLive } from '../domain/live';
import { type AnyRecord, documentId } from '../domain/record';
import { partyOf, type Register } from '../domain/register';
import { approvedBy, noLongerApproved } from './approval-words';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { newStatus } from './new-status';
import { isContactOf, isSecretariat } from './rights';
import { changesAboutSince } from './versions';

/** Whether somebody may tell what a party has answered: the secretariat, and who speaks for the party. */
export const mayRecordApproval = (actor: Actor, party: PartyId): boolean =>
  isSecretariat(actor) || isContactOf(actor, party);

/**
 * Puts on record what parties have answered. The phase of the agreement follows, but where it was changed to
 * another by hand it stays.
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
  if (all.length === 0) return refused({ reason: 'not-sent-out', initiative });
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
  const moved = phaseAfter(register, all, now);
  return {
    ok: true,
    put: moved ? [...put, newStatus(register, initiative, moved, actor, circumstances)] : put,
  };
}

/** What follows for the agreement: with the last approval it is approved, without it no longer. */
function phaseAfter(
  register: Register,
  before: readonly Approval[],
  changed: readonly Approval[],
): Pick<StatusEntry, 'phase' | 'text'> | undefined {
  const after = before.map((old) => changed.find(({ id }) => id === old.id) ?? old);
  const isApproved = ({ state }: Approval): boolean => state === 'approved';
  const [initiative] = after.map((one) => one.initiative);
  const phase = initiative && currentStatus(register, initiative)?.phase;
  if (phase === 'awaiting-approval' && after.every(isApproved))
    return {
      phase: 'approved',
      text: approvedBy(after.flatMap(({ party }) => partyOf(register, party) ?? [])),
    };
  if (phase === 'approved' && before.every(isApproved) && !after.every(isApproved))
    return {
      phase: 'awaiting-approval',
      text: noLongerApproved(after.filter(isApproved).length, after.length),
    };
  return undefined;
}
