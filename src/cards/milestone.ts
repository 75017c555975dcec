import { documentId } from '../domain/record';
import type { AnswerOf } from '../queries/answer';
import { dueButton } from './buttons';
import { dotted, group, type Page, page } from './card';
import { daysAway, exactly } from './days';
import { taskLine } from './lines';
import { milestoneState } from './milestone-state';
import { movedLines, movedWords } from './moved';
import { partyNames } from './parties';
import { initiativeGroup, mostLines, reportedNote, thingButtons } from './thing-parts';
import { clip, type Wording } from './wording';

type One = AnswerOf<'milestone'>;

/** When it is, how far off that is where it is still ahead, and from when it was moved. */
function when({ milestone, past }: One['milestone'], wording: Wording): string {
  const { from, to } = milestone.when;
  const isAhead = from !== null && from === to && !past && !milestone.superseded;
  return dotted(
    exactly(milestone.when, wording),
    isAhead ? daysAway(from, wording) : '',
    movedWords('milestone', milestone.moved, wording),
  );
}

/** One date: when it is, whether it was reached, moved or dropped, and the tasks that are due by it. */
export function milestonePage(answer: One, wording: Wording): Page {
  const { milestone, initiatives } = answer.milestone;
  const { bodies, tasks } = answer;
  const title = clip(wording.prose(milestone.label), 280);
  const fact = (label: string, value: string) => ({ label: wording.text(`label.${label}`), value });
  const state = wording.text(`tense.${milestoneState(answer.milestone)}`);
  return page({
    title,
    subtitle: wording.text(`milestone.${milestone.type}`),
    facts: [
      fact('when', when(answer.milestone, wording)),
      fact('task-state', state),
      fact('remark', clip(wording.prose(milestone.superseded?.text), 400)),
      fact('who', partyNames(bodies, wording)),
    ],
    groups: [
      group(
        wording.text('label.moved'),
        movedLines('milestone', milestone.moved, wording).slice(0, mostLines),
      ),
      group(
        wording.text('label.tasks'),
        tasks.slice(0, mostLines).map((one) => taskLine(one, wording)),
      ),
      initiativeGroup(initiatives, 'dates', wording),
    ],
    notes: [clip(wording.prose(milestone.note), 400), reportedNote(milestone.reported, wording)],
    actions: [
      ...thingButtons(documentId('milestone', milestone.id), initiatives, 'dates', wording),
      dueButton(wording),
    ],
    summary: `${title}: ${dotted(state, exactly(milestone.when, wording))}`,
  });
}
