import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, dueButton, initiativesButton, meetingsButton, paging } from './buttons';
import { type Group, group, type Page, page } from './card';
import { dayInWords, daysAway, spanInWords, weekHeading } from './days';
import { dueLine } from './lines';
import { capital, type Wording } from './wording';

type Due = AnswerOf<'due'>;

/** Late and possibly late things first, then the weeks, then the day that "before" leaves out. */
function groups({ overdue, uncertain, weeks, apart }: Due, wording: Wording): Group[] {
  const late = (item: Due['overdue'][number]) =>
    dueLine(item, wording, 'attention', capital(daysAway(item.end, wording)));
  return [
    group(wording.count('due.overdue', overdue.length), overdue.map(late), '', 'attention'),
    group(
      wording.text('due.uncertain'),
      uncertain.map((item) => dueLine(item, wording)),
      uncertain.length > 0 ? wording.text('due.uncertain-note') : '',
      'warning',
    ),
    ...weeks.map(({ week, span, items }) =>
      group(
        weekHeading(week, span, wording),
        items.map((item) => dueLine(item, wording)),
      ),
    ),
    ...(apart
      ? [
          group(
            wording.text('due.apart', { day: dayInWords(apart.day, wording.locale) }),
            apart.items.map((item) => dueLine(item, wording)),
            apart.items.length > 0 ? '' : wording.text('due.apart-none'),
            'accent',
          ),
        ]
      : []),
  ];
}

/** The filters a person may want to be rid of. */
const narrowed = ({ parties, initiatives, focusAreas, overdueOnly }: Due['question']): boolean =>
  Boolean(parties ?? initiatives ?? focusAreas ?? overdueOnly);

/** What is due: overdue first, then by week, the excluded day apart; where nothing is, the next thing there is. */
export function duePage(answer: Due, wording: Wording): Page {
  const { question, total, overdue, unknownCount, next } = answer;
  const when = spanInWords(question.period, wording);
  const title = question.overdueOnly
    ? wording.count('due.title-overdue', total)
    : total === 0
      ? wording.text('due.none')
      : wording.count('due.title', total);
  const late = overdue.length > 0 && !question.overdueOnly ? wording.count('due.late', overdue.length) : '';
  const everything = { kind: 'due' as const, period: question.period, apart: question.apart };
  return page({
    title,
    subtitle: question.overdueOnly ? '' : capital(when),
    groups: [
      ...groups(answer, wording),
      ...(next
        ? [group(wording.text('due.next'), [dueLine(next, wording, 'default', daysAway(next.end, wording))])]
        : []),
    ],
    notes: [unknownCount > 0 ? wording.count('due.unknown', unknownCount) : undefined],
    actions: [
      ...paging(answer, question, pageSize, wording),
      narrowed(question) ? ask(wording.text('button.all'), everything, wording) : undefined,
      overdue.length > 0 && !question.overdueOnly
        ? ask(wording.text('button.overdue'), { ...question, overdueOnly: true, page: 0 }, wording)
        : undefined,
      meetingsButton(wording),
      total === 0 ? dueButton(wording) : initiativesButton(wording),
    ],
    summary: [title, when, late].filter(Boolean).join(', '),
  });
}
