import type { ChangeId } from '../domain/ids';
import { carryOut } from './carry-out';
import { confirming } from './confirm';
import type { Desk } from './desk';
import { forged } from './form';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';

/** Takes a change back, or says what stands in the way. */
export async function takeBack(
  said: Said,
  desk: Desk,
  { change, op, chain }: { change: ChangeId; op: string; chain?: boolean | undefined },
): Promise<Reply> {
  const done = await carryOut<'undo'>(said, desk, op, { kind: 'undo', change, ...(chain ? { chain } : {}) });
  if (done.ok) return confirming(said, done.change, undefined);
  // A change that has never been stands on no card.
  if (done.refusal.reason === 'not-there') return forged(said, desk, 'undo');
  const back = { kind: 'change', change } as const;
  return saying({ kind: 'refused', refusal: done.refusal, back, undo: { change, op: desk.newOp() } }, said);
}
