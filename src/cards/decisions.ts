import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, dueButton, meetingsButton, paging } from './buttons';
import { group, type Page, page } from './card';
import { decisionLine } from './lines';
import { meetingLine } from './meeting-line';
import type { Wording } from './wording';

/** What was decided; where nothing was, the nearest decision there is. */
export function decisionsPage(answer: AnswerOf<'decisions'>, wording: Wording): Page {
  const { list, meeting, nearest, question } = answer;
  const title =
    list.total === 0 ? wording.text('decisions.none') : wording.count('decisions.title', list.total);
  const { period: _, page: __, ...anyTime } = question;
  return page({
    title,
    lead: [
      list.total === 0 && meeting?.past && meeting.meeting.state === 'planned'
        ? wording.text('decisions.untold')
        : undefined,
    ],
    groups: [
      group(
        '',
        list.items.map((item) => decisionLine(item, wording)),
      ),
      ...(meeting ? [group(wording.text('decisions.meeting'), [meetingLine(meeting, wording)])] : []),
      ...(list.total === 0 && nearest
        ? [group(wording.text('decisions.nearest'), [decisionLine(nearest, wording)])]
        : []),
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      question.period ? ask(wording.text('button.any-time'), anyTime, wording) : undefined,
      meetingsButton(wording),
      dueButton(wording),
    ],
  });
}
