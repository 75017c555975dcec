import type { Feed } from '../domain/feed';
import { followingOf } from '../domain/followers';
import { partyOf, type Register } from '../domain/register';
import { stoppable } from './calendars';
import type { Actor } from './command';
import type { Offer } from './offers';

/**
 * The forms about the links that a card shows: one alone can be stopped, of a party that ends those who take over have
 * calendars, too, and everybody may have one more, of the party that is spoken of.
 */
export function offersAboutCalendars(
  shown: readonly Feed[],
  party: string | undefined,
  register: Register,
  actor: Actor,
): Offer[] {
  const [only, ...others] = shown;
  const one = others.length === 0 ? only : undefined;
  const [, ...heirs] = one?.of.kind === 'party' ? followingOf(register, one.of.party) : [];
  return [
    ...(one && stoppable(register, one.id, actor).ok
      ? [{ form: 'stop-calendar', about: { feed: one.id } } as const]
      : []),
    ...heirs.flatMap(({ party: heir }): Offer[] => {
      const name = partyOf(register, heir)?.name;
      return name ? [{ form: 'subscribe-calendar', about: { of: heir }, name }] : [];
    }),
    { form: 'subscribe-calendar', about: !only && party !== undefined ? { of: party } : {} },
  ];
}
