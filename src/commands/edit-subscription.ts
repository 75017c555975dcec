import { same } from '../domain/change';
import { digestsOf } from '../domain/digests-of';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, wrong } from './command';
import { keptSubscription } from './subscription-rights';
import { digestTold, isSameAbout } from './told-digest';

/** Changes what a digest is about and when it comes. Its slots count anew where they are others than before. */
export function editSubscription(
  { kind: _, subscription: id, seen: _seen, ...said }: CommandOf<'edit-subscription'>,
  register: Register,
  actor: Actor,
  { place, today, at }: Circumstances,
): Decided {
  const found = keptSubscription(register, id, actor, place);
  if (!found.ok) return found;
  const { subscription: old } = found;
  const digest = digestTold(said, old.placeKind, register, today, old);
  if (!digest.ok) return digest;
  const { told } = digest;
  const other = digestsOf(register, old.place).find(
    (one) => one.id !== id && isSameAbout(one.about, told.about),
  );
  if (other) return wrong('topics', 'taken-topic');
  const isMoved = told.time !== old.time || !same(told.rhythm, old.rhythm);
  return {
    ok: true,
    put: [{ type: 'subscription', record: { ...old, ...told, since: isMoved ? at : old.since } }],
  };
}

/** Lays down when a digest does not come: those of the coming pauses that stay, and one more. */
export function pauseSubscription(
  { subscription: id, pauses, from, to }: CommandOf<'pause-subscription'>,
  register: Register,
  actor: Actor,
  { place, today }: Circumstances,
): Decided {
  const found = keptSubscription(register, id, actor, place);
  if (!found.ok) return found;
  const { subscription } = found;
  const over = subscription.pauses.filter((one) => one.to < today);
  const coming = subscription.pauses.filter((one) => one.to >= today);
  const kept = coming.filter((one) => pauses.some((stays) => same(stays, one)));
  if (kept.length < pauses.length) return wrong('pauses', 'not-a-choice');
  const isOnlyLess = from === undefined && to === undefined && kept.length < coming.length;
  if (!isOnlyLess && from === undefined) return wrong('from', 'missing');
  if (!isOnlyLess && to === undefined) return wrong('to', 'missing');
  if (from !== undefined && to !== undefined && to < from) return wrong('to', 'before-start');
  if (to !== undefined && to < today) return wrong('to', 'in-the-past');
  const added = from === undefined || to === undefined ? [] : [{ from, to }];
  const fresh = added.filter((one) => !kept.some((there) => same(there, one)));
  const sorted = [...over, ...kept, ...fresh].sort((a, b) => (a.from < b.from ? -1 : 1));
  return { ok: true, put: [{ type: 'subscription', record: { ...subscription, pauses: sorted } }] };
}

/** Takes a digest back: none comes any more. Undoing that brings it back. */
export function stopSubscription(
  { subscription: id }: CommandOf<'stop-subscription'>,
  register: Register,
  actor: Actor,
  { place }: Circumstances,
): Decided {
  const found = keptSubscription(register, id, actor, place);
  if (!found.ok) return found;
  return { ok: true, put: [{ type: 'subscription', record: { ...found.subscription, withdrawn: true } }] };
}
