import type { ChangeId } from '../domain/ids';
import { carryOut } from './carry-out';
import { confirming } from './confirm';
import type { Desk } from './desk';
import { following } from './following';
import { forged, refusing } from './form';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';

/** Takes a change back, or says what stands in the way. */
export async function takeBack(
  said: Said,
  desk: Desk,
  { change, op, chain, back }: { change: ChangeId; op: string; chain?: boolean | undefined; back?: unknown },
): Promise<Reply> {
  const done = await carryOut<'undo'>(said, desk, op, { kind: 'undo', change, ...(chain ? { chain } : {}) });
  if (done.ok) {
    const own = confirming(said, done, back);
    return (await following(said, desk, done)) ?? own;
  }
  // A change that has never been stands on no card.
  if (done.refusal.reason === 'not-there') return forged(said, desk, 'undo');
  const see = { kind: 'change', change } as const;
  if (done.refusal.reason === 'not-allowed')
    return refusing(said, done.refusal, see, { form: 'undo', about: { change } });
  return saying(
    { kind: 'refused', refusal: done.refusal, back: see, undo: { change, op: desk.newOp() } },
    said,
  );
}
