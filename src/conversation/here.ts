import { isSecretariat } from '../commands/rights';
import { withoutThread } from '../domain/thread';
import type { Question } from '../queries/question';
import type { Said } from './occasion';

/**
 * A question as it is asked here and now: whichever place and moment a card names, the activity's own count. The
 * secretariat sees the digests of all places where nobody else reads along.
 */
export function askedHere(question: Question, { desk, event, register, now }: Said): Question {
  if (question.kind !== 'subscriptions') return question;
  const { id, kind } = event.place;
  const isOfSecretariat = desk !== undefined && isSecretariat(desk.actorOf(event.actor, register));
  const { everywhere: _everywhere, ...asked } = question;
  return {
    ...asked,
    here: withoutThread(id),
    at: new Date(now).toISOString(),
    ...(kind === 'personal' && isOfSecretariat ? { everywhere: true } : {}),
  };
}
