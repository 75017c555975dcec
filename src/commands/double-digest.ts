import { digestsOf } from '../domain/digests-of';
import type { SubscriptionId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { isSameAbout } from './told-digest';

/**
 * The digest that a place gets about the same as one that is to come back to it: set up anew after that was stopped,
 * or changed to it. `undefined` where there is none.
 */
export function doubleDigest(put: readonly AnyRecord[], register: Register): SubscriptionId | undefined {
  const back = put.flatMap((one) => (one.type === 'subscription' ? [one.record] : []));
  const isPut = new Set(back.map(({ id }) => id));
  for (const { id, place, about } of back.filter(isLive)) {
    const before = register.subscription.get(id);
    if (before && isLive(before) && isSameAbout(before.about, about)) continue;
    const others = digestsOf(register, place).filter((one) => one.id !== id && !isPut.has(one.id));
    const same = others.find((one) => isSameAbout(one.about, about));
    if (same) return same.id;
  }
  return undefined;
}
