import { yearOf } from '../domain/day';
import type { Period } from '../domain/span';
import type { DueItem } from '../queries/answer';
import { dotted, type Line, type Tone } from './card';
import { columnDay, periodInWords, shortDay } from './days';
import { nextDeadline } from './deadlines';
import { milestoneLine, taskLine } from './lines';
import { meetingLine } from './meeting-line';
import { timeOfMeeting } from './meeting-time';
import { assigneeWords, stateWord } from './parties';
import { clip, type Wording } from './wording';

const isOneDay = (when: Period): boolean => when.from === when.to;

/** Something that is due, its last day in the left column. `tone` and `mark` say more where it is late. */
export function dueLine(item: DueItem, wording: Wording, tone: Tone = 'default', mark = ''): Line {
  const thisYear = yearOf(item.end) === yearOf(wording.today);
  const when = (thisYear ? columnDay : shortDay)(item.end, wording.locale);
  const shared = { when, mark, tone };
  if (item.kind === 'meeting') {
    const whole = meetingLine({ ...item, past: false }, wording);
    const { when: held, time } = item.meeting;
    const vague = isOneDay(held) ? time && timeOfMeeting(time, wording) : periodInWords(held, wording);
    const kind = wording.text('due.meeting');
    const body = item.body && clip(wording.name(item.body.name), 80);
    const deadline = nextDeadline(item.deadlines, wording);
    const details = [...whole.details, ...(deadline ? [{ text: deadline }] : [])];
    return { ...whole, ...shared, mark: mark || whole.mark, meta: dotted(kind, body, vague), details };
  }
  if (item.kind === 'milestone') {
    const whole = milestoneLine({ ...item, past: false }, wording);
    const { type, when } = item.milestone;
    const vague = isOneDay(when) ? '' : periodInWords(when, wording);
    return {
      ...whole,
      ...shared,
      mark: mark || whole.mark,
      meta: dotted(wording.text(`milestone.${type}`), vague),
    };
  }
  const { task, parties } = item;
  const whole = taskLine({ task, parties, initiatives: item.initiatives, overdue: false }, wording);
  const vague = task.due && !isOneDay(task.due) ? periodInWords(task.due, wording) : '';
  const inferred = task.due?.inferred ? wording.text('due.inferred') : '';
  const meta = dotted(wording.text('due.task'), assigneeWords(item, wording), vague, inferred);
  const unknown = task.state === 'unknown' ? stateWord(task, wording) : '';
  return { ...whole, ...shared, mark: mark || unknown, meta };
}
