import type { AnswerOf } from '../queries/answer';
import { ask, decisionsLeft } from './buttons';
import { group, type Page, page } from './card';
import { exactly } from './days';
import { followUpWords } from './followed-lines';
import { taskLine } from './lines';
import { meetingLine } from './meeting-line';
import { initiativeGroup, mostLines, reportedNote } from './thing-parts';
import { clip, type Wording } from './wording';

/** One decision: what was decided of what, by whom and when, and the tasks that follow it up. */
export function decisionPage({ decision: one, meeting }: AnswerOf<'decision'>, wording: Wording): Page {
  const { decision, body, item, tasks, initiatives } = one;
  const fact = (label: string, value: string) => ({ label: wording.text(`label.${label}`), value });
  const left = tasks.length - mostLines;
  return page({
    title: clip(wording.prose(decision.outcome), 320),
    subtitle: wording.text('decisions.card'),
    facts: [
      fact('decided-by', body ? clip(wording.name(body.name), 120) : wording.text('decision.unnamed')),
      fact('decided-on', exactly(decision.when, wording)),
      fact('decided-item', item ? clip(wording.prose(item), 200) : ''),
      fact('result', decision.result ? wording.text(`result.${decision.result}`) : ''),
      fact('follow-up', followUpWords(one, wording) || wording.text('follow-up.none')),
    ],
    groups: [
      group(
        wording.text('label.follow-up-tasks'),
        tasks.slice(0, mostLines).map((task) => taskLine(task, wording)),
        tasks.length === 0 ? wording.text('decisions.untied') : '',
      ),
      group(wording.text('decisions.meeting'), meeting ? [meetingLine(meeting, wording)] : []),
      initiativeGroup(initiatives, 'decisions', wording),
    ],
    notes: [
      left > 0 ? wording.count('list.more', left) : undefined,
      reportedNote(decision.reported, wording),
    ],
    actions: [
      decision.meeting &&
        ask(wording.text('button.see-meeting'), { kind: 'meeting', meeting: decision.meeting }, wording),
      decisionsLeft(wording),
    ],
  });
}
