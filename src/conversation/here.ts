import { isSecretariat } from '../commands/rights';
import { personIdOf } from '../domain/person';
import { withoutThread } from '../domain/thread';
import type { Question, QuestionOf } from '../queries/question';
import type { Said } from './occasion';

/**
 * A question as it is asked here and now: whichever place and moment a card names, the activity's own count. The
 * secretariat sees the digests of all places where nobody else reads along; of reminders everybody sees their own.
 */
export function askedHere(question: Question, said: Said): Question {
  if (question.kind === 'reminders') return ownReminders(question, said);
  if (question.kind === 'feeds') return ownFeeds(question, said);
  if (question.kind === 'settings') return ownSettings(said);
  if (question.kind === 'help') return { ...question, place: said.event.place.kind };
  if (question.kind !== 'subscriptions') return question;
  const { desk, event, register, now } = said;
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

/** Whose reminders are shown goes by who asks. */
function ownReminders(
  { person: _person, secretariat: _secretariat, ...asked }: QuestionOf<'reminders'>,
  { desk, event, register }: Said,
): Question {
  const { objectId, tenant } = event.actor;
  const person = objectId && tenant ? { person: personIdOf(objectId, tenant) } : {};
  const isOfSecretariat = desk !== undefined && isSecretariat(desk.actorOf(event.actor, register));
  return { ...asked, ...person, ...(isOfSecretariat ? { secretariat: true } : {}) };
}

/** What is chosen for whoever asks, where nobody else reads along, and for where they ask. */
function ownSettings({ desk, event, register, now, spoken }: Said): Question {
  const { id, kind } = event.place;
  const common = {
    kind: 'settings',
    place: kind,
    here: withoutThread(id),
    at: new Date(now).toISOString(),
  } as const;
  if (kind !== 'personal') return common;
  const { objectId, tenant } = event.actor;
  const isOfSecretariat = desk !== undefined && isSecretariat(desk.actorOf(event.actor, register));
  return {
    ...common,
    ...(objectId && tenant ? { person: personIdOf(objectId, tenant) } : {}),
    ...(spoken?.chosen ? { language: spoken.chosen } : {}),
    ...(isOfSecretariat ? { secretariat: true, keepsMissed: desk.missed !== undefined } : {}),
  };
}

/** Whose links are shown goes by who asks; the secretariat sees everybody's. */
function ownFeeds({ feed, party, page }: QuestionOf<'feeds'>, { desk, event, register }: Said): Question {
  const { objectId, tenant } = event.actor;
  const isOfSecretariat = desk !== undefined && isSecretariat(desk.actorOf(event.actor, register));
  return {
    kind: 'feeds',
    ...(feed === undefined ? {} : { feed }),
    ...(party === undefined ? {} : { party }),
    ...(page === undefined ? {} : { page }),
    ...(objectId && tenant ? { owner: personIdOf(objectId, tenant) } : {}),
    ...(isOfSecretariat ? { everyone: true } : {}),
  };
}
