import { dayAt } from './day';
import { meetingDaysOf, nextSlot, type Slot } from './digest-slots';
import type { Register } from './register';
import type { Subscription } from './subscription';

/**
 * The digest that has not gone out yet at an instant (milliseconds since 1970) and comes next, also where it is to be
 * skipped: it can be sent after all. `undefined` where none is in sight.
 */
export function nextDigestOf(subscription: Subscription, register: Register, now: number): Slot | undefined {
  const held = (subscription.held ?? []).filter(({ skip }) => !skip);
  return nextSlot({ ...subscription, held }, meetingDaysOf(register), { day: dayAt(now), at: now });
}
