import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, dueButton, initiativesButton, paging } from './buttons';
import { dotted, group, type Page, page } from './card';
import { dayInWords } from './days';
import { taskLine } from './lines';
import type { Wording } from './wording';

/** A list of tasks; those of the day that "before" leaves out stand apart. */
export function tasksPage({ list, apart, question }: AnswerOf<'tasks'>, wording: Wording): Page {
  const title = list.total === 0 ? wording.text('tasks.none') : wording.count('tasks.title', list.total);
  const lines = list.items.map((item) => taskLine(item, wording));
  const late = list.items.filter((item) => item.overdue).length;
  const { states: _, page: __, ...anyState } = question;
  return page({
    title,
    lead: [list.total === 0 ? wording.text('tasks.none-lead') : undefined],
    groups: [
      group('', lines),
      ...(apart
        ? [
            group(
              wording.text('due.apart', { day: dayInWords(apart.day, wording.locale) }),
              apart.items.map((item) => taskLine(item, wording)),
              apart.items.length > 0 ? '' : wording.text('due.apart-none'),
              'accent',
            ),
          ]
        : []),
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      question.states ? ask(wording.text('button.any-state'), anyState, wording) : undefined,
      dueButton(wording),
      initiativesButton(wording),
    ],
    summary: [dotted(title, late > 0 ? wording.count('due.late', late) : ''), lines[0]?.title]
      .filter(Boolean)
      .join(': '),
  });
}
