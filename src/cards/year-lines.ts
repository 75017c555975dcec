import type { AnswerOf, YearItem } from '../queries/answer';
import type { Question } from '../queries/question';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { brief } from './digest-lines';
import { clip, type Wording } from './wording';
import { saidItem } from './year-words';

export type Year = AnswerOf<'year'>;

/** "SSG · Randersklyngen". */
export function narrowedTo({ question, names }: Year, wording: Wording): string {
  const ids = [
    ...(question.parties ?? []),
    ...(question.mine ? [question.mine] : []),
    ...(question.focusAreas ?? []),
  ];
  return dotted(...ids.flatMap((id) => names[id] ?? []).map((name) => clip(wording.name(name), 80)));
}

const isAssumed = ({ kind, due }: YearItem): boolean =>
  (kind === 'paper' || kind === 'agenda') && due.kind === 'meeting' && due.deadlines?.rule.assumed === true;

/** Said where some deadline follows from a rule that nobody has set. */
export const assumedNote = (items: readonly YearItem[], wording: Wording): string | undefined =>
  items.some(isAssumed) ? wording.text('year.assumed-note') : undefined;

/** The same of all months. */
export const whole = ({ month: _, page: __, ...question }: Year['question']): Year['question'] => question;

/** What stands on a day; pressing it opens the meeting, the date or the task. */
export function itemLine(item: YearItem, wording: Wording): Line {
  const { when, kind, title, aside } = saidItem(item, wording);
  return brief(
    line({
      title,
      weight: item.kind === 'meeting' ? 'Bolder' : 'Default',
      meta: dotted(when, kind, aside),
      open: opening(title, questionOf(item), wording),
    }),
  );
}

function questionOf({ due }: YearItem): Question {
  if (due.kind === 'meeting') return { kind: 'meeting', meeting: due.meeting.id };
  if (due.kind === 'milestone') return { kind: 'milestone', milestone: due.milestone.id };
  return { kind: 'task', task: due.task.id };
}
