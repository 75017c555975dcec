import type { Offers } from '../cards/offers';
import { offersAboutMeeting, offersAboutMeetings } from '../commands/meeting-offers';
import { offersAboutMilestone } from '../commands/milestone-offers';
import { offersAbout, offersOfInitiatives } from '../commands/offers';
import { standingOn } from '../commands/standing';
import { offersAboutTask, offersAmongTasks } from '../commands/task-offers';
import { undoRefusal } from '../commands/undo';
import { dayAt } from '../domain/day';
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
  if (question.kind === 'meeting')
    return { forms: offersAboutMeeting(register, question.meeting, actor, dayAt(now)) };
  if (question.kind === 'meetings') {
    const [body, ...others] = question.bodies ?? [];
    return { forms: offersAboutMeetings(actor, others.length === 0 ? body : undefined) };
  }
  if (question.kind === 'tasks') return { forms: offersAmongTasks(question.initiatives, actor) };
  if (question.kind === 'task') return { forms: offersAboutTask(register, question.task, actor) };
  if (question.kind === 'milestone')
    return { forms: offersAboutMilestone(register, question.milestone, actor) };
  if (question.kind !== 'change') return undefined;
  const change = register.change.get(question.change);
  const isStanding = change && standingOn(register, change) !== undefined;
  if (!isStanding || undoRefusal(change, actor, new Date(now).toISOString())) return undefined;
  return { forms: [], undo: { change: change.id, op: desk.newOp() } };
}
