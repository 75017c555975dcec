import { type AnswerOf, pageSize } from '../queries/answer';
import type { QuestionOf } from '../queries/question';
import { ask, dueButton, paging } from './buttons';
import { group, type Page, page } from './card';
import { meetingLine } from './lines';
import { capital, type Wording } from './wording';

/** Buttons from one set of meetings to the others of the same bodies. */
function others({ which, bodies }: QuestionOf<'meetings'>, wording: Wording) {
  const kinds = (['upcoming', 'held'] as const).filter((kind) => kind !== which);
  return kinds.map((kind) =>
    ask(wording.text(`button.${kind}`), { kind: 'meetings', which: kind, bodies }, wording),
  );
}

/** Meetings; where there are none, the latest one known of the same bodies. */
export function meetingsPage({ list, nearest, question }: AnswerOf<'meetings'>, wording: Wording): Page {
  const [only] = list.items;
  const single = list.total === 1 && only && ['next', 'last'].includes(question.which) ? only : undefined;
  const title =
    list.total === 0
      ? wording.text(`meetings.none.${question.which}`)
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
    actions: [...paging(list, question, pageSize, wording), ...others(question, wording), dueButton(wording)],
    summary: single && first ? `${title}: ${first.title}, ${first.meta}` : title,
  });
}
