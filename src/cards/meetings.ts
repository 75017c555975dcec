import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, dueButton, paging } from './buttons';
import { group, type Page, page } from './card';
import { meetingLine } from './meeting-line';
import { capital, clip, type Wording } from './wording';

type Meetings = AnswerOf<'meetings'>;

/** Buttons from one set of meetings to the others of the same bodies; none to what is known to be empty. */
function others({ question, list, othersMeet }: Meetings, wording: Wording) {
  const { which, bodies, period, initiatives } = question;
  const empty = list.total === 0 && !period && !initiatives;
  const none = empty && which === 'next' ? 'upcoming' : empty && which === 'last' ? 'held' : which;
  const kinds = (['upcoming', 'held'] as const).filter((kind) => kind !== none);
  return [
    ...(bodies && none === 'upcoming' && othersMeet
      ? [ask(wording.text('button.others-meetings'), { kind: 'meetings', which: 'upcoming' }, wording)]
      : []),
    ...kinds.map((kind) =>
      ask(wording.text(`button.${kind}`), { kind: 'meetings', which: kind, bodies }, wording),
    ),
  ];
}

/** That there are no such meetings, and of whom that is said: what one body lacks, others may have. */
function noneOf(
  bodies: readonly string[] | undefined,
  { question, names }: Meetings,
  wording: Wording,
): string {
  const known = bodies?.flatMap((id) => names[id] ?? []).map((name) => clip(wording.name(name), 80)) ?? [];
  const narrowed = question.period ?? question.initiatives;
  return [
    wording.text(`meetings.none.${question.which}`),
    known.length > 0 ? wording.text('meetings.of', { names: wording.either(known) }) : '',
    narrowed ? wording.text('meetings.fitting') : '',
  ].join('');
}

/** Where the next or last of several bodies was asked for: those that have none. */
function without({ question, list }: Meetings): string[] {
  if (!['next', 'last'].includes(question.which) || list.total === 0 || list.pages > 1) return [];
  const met = new Set<string>(list.items.map(({ meeting }) => meeting.body));
  return (question.bodies ?? []).filter((body) => !met.has(body));
}

/** Meetings; where there are none, the latest one known of the same bodies. */
export function meetingsPage(answer: Meetings, wording: Wording): Page {
  const { list, nearest, question } = answer;
  const lacking = without(answer);
  const [only] = list.items;
  const single = list.total === 1 && only && ['next', 'last'].includes(question.which) ? only : undefined;
  const title =
    list.total === 0
      ? noneOf(question.bodies, answer, wording)
      : single
        ? capital(wording.text(`meetings.${question.which}`))
        : wording.count(`meetings.title.${question.which}`, list.total);
  const first = only && meetingLine(only, wording);
  return page({
    title,
    groups: [
      group(
        '',
        list.items.map((item) => meetingLine(item, wording)),
      ),
      ...(list.total === 0 && nearest
        ? [group(wording.text('meetings.nearest'), [meetingLine(nearest, wording)])]
        : []),
    ],
    notes: [lacking.length > 0 ? `${noneOf(lacking, answer, wording)}.` : undefined],
    actions: [...paging(list, question, pageSize, wording), ...others(answer, wording), dueButton(wording)],
    summary: single && first ? `${title}: ${first.title}, ${first.meta}` : title,
  });
}
