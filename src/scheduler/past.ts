import type { Delivery } from '../domain/delivery';
import type { SubscriptionId } from '../domain/ids';

/** What became of the digests of each subscription before, gathered once for many questions. */
export interface Past {
  /** When the last one went out that arrived, or may have; in milliseconds since 1970. */
  lastSent(subscription: SubscriptionId): number | undefined;
  /** The one of the latest week before a week. */
  before(one: Pick<Delivery, 'subscription' | 'week'>): Delivery | undefined;
}

/** Gathered when it is first asked: most rounds ask nothing. */
export function pastOf(known: ReadonlyMap<string, Delivery>): Past {
  let gathered: Map<SubscriptionId, Delivery[]> | undefined;
  const of = (subscription: SubscriptionId): readonly Delivery[] => {
    gathered ??= bySubscription(known);
    return gathered.get(subscription) ?? [];
  };
  const latest = (found: readonly Delivery[]): Delivery | undefined =>
    found.reduce<Delivery | undefined>((a, b) => (a === undefined || b.week > a.week ? b : a), undefined);
  return {
    lastSent: (subscription) =>
      latest(of(subscription).filter(({ state }) => state === 'sent' || state === 'uncertain'))?.since,
    before: ({ subscription, week }) => latest(of(subscription).filter((one) => one.week < week)),
  };
}

function bySubscription(known: ReadonlyMap<string, Delivery>): Map<SubscriptionId, Delivery[]> {
  const gathered = new Map<SubscriptionId, Delivery[]>();
  for (const one of known.values()) {
    const others = gathered.get(one.subscription);
    if (others) others.push(one);
    else gathered.set(one.subscription, [one]);
  }
  return gathered;
}
