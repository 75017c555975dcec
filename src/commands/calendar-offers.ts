import type { Feed } from '../domain/feed';
import type { Register } from '../domain/register';
import { stoppable } from './calendars';
import type { Actor } from './command';
import type { Offer } from './offers';

/** The forms about the links that a card shows: one alone can be stopped, and everybody may have one more. */
export function offersAboutCalendars(shown: readonly Feed[], register: Register, actor: Actor): Offer[] {
  const [only, ...others] = shown;
  const isOne = only !== undefined && others.length === 0;
  return [
    ...(isOne && stoppable(register, only.id, actor).ok
      ? [{ form: 'stop-calendar', about: { feed: only.id } } as const]
      : []),
    { form: 'subscribe-calendar', about: {} },
  ];
}
