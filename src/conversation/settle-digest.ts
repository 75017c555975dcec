import type { Act } from '../cards/acts';
import { digestKeepers, keptSubscription } from '../commands/subscription-rights';
import { type Delivery, deliveryId } from '../domain/delivery';
import { settled } from '../domain/settled-delivery';
import { digestNamed } from './digests';
import { forged, refusing } from './form';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';

/** Somebody looked whether a digest arrived: it is kept as arrived, or goes out again at the next round. */
export async function settleDigest(said: Said, act: Extract<Act, { verb: 'settle-digest' }>): Promise<Reply> {
  const { desk, register, event, now } = said;
  if (!desk) return refusing(said, { reason: 'not-allowed', who: digestKeepers }, undefined);
  const actor = desk.actorOf(event.actor, register);
  const { id: place, kind } = event.place;
  const found = keptSubscription(register, act.subscription, actor, { id: place, kind });
  if (!found.ok) return refusing(said, found.refusal, undefined);
  const by = `${actor.objectId}@${actor.tenant}`;
  let isThere = false;
  const follow = (newest: Delivery): Delivery | undefined => {
    isThere = true;
    return settled(newest, act.arrived, by, now);
  };
  const done = await desk.digests.change(deliveryId(act), follow, now);
  // No card of ours asks about a week in which none went out.
  if (!isThere) return forged(said, desk, 'settle-digest');
  const how = !done ? 'already' : act.arrived ? 'arrived' : 'again';
  const named = digestNamed({ register, subscription: found.subscription, delivery: act });
  return saying({ kind: 'digest-settled', ...named, how }, said);
}
