import type { Act } from '../cards/acts';
import { digestKeepers, keptSubscription } from '../commands/subscription-rights';
import { deliveryId } from '../domain/delivery';
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
  const id = deliveryId(act);
  const known = desk.digests.known().get(id);
  if (!known) return forged(said, desk, 'settle-digest');
  const by = `${actor.objectId}@${actor.tenant}`;
  const follow = (newest: typeof known) => settled(newest, act.arrived, by, now);
  const done = await desk.digests.change(id, follow, now);
  const how = !done ? 'already' : act.arrived ? 'arrived' : 'again';
  const named = digestNamed({ register, subscription: found.subscription, delivery: known });
  return saying({ kind: 'digest-settled', ...named, how }, said);
}
