import type { Offers } from '../cards/offers';
import { offersAbout } from '../commands/offers';
import { isSpent, undoRefusal } from '../commands/undo';
import { documentId, type RecordType, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { isRepeating } from '../domain/taken-back';
import type { Question } from '../queries/question';
import type { Said } from './occasion';

/** What the asker may do with what a question shows. */
export function offersFor(question: Question, { desk, event, register, now }: Said): Offers | undefined {
  if (!desk) return undefined;
  const actor = desk.actorOf(event.actor, register);
  const history = historyOf(question, register);
  if (question.kind === 'initiative')
    return { forms: offersAbout(register, question.initiative, actor), history };
  if (question.kind !== 'change') return { forms: [], history };
  const change = register.change.get(question.change);
  const isUndone = !change || isSpent(register, change);
  if (isUndone || undoRefusal(change, actor, new Date(now).toISOString())) return undefined;
  const repeats = change.undoes.length > 0 && !isRepeating(register, change);
  return { forms: [], undo: { change: change.id, op: desk.newOp(), repeats } };
}

/** The question who changed the thing that a card shows, where somebody did. */
export function historyOf(question: Question, register: Register): Question | undefined {
  const { kind } = question;
  const id = (question as Partial<Record<string, unknown>>)[kind];
  const type = recordTypes.find((one: RecordType) => one === kind && one !== 'change');
  if (type === undefined || typeof id !== 'string') return undefined;
  const thing = documentId(type, id);
  const of = question.kind === 'initiative' ? { initiative: question.initiative } : { thing };
  const changes = register.changes.get(question.kind === 'initiative' ? `about:${id}` : thing);
  return changes && { kind: 'history', ...of };
}
