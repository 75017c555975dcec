import type { Initiative } from '../domain/initiative';
import type { AnswerOf } from '../queries/answer';
import type { Aspect } from '../queries/question';
import { opening } from './buttons';
import { dotted, type Group, group, type Line, line } from './card';
import { asOfInWords } from './days';
import { decisionLine, initiativeLine, milestoneLine, taskLine } from './lines';
import { meetingLine } from './meeting-line';
import { reportedWords } from './reported';
import { historyLine } from './status-line';
import { people, places } from './taking-part';
import { unmetSentence } from './unmet';
import { clip, type Wording } from './wording';

type One = AnswerOf<'initiative'>;

/** The same line without what the card itself already says: its own initiative, and a way to open it. */
function own<T extends { initiatives: Initiative[] }>(lines: T[], { initiative }: One): T[] {
  return lines.map((one) => ({
    ...one,
    initiatives: one.initiatives.filter(({ id }) => id !== initiative.id),
  }));
}
const dateLines = (dates: One['dates'], answer: One, wording: Wording): Line[] =>
  own(dates, answer).map((date) => milestoneLine(date, wording));
const taskLines = (tasks: One['tasks'], answer: One, wording: Wording): Line[] =>
  own(tasks, answer).map((task) => taskLine(task, wording));
const orderLines = ({ orders }: One, wording: Wording): Line[] =>
  orders.map((order) =>
    line({
      title: clip(wording.prose(order.text), 500),
      weight: 'Default',
      meta: dotted(wording.text('orders.into', { year: order.year }), reportedWords(order, wording)),
    }),
  );

/** What comes next: dates, meetings and tasks still ahead, and what has been ordered; a task and its date are one. */
function ahead(answer: One, wording: Wording): Line[] {
  const tasks = answer.tasks.filter(({ task }) => task.state === 'open' || task.state === 'ongoing');
  const told = new Set(tasks.map(({ task }) => task.due?.milestone));
  const dates = answer.dates.filter(
    ({ past, milestone }) => !past && !milestone.superseded && !told.has(milestone.id),
  );
  return [
    ...dateLines(dates, answer, wording),
    ...answer.meetings.filter(({ past }) => !past).map((meeting) => meetingLine(meeting, wording)),
    ...taskLines(tasks, answer, wording),
    ...orderLines(answer, wording),
  ];
}

function sources({ citations }: One, wording: Wording): Line[] {
  return citations.map(({ source, lines }) =>
    line({
      title: clip(source.title, 240),
      meta: dotted(
        asOfInWords(source.asOf, wording),
        lines.length > 0 ? wording.text('source.lines', { lines: clip(lines.join(', '), 120) }) : '',
      ),
    }),
  );
}

/** All that the register holds about one aspect, as groups; empty where it holds nothing. */
export function aspectGroups(aspect: Aspect, answer: One, wording: Wording): Group[] {
  const list = (key: string, lines: Line[], note = '') => group(wording.text(`label.${key}`), lines, note);
  const text = (key: string, said: string) => group(wording.text(`label.${key}`), [], said);
  switch (aspect) {
    case 'status':
    case 'unrecorded':
      return [];
    case 'history':
      return [
        list(
          'history',
          answer.history.map((entry) => historyLine(entry, wording)),
        ),
        ...answer.mergedHistory.map(({ initiative, entries }) =>
          group(
            wording.text('label.merged-history', { name: clip(wording.name(initiative.title), 100) }),
            entries.map((entry) => historyLine(entry, wording)),
          ),
        ),
      ];
    case 'description':
      return [text('description', wording.prose(answer.description?.text))];
    case 'effect':
      return [text('effect', wording.prose(answer.effect?.text))];
    case 'parts':
      return [
        list('dates', dateLines(answer.partDates, answer, wording)),
        list(
          'parts',
          answer.parts.map(({ title }) => line({ title: wording.prose(title) })),
        ),
        list(
          'children',
          answer.children.map((child) => initiativeLine(child, wording)),
        ),
        list(
          'related',
          answer.related.map((one) => relative(one, wording)),
        ),
        group(wording.text('label.parent-group'), answer.parent ? [relative(answer.parent, wording)] : []),
      ];
    case 'lead':
    case 'involved':
      return people(answer, wording);
    case 'places':
      return places(answer, wording);
    case 'dates':
      return [list('dates', dateLines(answer.dates, answer, wording), unmetSentence(answer, wording))];
    case 'orders':
      return [list('orders', orderLines(answer, wording))];
    case 'tasks':
      return [list('tasks', taskLines(answer.tasks, answer, wording))];
    case 'decisions':
      return [
        list(
          'decisions',
          own(answer.decisions, answer).map((one) => decisionLine(one, wording)),
        ),
      ];
    case 'meetings':
      return [
        list(
          'meetings',
          answer.meetings.map((one) => meetingLine(one, wording)),
        ),
      ];
    case 'next':
      return [list('next', ahead(answer, wording))];
    case 'source':
      return [list('sources', sources(answer, wording))];
  }
}

/** Opens an initiative's relative from a line. */
const relative = (parent: Initiative, wording: Wording): Line =>
  line({
    title: wording.name(parent.title),
    open: opening(
      wording.name(parent.title),
      { kind: 'initiative', initiative: parent.id, aspect: 'status' },
      wording,
    ),
  });
