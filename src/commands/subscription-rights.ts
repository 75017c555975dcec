import type { Change } from '../domain/change';
import { isLive } from '../domain/live';
import { personIdOf, type Role } from '../domain/person';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import { withoutThread } from '../domain/thread';
import { type Actor, type Refusal, refused } from './command';
import { isSecretariat } from './rights';

/** Where something is asked for. */
export type Place = NonNullable<Change['place']>;

/** Who may decide which digests a channel or group gets; of their own chat everybody decides. */
export const digestKeepers: readonly Role[] = ['cluster-lead', 'secretariat'];

const isKeeper = (actor: Pick<Actor, 'grants'>): boolean =>
  isSecretariat(actor) || actor.grants.some(({ role }) => role === 'cluster-lead');

/** Whether somebody may set up a digest in a place. */
export const maySubscribe = (actor: Pick<Actor, 'grants'>, { kind }: Pick<Place, 'kind'>): boolean =>
  kind === 'personal' || isKeeper(actor);

/**
 * Whether somebody may change a digest: the secretariat wherever it is, those who lead a cluster in the channel itself,
 * everybody their own.
 */
export const mayKeep = (actor: Actor, { place, placeKind, owner }: Subscription, at: Place): boolean =>
  isSecretariat(actor) ||
  (placeKind === 'personal' ? isPerson(actor, owner) : withoutThread(at.id) === place && isKeeper(actor));

const isPerson = ({ objectId, tenant }: Actor, person: string): boolean =>
  objectId !== '' && tenant !== '' && personIdOf(objectId, tenant) === person;

/** A digest that somebody may change, or why they may not. */
export function keptSubscription(
  register: Register,
  id: string,
  actor: Actor,
  at: Place | undefined,
): { ok: true; subscription: Subscription } | { ok: false; refusal: Refusal } {
  const subscription = register.subscription.get(id);
  if (!subscription || !isLive(subscription)) return refused({ reason: 'not-there' });
  return at && mayKeep(actor, subscription, at)
    ? { ok: true, subscription }
    : refused({ reason: 'not-allowed', who: digestKeepers });
}
