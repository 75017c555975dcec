import type { Change } from '../domain/change';
import { isLive } from '../domain/live';
import { nextDigestOf } from '../domain/next-digest';
import { recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { Actor } from './command';
import type { Offer } from './offers';
import { mayKeep, maySubscribe, type Place } from './subscription-rights';

/**
 * The forms about the digests that a card shows: of one alone all that can be done to it and, as long as one is in
 * sight at an instant (milliseconds since 1970), to the next that goes out; and to get one more.
 */
export function offersAboutDigests(
  shown: readonly Subscription[],
  register: Register,
  actor: Actor,
  at: Place,
  now: number,
): Offer[] {
  const [only, ...others] = shown;
  const isKept = only !== undefined && others.length === 0 && mayKeep(actor, only, at);
  const forms = ['edit-subscription', 'pause-subscription', 'stop-subscription'] as const;
  const next = isKept ? nextDigestOf(only, register, now) : undefined;
  return [
    ...(isKept && next
      ? [{ form: 'hold-digest', about: { subscription: only.id, week: next.week } } as const]
      : []),
    ...(isKept ? forms.map((form): Offer => ({ form, about: { subscription: only.id } })) : []),
    ...(maySubscribe(actor, at) ? [{ form: 'subscribe', about: {} } as const] : []),
  ];
}

/** The form that corrects the digest which a change set up or altered. */
export function offersOnDigestOf(
  { documents }: Change,
  register: Register,
  actor: Actor,
  at: Place,
): Offer[] {
  const [named] = documents.flatMap(({ document }) => recordOfDocument(document) ?? []);
  const digest = named?.type === 'subscription' ? register.subscription.get(named.id) : undefined;
  return digest && isLive(digest) && mayKeep(actor, digest, at)
    ? [{ form: 'edit-subscription', about: { subscription: digest.id } }]
    : [];
}
