import { addDays } from '../domain/day';
import { type AnswerOf, pageSize } from '../queries/answer';
import type { Question } from '../queries/question';
import { ask, dueButton, initiativesButton, meetingsButton, paging } from './buttons';
import { dotted, type Group, group, type Page, page } from './card';
import { dayInWords, daysAway, periodInWords, weekHeading } from './days';
import { dueLine } from './due-line';
import { capital, type Wording } from './wording';

type Due = AnswerOf<'due'>;

/** Late and possibly late things first, then the weeks, then the day that "before" leaves out. */
function groups({ overdue, uncertain, weeks, apart }: Due, wording: Wording): Group[] {
  const late = (item: Due['overdue'][number]) =>
    dueLine(item, wording, 'attention', capital(daysAway(item.end, wording)));
  return [
    group(wording.text('due.overdue'), overdue.map(late), '', 'attention'),
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

/** "Frister og møder til og med 7. november 2023", or that there are none. */
function titleOf({ question, total, overdueCount, uncertainCount }: Due, wording: Wording): string {
  if (question.overdueOnly && overdueCount > 0) return wording.count('due.title-overdue', overdueCount);
  if (question.overdueOnly)
    return wording.text(uncertainCount > 0 ? 'due.none-surely-overdue' : 'due.none-overdue');
  const key = total === 0 ? 'due.none' : 'due.title';
  const when = periodInWords(question.period, wording, true);
  return when ? wording.text(key, { when }) : wording.text(`${key}-open`);
}

/** The older tasks of unknown state that the card only counts. */
function unknownTasks({ question, today }: Due): Question {
  const { period, parties, initiatives, focusAreas, overdueOnly } = question;
  const until = addDays(today, -1);
  const over = !overdueOnly && period.to !== null && period.to < today;
  const due = over ? { from: period.from, to: period.to } : { from: null, to: until };
  return { kind: 'tasks', states: ['unknown'], recurring: false, due, parties, initiatives, focusAreas };
}

/** What is due: overdue first, then by week, the excluded day apart; where nothing is, the next thing there is. */
export function duePage(answer: Due, wording: Wording): Page {
  const { question, total, overdueCount, uncertainCount, unknownCount, behindCount, next } = answer;
  const title = titleOf(answer, wording);
  const all = total > 0 && !question.overdueOnly;
  const counted = dotted(
    all ? wording.text('due.total', { count: total }) : '',
    all && overdueCount > 0 ? wording.count('due.late', overdueCount) : '',
    uncertainCount > 0 ? wording.count('due.unsure', uncertainCount) : '',
  );
  const open = { from: wording.today, to: null };
  const everything = question.overdueOnly
    ? { kind: 'due' as const, period: open }
    : { kind: 'due' as const, period: question.period, apart: question.apart };
  const nextLine = next && dueLine(next, wording, 'default', capital(daysAway(next.end, wording)));
  return page({
    title,
    subtitle: counted,
    groups: [...groups(answer, wording), group(wording.text('due.next'), nextLine ? [nextLine] : [])],
    notes: [
      behindCount > 0 ? `${wording.count('due.title-overdue', behindCount)}.` : undefined,
      unknownCount > 0 ? wording.count('due.unknown', unknownCount) : undefined,
    ],
    actions: [
      ...paging(answer, question, pageSize, wording),
      narrowed(question) ? ask(wording.text('button.all'), everything, wording) : undefined,
      overdueCount + behindCount > 0 && !question.overdueOnly
        ? ask(
            wording.text('button.overdue'),
            { ...question, period: { from: null, to: null }, overdueOnly: true, page: 0 },
            wording,
          )
        : undefined,
      unknownCount > 0 ? ask(wording.text('button.unknown'), unknownTasks(answer), wording) : undefined,
      meetingsButton(wording),
      total === 0 ? dueButton(wording) : initiativesButton(wording),
    ],
    summary: counted ? `${title}: ${counted}` : title,
  });
}
