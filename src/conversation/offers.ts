import type { Offers } from '../cards/offers';
import { offersAboutMeeting, offersAboutMeetings } from '../commands/meeting-offers';
import { offersAbout } from '../commands/offers';
import { standingOn } from '../commands/standing';
import { undoRefusal } from '../commands/undo';
import { dayAt } from '../domain/day';
import type { Question } from '../queries/question';
import type { Said } from './occasion';
import { offeredOn, thingShown } from './offered';

/** What the asker may do with what a question shows. */
export function offersFor(question: Question, { desk, event, register, now }: Said): Offers | undefined {
  if (!desk) return undefined;
  const actor = desk.actorOf(event.actor, register);
  if (question.kind === 'initiative') return { forms: offersAbout(register, question.initiative, actor) };
  if (question.kind === 'meeting')
    return { forms: offersAboutMeeting(register, question.meeting, actor, dayAt(now)) };
  if (question.kind === 'meetings') {
    const [body, ...others] = question.bodies ?? [];
    return { forms: offersAboutMeetings(actor, others.length === 0 ? body : undefined) };
  }
  const shown = thingShown(question);
  if (shown) return { forms: offeredOn(shown, register, actor, dayAt(now))?.offers ?? [] };
  if (question.kind !== 'change') return undefined;
  const change = register.change.get(question.change);
  const isStanding = change && standingOn(register, change) !== undefined;
  if (!isStanding || undoRefusal(change, actor, new Date(now).toISOString())) return undefined;
  return { forms: [], undo: { change: change.id, op: desk.newOp() } };
}
