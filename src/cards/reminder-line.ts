import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { AnswerOf, ReminderLine } from '../queries/answer';
import { dayInWords } from './days';
import { clip, wording } from './wording';

/**
 * What somebody is reminded of in one line, for a channel where others read along: what is most urgent by its title and
 * day, how much more there is, and how to get it in private. `undefined` where there is nothing.
 */
export function reminderLine({ list, today }: AnswerOf<'reminders'>, locale: Locale): string | undefined {
  const words = wording(locale, today);
  const [first] = list.items;
  if (!first) return undefined;
  const what = clip(words.name(titleOf(first)), 120);
  const key = isLate(first, today) ? 'reminders.overdue-line' : 'reminders.due-line';
  return [
    words.text(key, { what, day: dayInWords(first.deadline, locale) }),
    list.total > 1 ? words.count('reminders.more-line', list.total - 1) : '',
    words.text('reminders.write-line'),
  ]
    .filter(Boolean)
    .join(' ');
}

const isLate = ({ deadline }: ReminderLine, today: Day): boolean => deadline < today;

function titleOf(one: ReminderLine) {
  if (one.kind === 'task') return one.task.task.what;
  return one.kind === 'paper' ? one.item.what : one.initiative.initiative.title;
}
