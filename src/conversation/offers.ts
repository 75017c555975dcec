import type { Offers } from '../cards/offers';
import { offersAboutCalendars } from '../commands/calendar-offers';
import type { Actor } from '../commands/command';
import { offersAboutDeadlines, offersAboutMeetings } from '../commands/meeting-offers';
import {
  type Offer,
  offersAboutApprovals,
  offersAboutImplementation,
  offersAboutPeople,
  offersOfInitiatives,
  offersToAsk,
} from '../commands/offers';
import { offersAboutDigests, offersOnDigestOf } from '../commands/subscription-offers';
import { offersAmongTasks } from '../commands/task-offers';
import { isSpent, undoRefusal } from '../commands/undo';
import { lineThrough, lineToForce } from '../domain/case-line';
import { type Day, dayAt } from '../domain/day';
import { digestsOf, digestsShown } from '../domain/digests-of';
import { feedsShown } from '../domain/feeds-of';
import { documentId, type RecordType, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { isRepeating, takenBackBy } from '../domain/taken-back';
import type { Question } from '../queries/question';
import { redirected } from '../queries/redirect';
import { changeable } from './changeable';
import { offersInDigest } from './digest-offers';
import { followedUpIn } from './kept-things';
import type { Said } from './occasion';
import { offersInStatus } from './status-offers';

/** What the asker may do with what a question shows. */
export function offersFor(asked: Question, { desk, event, register, now }: Said): Offers | undefined {
  if (!desk) return undefined;
  const question = redirected({ merged: register.initiative }, asked);
  const actor = desk.actorOf(event.actor, register);
  if (question.kind === 'people') return { forms: offersAboutPeople(question, actor), all: true };
  if (question.kind === 'freshness') return { forms: offersToAsk(actor), all: true };
  if (question.kind === 'update-round') {
    const isOver = takenBackBy(register, question.round) !== undefined;
    return { forms: isOver ? [] : offersToAsk(actor, { round: question.round }), all: true };
  }
  if (question.kind === 'subscriptions')
    return {
      forms: offersAboutDigests(digestsShown(question, register), register, actor, placeOf(event), now),
      all: true,
    };
  // In their own chat everything on the card is theirs to choose.
  if (question.kind === 'settings')
    return event.place.kind === 'personal'
      ? undefined
      : {
          forms: offersAboutDigests(
            digestsOf(register, event.place.id),
            register,
            actor,
            placeOf(event),
            now,
          ),
          all: true,
        };
  if (question.kind === 'feeds')
    return {
      forms: offersAboutCalendars(feedsShown(question, register), question.party, register, actor),
      all: true,
    };
  if (question.kind === 'weekly-digest')
    return { forms: offersInDigest(question, register, actor, dayAt(now)), all: true };
  if (question.kind === 'status-document')
    return { forms: offersInStatus(question, register, actor, dayAt(now)), all: true };
  if (question.kind === 'deadline-chain')
    return { forms: formsFor(question, register, actor, dayAt(now)), all: true };
  if (question.kind !== 'change')
    return {
      forms: formsFor(question, register, actor, dayAt(now)),
      history: historyOf(question, register),
    };
  const change = register.change.get(question.change);
  const isUndone = !change || isSpent(register, change);
  if (isUndone || undoRefusal(change, actor, new Date(now).toISOString())) return undefined;
  const repeats = change.undoes.length > 0 && !isRepeating(register, change);
  return {
    forms: offersOnDigestOf(change, register, actor, placeOf(event)),
    undo: { change: change.id, op: desk.newOp(), repeats },
  };
}

const placeOf = ({ place: { id, kind } }: Said['event']) => ({ id, kind });

/** The forms for the thing a question shows, or for making one more of a list. */
function formsFor(question: Question, register: Register, actor: Actor, today: Day): Offer[] {
  if (question.kind === 'initiatives') return offersOfInitiatives(actor, question.waiting);
  if (question.kind === 'tasks') return offersAmongTasks(question.initiatives, actor);
  if (question.kind === 'approvals') return offersAboutApprovals(register, question.initiative, actor);
  if (question.kind === 'implementation' && question.initiative)
    return offersAboutImplementation(register, question.initiative, question.cluster, actor);
  if (question.kind === 'meetings') {
    const [body, ...others] = question.bodies ?? [];
    return offersAboutMeetings(actor, others.length === 0 ? body : undefined);
  }
  if (question.kind === 'deadline-chain') {
    const { target, body } = question;
    const line = body && target === 'meeting' ? lineThrough(register, body) : lineToForce(register, body);
    return offersAboutDeadlines(register, actor, line);
  }
  const followed = followedUpIn(question);
  if (followed) return changeable(register, followed, actor, today)?.offers ?? [];
  const id = thingIn(question);
  return (id && changeable(register, { [question.kind]: id }, actor, today)?.offers) || [];
}

/** The id of the one thing a question shows: its field is called as its kind. */
function thingIn(question: Question): string | undefined {
  const id = (question as Partial<Record<string, unknown>>)[question.kind];
  return typeof id === 'string' ? id : undefined;
}

/** The question who changed the thing that a card shows, where somebody did. */
export function historyOf(question: Question, register: Register): Question | undefined {
  const { kind } = question;
  const id = thingIn(question);
  const type = recordTypes.find((one: RecordType) => one === kind && one !== 'change');
  if (type === undefined || id === undefined) return undefined;
  const thing = documentId(type, id);
  const of = question.kind === 'initiative' ? { initiative: question.initiative } : { thing };
  const changes = register.changes.get(question.kind === 'initiative' ? `about:${id}` : thing);
  return changes && { kind: 'history', ...of };
}
