import type { AnswerOf, DueItem } from '../queries/answer';
import type { QuestionOf } from '../queries/question';
import { type Group, group } from './card';
import { daysAway, weekHeading } from './days';
import { nextDeadline } from './deadlines';
import { brief, rest } from './digest-lines';
import { dueLine } from './due-line';
import { meetingLine } from './meeting-line';
import { capital, type Wording } from './wording';

export type Digest = AnswerOf<'weekly-digest'>;

const dueOf = ({ concern }: Digest, more: Omit<QuestionOf<'due'>, 'kind'>) =>
  ({ kind: 'due', ...concern, ...more }) as const;

/** What is late, the oldest first; what perhaps is, is counted. */
export function overdueGroup(digest: Digest, wording: Wording): Group {
  const { overdue, uncertainCount } = digest;
  const all = dueOf(digest, { period: { from: null, to: null }, overdueOnly: true });
  const total = overdue.total + uncertainCount;
  const late = (item: DueItem) =>
    brief(dueLine(item, wording, 'attention', capital(daysAway(item.end, wording))));
  return group(
    wording.text(overdue.total > 0 ? 'due.overdue' : 'due.uncertain'),
    [
      ...overdue.items.map(late),
      ...rest(
        uncertainCount === 0 ? 'overdue' : overdue.total > 0 ? 'overdue-unsure' : 'unsure',
        { ...overdue, total },
        all,
        wording,
      ),
    ],
    uncertainCount > 0 ? wording.count('digest.unsure', uncertainCount) : '',
    overdue.total > 0 ? 'attention' : 'warning',
  );
}

/** What is due in the two weeks, by week. */
export function dueGroups(digest: Digest, wording: Wording): Group[] {
  const { due, today, until } = digest;
  const items = due.weeks.flatMap((week) => week.items);
  const all = dueOf(digest, { period: { from: today, to: until, words: wording.text('button.due-words') } });
  const last = due.weeks.length - 1;
  return due.weeks.map((week, at) =>
    group(weekHeading(week.week, week.span, wording), [
      ...week.items.map((item) => brief(dueLine(item, wording))),
      ...(at === last ? rest('due', { items, total: due.total }, all, wording) : []),
    ]),
  );
}

/** The next meeting of each body, with the day by which its papers are due; of which none is known, that. */
export function meetingsGroup({ meetings, unplanned }: Digest, wording: Wording): Group {
  return group(
    wording.text('digest.meetings'),
    meetings.map(({ meeting }) =>
      brief(meetingLine(meeting, wording), [nextDeadline(meeting.deadlines, wording) ?? '']),
    ),
    unplanned.length > 0
      ? wording.text('digest.unplanned', { bodies: wording.list(unplanned.map(wording.name)) })
      : '',
  );
}
