import { taskState } from '../domain/task';
import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, dueButton, initiativesButton, paging } from './buttons';
import { dotted, group, type Line, type Page, page } from './card';
import { dayInWords } from './days';
import { taskLine } from './lines';
import type { Wording } from './wording';

/** A list of tasks; those of the day that "before" leaves out stand apart. */
export function tasksPage({ list, apart, question }: AnswerOf<'tasks'>, wording: Wording): Page {
  const title = list.total === 0 ? wording.text('tasks.none') : wording.count('tasks.title', list.total);
  const asLine = (item: (typeof list)['items'][number]): Line => {
    const whole = taskLine(item, wording);
    const unsure = question.overdue && !item.overdue;
    return unsure ? { ...whole, mark: wording.text('due.uncertain'), tone: 'warning' } : whole;
  };
  const lines = list.items.map(asLine);
  const late = list.items.filter((item) => item.overdue).length;
  const { states, overdue: _, page: __, ...others } = question;
  const anyState = { ...others, states: [...taskState.options] };
  const narrowed = question.overdue || (states && states.length < anyState.states.length);
  return page({
    title,
    lead: [list.total === 0 ? wording.text('tasks.none-lead') : undefined],
    groups: [
      group('', lines),
      ...(apart
        ? [
            group(
              wording.text('due.apart', { day: dayInWords(apart.day, wording.locale) }),
              apart.items.map(asLine),
              apart.items.length > 0 ? '' : wording.text('due.apart-none'),
              'accent',
            ),
          ]
        : []),
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      narrowed ? ask(wording.text('button.any-state'), anyState, wording) : undefined,
      dueButton(wording),
      initiativesButton(wording),
    ],
    summary: [dotted(title, late > 0 ? wording.count('due.late', late) : ''), lines[0]?.title]
      .filter(Boolean)
      .join(': '),
  });
}
