import type { Offers } from '../cards/offers';
import { offersAbout, offersOfInitiatives } from '../commands/offers';
import { standingOn } from '../commands/standing';
import { undoRefusal } from '../commands/undo';
import { leadsTo } from '../domain/merged';
import type { Question } from '../queries/question';
import type { Said } from './occasion';

/** What the asker may do with what a question shows. */
export function offersFor(question: Question, { desk, event, register, now }: Said): Offers | undefined {
  if (!desk) return undefined;
  const actor = desk.actorOf(event.actor, register);
  if (question.kind === 'initiative')
    return { forms: offersAbout(register, leadsTo(register.initiative, question.initiative), actor) };
  if (question.kind === 'initiatives') return { forms: offersOfInitiatives(actor) };
  if (question.kind !== 'change') return undefined;
  const change = register.change.get(question.change);
  const isStanding = change && standingOn(register, change) !== undefined;
  if (!isStanding || undoRefusal(change, actor, new Date(now).toISOString())) return undefined;
  return { forms: [], undo: { change: change.id, op: desk.newOp() } };
}
