import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, decisionsLeft, dueButton, meetingsButton, paging } from './buttons';
import { dotted, group, type Page, page } from './card';
import { followedLine, followUpGroups } from './followed-lines';
import { decisionLine } from './lines';
import { meetingLine } from './meeting-line';
import type { Wording } from './wording';

type Decisions = AnswerOf<'decisions'>;

/** What was decided, or what of it is not followed up; where nothing was, the nearest decision there is. */
export function decisionsPage(answer: Decisions, wording: Wording): Page {
  const { list, meeting, nearest, question } = answer;
  const { period: _, page: __, ...anyTime } = question;
  const isUntold = list.total === 0 && meeting?.past && meeting.meeting.state === 'planned';
  return page({
    title: titleOf(answer, wording),
    lead: [isUntold ? wording.text('decisions.untold') : undefined, countsInWords(answer, wording)],
    groups: [
      ...(question.unfollowed
        ? followUpGroups(list.items, wording)
        : [
            group(
              '',
              list.items.map((item) => followedLine(item, false, wording)),
            ),
          ]),
      // That nobody knows whether it was held is said once.
      ...(meeting
        ? [
            group(wording.text('decisions.meeting'), [
              { ...meetingLine(meeting, wording), ...(isUntold ? { mark: '' } : {}) },
            ]),
          ]
        : []),
      ...(list.total === 0 && nearest
        ? [group(wording.text('decisions.nearest'), [decisionLine(nearest, wording)])]
        : []),
    ],
    notes: [question.unfollowed ? wording.text('decisions.unfollowed-note') : undefined],
    actions: [
      ...paging(list, question, pageSize, wording),
      question.period ? ask(wording.text('button.any-time'), anyTime, wording) : undefined,
      question.unfollowed
        ? ask(wording.text('button.all-decisions'), { ...question, unfollowed: undefined, page: 0 }, wording)
        : decisionsLeft(wording),
      meetingsButton(wording),
      dueButton(wording),
    ],
  });
}

function titleOf({ list, question }: Decisions, wording: Wording): string {
  if (question.unfollowed)
    return list.total === 0
      ? wording.text('decisions.all-followed')
      : wording.count('decisions.unfollowed', list.total);
  return list.total === 0 ? wording.text('decisions.none') : wording.count('decisions.title', list.total);
}

/** "2 med en overskreden opgave · 1 med en åben opgave · 12 uden opgave". */
const countsInWords = ({ counts }: Decisions, wording: Wording): string =>
  counts
    ? dotted(
        ...(['late', 'open', 'none'] as const).map((one) =>
          counts[one] > 0 ? wording.count(`follow-up.count-${one}`, counts[one]) : '',
        ),
      )
    : '';
