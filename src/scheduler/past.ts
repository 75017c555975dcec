import type { Delivery } from '../domain/delivery';
import type { SubscriptionId } from '../domain/ids';

/** What became of the digests of each subscription before, gathered once for many questions. */
export interface Past {
  /** When the last one went out that arrived, or may have; in milliseconds since 1970. */
  lastSent(subscription: SubscriptionId): number | undefined;
  /** The one of the latest week before a week. */
  before(one: Pick<Delivery, 'subscription' | 'week'>): Delivery | undefined;
}

export function pastOf(known: ReadonlyMap<string, Delivery>): Past {
  const bySubscription = new Map<SubscriptionId, Delivery[]>();
  for (const one of known.values()) {
    const others = bySubscription.get(one.subscription);
    if (others) others.push(one);
    else bySubscription.set(one.subscription, [one]);
  }
  const latest = (found: readonly Delivery[]): Delivery | undefined =>
    found.reduce<Delivery | undefined>((a, b) => (a === undefined || b.week > a.week ? b : a), undefined);
  return {
    lastSent: (subscription) =>
      latest(
        (bySubscription.get(subscription) ?? []).filter(
          ({ state }) => state === 'sent' || state === 'uncertain',
        ),
      )?.since,
    before: ({ subscription, week }) =>
      latest((bySubscription.get(subscription) ?? []).filter((one) => one.week < week)),
  };
}
