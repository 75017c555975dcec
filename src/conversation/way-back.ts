import type { About } from '../commands/form';
import { dayAt } from '../domain/day';
import { feedId, subscriptionId } from '../domain/ids';
import { type Question, question } from '../queries/question';
import { changeable } from './changeable';
import type { Said } from './occasion';

/** The question a card was opened from; a button carries it, so it is read as from outside. */
export const backFrom = (back: unknown): Question | undefined => question.safeParse(back).data;

/** The card that a form leads back to: the one it was opened from, else that of what it is about. */
export const wayBack = (
  said: Said,
  { back, about }: { back?: unknown; about: About },
): Question | undefined => backFrom(back) ?? shownOf(said, about);

/** The question that shows what a form is about; `undefined` where it is about nothing that a card shows. */
function shownOf({ register, desk, event, now }: Said, about: About): Question | undefined {
  const digest = subscriptionId.safeParse(about.subscription).data;
  if (digest) return { kind: 'subscriptions', subscription: digest };
  const feed = feedId.safeParse(about.feed).data;
  if (feed) return { kind: 'feeds', feed };
  return desk && changeable(register, about, desk.actorOf(event.actor, register), dayAt(now))?.shown;
}

/** What a form that is about nothing yet leads back to, for those who may fill it in. */
export const listOf: Readonly<Record<string, Question>> = {
  'create-meeting': { kind: 'meetings', which: 'upcoming' },
  'create-initiative': { kind: 'initiatives' },
  'set-status-limit': { kind: 'initiatives', waiting: 'status', sort: 'oldest-status' },
  'grant-role': { kind: 'people' },
  'revoke-role': { kind: 'people' },
  'subscribe-calendar': { kind: 'feeds' },
  'ask-everybody': { kind: 'freshness', by: 'lead' },
};
