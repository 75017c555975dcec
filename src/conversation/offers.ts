import type { Offers } from '../cards/offers';
import type { Actor } from '../commands/command';
import { offersAboutMeeting, offersAboutMeetings } from '../commands/meeting-offers';
import { offersAboutMilestone } from '../commands/milestone-offers';
import { type Offer, offersAbout } from '../commands/offers';
import { offersAboutTask, offersAmongTasks } from '../commands/task-offers';
import { isSpent, undoRefusal } from '../commands/undo';
import { dayAt } from '../domain/day';
import { documentId, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { isRepeating } from '../domain/taken-back';
import type { Question } from '../queries/question';
import type { Said } from './occasion';

/** What the asker may do with what a question shows. */
export function offersFor(question: Question, said: Said): Offers | undefined {
  const { desk, event, register, now } = said;
  if (!desk) return undefined;
  const actor = desk.actorOf(event.actor, register);
  if (question.kind !== 'change') {
    const forms = formsFor(question, register, actor, now);
    return { forms, history: historyOf(question, register) };
  }
  const change = register.change.get(question.change);
  const isUndone = !change || isSpent(register, change);
  if (isUndone || undoRefusal(change, actor, new Date(now).toISOString())) return undefined;
  const repeats = change.undoes.length > 0 && !isRepeating(register, change);
  return { forms: [], undo: { change: change.id, op: desk.newOp(), repeats } };
}

function formsFor(question: Question, register: Register, actor: Actor, now: number): Offer[] {
  switch (question.kind) {
    case 'initiative':
      return offersAbout(register, question.initiative, actor);
    case 'meeting':
      return offersAboutMeeting(register, question.meeting, actor, dayAt(now));
    case 'meetings': {
      const [body, ...others] = question.bodies ?? [];
      return offersAboutMeetings(actor, others.length === 0 ? body : undefined);
    }
    case 'tasks':
      return offersAmongTasks(question.initiatives, actor);
    case 'task':
      return offersAboutTask(register, question.task, actor);
    case 'milestone':
      return offersAboutMilestone(register, question.milestone, actor);
    default:
      return [];
  }
}

/** The question who changed the thing that a card shows, where somebody did. */
function historyOf(question: Question, register: Register): Question | undefined {
  const { kind } = question;
  if (kind === 'initiative') {
    const { initiative } = question;
    return register.changes.has(`about:${initiative}`) ? { kind: 'history', initiative } : undefined;
  }
  // A card of one thing is asked for by the thing's own name: { kind: 'meeting', meeting: … }.
  const type = recordTypes.find((one) => one === kind);
  const id = (question as Readonly<Record<string, unknown>>)[kind];
  if (type === undefined || type === 'change' || typeof id !== 'string') return undefined;
  const thing = documentId(type, id);
  return register.changes.has(thing) ? { kind: 'history', thing } : undefined;
}
