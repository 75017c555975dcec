import { isLive } from './live';
import type { Register } from './register';
import type { Subscription } from './subscription';
import { withoutThread } from './thread';

/** The digests that a place gets, in the order in which they were set up; without a place those of all. */
export const digestsOf = (register: Register, place: string | undefined): Subscription[] =>
  [...register.subscription.values()].filter(
    (one) => isLive(one) && (place === undefined || one.place === withoutThread(place)),
  );

/** The digests that a question about them shows: of a place, of all, or one of these. */
export function digestsShown(
  {
    here,
    everywhere = false,
    subscription,
  }: { here?: string | undefined; everywhere?: boolean | undefined; subscription?: string | undefined },
  register: Register,
): Subscription[] {
  const all = everywhere || here !== undefined ? digestsOf(register, everywhere ? undefined : here) : [];
  const wanted = subscription === undefined ? all : all.filter(({ id }) => id === subscription);
  // What comes here is told first.
  return wanted.toSorted((a, b) => Number(b.place === here) - Number(a.place === here));
}
