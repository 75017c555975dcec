import { asSlotted, type Delivery, deliveryId } from '../domain/delivery';
import { digestsOf } from '../domain/digests-of';
import type { Parked } from '../domain/parked';
import type { Subscription } from '../domain/subscription';
import { slotsById } from './due';
import type { Look } from './look';
import type { Digest } from './parts';
import { pastOf } from './past';
import { stale } from './telling';

/** What people are told of a digest: what is about to go out, and what did not go as it should. */
export type DigestNews = Digest & { kind: 'preview' | 'uncertain' | 'undeliverable' | 'missed' };

/** That the bot cannot speak any more in a place that gets digests. */
export interface ParkedNews {
  kind: 'parked';
  collaboration: string;
  place: string;
  parked: Parked;
  /** At least one. */
  subscriptions: readonly Subscription[];
}

export type News = DigestNews | ParkedNews;

/**
 * What there is to tell of a delivery as it stands, `before` being the one of the week before. Who was told once that a
 * place does not take a digest knows it; that a place is parked is told for itself.
 */
export function newsOf(digest: Digest, before: Delivery | undefined): DigestNews | undefined {
  const { state, attempts, by, reason } = digest.delivery;
  if (state === 'uncertain' || state === 'missed') return { ...digest, kind: state };
  if (state === 'planned' && attempts === 0 && by === undefined) return { ...digest, kind: 'preview' };
  const isTold = reason === 'removed' || before?.state === 'undeliverable';
  return state === 'undeliverable' && !isTold ? { ...digest, kind: 'undeliverable' } : undefined;
}

/** The name under which news is told once. */
export function nameOf(news: News): string {
  if (news.kind === 'parked') return `parked ${news.place} ${news.parked.since}`;
  const { kind, delivery } = news;
  // What is settled, sent again and uncertain anew is news again; a digest is previewed once, whatever is decided then.
  return `${kind} ${deliveryId(delivery)} ${kind === 'uncertain' ? delivery.since : ''}`;
}

/** Everything there is to tell as the store holds it, whether it was told already or not. */
export function* newsIn({ collaboration, picture, slots, known, parked, now }: Look): Generator<News> {
  const past = pastOf(known);
  const byId = slotsById(slots);
  for (const [id, delivery] of known) {
    const subscription = picture.subscription.get(delivery.subscription);
    if (!subscription || now - delivery.since > stale) continue;
    const slot = byId.get(id);
    if (delivery.state === 'planned') {
      const isAhead = slot?.previewAt !== undefined && asSlotted(delivery, slot, now).due > now;
      if (!isAhead) continue;
    }
    const news = newsOf({ collaboration, subscription, delivery }, past.before(delivery));
    if (news) yield news;
  }
  for (const [place, why] of parked) {
    if (now - why.since > stale) continue;
    const subscriptions = digestsOf(picture, place);
    if (subscriptions.length > 0) yield { kind: 'parked', collaboration, place, parked: why, subscriptions };
  }
}
