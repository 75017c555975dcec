import { isSecretariat } from '../commands/rights';
import type { Question } from '../queries/question';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';

/**
 * What is said in place of an answer that is not for everybody: the list of all people is for the secretariat, where
 * nobody else reads along. Who may change one thing, everybody may know. Somebody's reminders are for them
 * alone, and so are the links of their calendars.
 */
export function withheld(question: Question, said: Said): Reply | undefined {
  if (question.kind === 'reminders') {
    if (said.event.place.kind !== 'personal') return saying({ kind: 'reminders-in-private' }, said);
    return question.person === undefined ? saying({ kind: 'reminders-unnamed' }, said) : undefined;
  }
  if (question.kind === 'feeds') {
    if (said.event.place.kind !== 'personal') return saying({ kind: 'feeds-in-private' }, said);
    if (!said.desk?.links) return saying({ kind: 'links-off' }, said);
    if (question.owner !== undefined) return undefined;
    return saying({ kind: 'refused', refusal: { reason: 'unnamed' }, back: undefined }, said);
  }
  if (question.kind !== 'people') return undefined;
  const { initiative, cluster, party, role } = question;
  const isNarrow =
    [initiative, cluster, party].some((id) => id !== undefined) || (role ?? 'reader') !== 'reader';
  if (isNarrow) return undefined;
  const { desk, event, register } = said;
  if (!desk || !isSecretariat(desk.actorOf(event.actor, register)))
    return saying({ kind: 'access-list' }, said);
  return event.place.kind === 'personal' ? undefined : saying({ kind: 'access-in-private' }, said);
}
