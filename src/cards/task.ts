import { documentId } from '../domain/record';
import type { Task } from '../domain/task';
import type { AnswerOf } from '../queries/answer';
import { dueButton } from './buttons';
import { dotted, group, type Line, line, type Page, page } from './card';
import { daysAway, periodInWords } from './days';
import { milestoneLine } from './lines';
import { movedLines, movedWords, told } from './moved';
import { openPage } from './open-page';
import { assigneeWords, dueWords, partyNames, stateWord } from './parties';
import { initiativeGroup, mostLines, reportedNote, thingButtons } from './thing-parts';
import { clip, type Wording } from './wording';

type One = AnswerOf<'task'>;

/** When it is due and how far off that is: "8. november 2023 · om 8 dage". */
function due({ task, overdue }: One['task'], wording: Wording): string {
  if (!task.due) return wording.text(task.recurring ? 'task.recurring' : 'task.undated');
  const { from, to } = task.due;
  const away = to && task.state !== 'done' && task.state !== 'superseded' ? daysAway(to, wording) : '';
  return dotted(
    periodInWords(task.due, wording),
    task.due.inferred ? wording.text('due.inferred') : '',
    overdue ? wording.text('task.overdue', { away }) : '',
    away === '' || overdue ? '' : from === to ? away : wording.text('task.last-day', { away }),
    movedWords('task', task.postponed, wording),
  );
}

const commentLines = ({ comments = [] }: Task, wording: Wording): Line[] =>
  comments
    .slice(-mostLines)
    .toReversed()
    .map((one) =>
      line({ title: clip(wording.prose(one.text), 400), weight: 'Default', meta: told(one, wording) }),
    );

/** One task: what it is, who does it by when, how it stands, and what was said about it. */
export function taskPage(answer: One, wording: Wording): Page {
  const { task, initiatives, overdue } = answer.task;
  const { milestone, person, recipients } = answer;
  const fact = (label: string, value: string) => ({ label: wording.text(`label.${label}`), value });
  const state = overdue ? wording.text('state.overdue') : stateWord(task, wording);
  const title = clip(wording.prose(task.what), 280);
  const older = (task.comments ?? []).length - mostLines;
  return page({
    title,
    subtitle: wording.text('task.card'),
    facts: [
      fact('who', assigneeWords(answer.task, wording)),
      fact('person', task.parties.length > 0 && person ? clip(person, 80) : ''),
      fact('due', due(answer.task, wording)),
      fact('task-state', task.state === 'unknown' ? wording.text('state.untold') : stateWord(task, wording)),
      fact('remark', clip(wording.prose(task.stateReason), 400)),
      fact('recipients', partyNames(recipients, wording)),
    ],
    groups: [
      group(wording.text('label.comments'), commentLines(task, wording), ''),
      group(wording.text('label.postponed'), movedLines('task', task.postponed, wording).slice(0, mostLines)),
      group(
        wording.text('label.milestone'),
        milestone ? [milestoneLine({ milestone, initiatives: [], past: false }, wording)] : [],
      ),
      initiativeGroup(initiatives, 'tasks', wording),
    ],
    notes: [
      older > 0 ? wording.count('comments.older', older) : undefined,
      clip(wording.prose(task.assigneeNote), 300),
      clip(wording.prose(task.note), 400),
      reportedNote(task.reported, wording),
    ],
    actions: [
      task.message ? openPage(wording.text('task.message'), task.message) : undefined,
      ...thingButtons(documentId('task', task.id), initiatives, 'tasks', wording),
      dueButton(wording),
    ],
    summary: `${title}: ${dotted(state, dueWords(task, wording))}`,
  });
}
