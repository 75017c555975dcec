import type { Feed } from '../domain/feed';
import { feedsOf } from '../domain/feeds-of';
import type { Wish } from '../language/understanding';
import type { Question } from '../queries/question';
import type { Said } from './occasion';
import { personOf } from './own-parties';
import { withheld } from './people';

const forms = ['subscribe-calendar', 'stop-calendar'];

/**
 * A wish about the links of calendars, with the one that is meant: the only one, or the only one to what was said. Who
 * has one to that already is shown it, as is who speaks where no link may be shown.
 */
export function calendarMeant(wish: Wish, said: Said): Wish | Question {
  if (!forms.includes(wish.form)) return wish;
  const all = { kind: 'feeds' } as const;
  const owner = personOf(said.event.actor);
  if (withheld({ ...all, ...(owner ? { owner } : {}) }, said)) return all;
  const own = owner === undefined ? [] : feedsOf(said.register, owner);
  const { of } = wish.values;
  const fitting = of === undefined ? own : own.filter((one) => choiceOf(one) === of);
  const [only, ...more] = fitting;
  if (wish.form === 'subscribe-calendar')
    return of !== undefined && only ? { kind: 'feeds', feed: only.id } : wish;
  return only && more.length === 0 ? { ...wish, about: { feed: only.id }, values: {} } : all;
}

const choiceOf = ({ of }: Feed): string => (of.kind === 'party' ? of.party : of.kind);
