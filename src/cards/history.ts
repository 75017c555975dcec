import type { AnswerOf, ChangeLine } from '../queries/answer';
import { pageSize } from '../queries/answer';
import { ask, helpButton, opening, paging } from './buttons';
import { dotted, type Line, line, type Page, page } from './card';
import { changeMeta, changeSubject, changeTitle, settledLine, undoneMark } from './change';
import { toldFields } from './told-fields';
import { clip, type Wording } from './wording';

type History = AnswerOf<'history'>;

/** Fields told of each change in the list; its own card tells the rest. */
const mostFields = 3;

function changeInLine(one: ChangeLine, { names, subject }: History, wording: Wording): Line {
  const fields = toldFields(one, { names }, wording);
  const told = fields.slice(0, mostFields).map(({ label: bare, before, after, whose }) => {
    const label = whose ? wording.text('history.whose', { label: bare, whose }) : bare;
    const now = clip(after || wording.text('value.removed'), 120);
    return before
      ? wording.text('history.changed', { label, before: clip(before, 80), after: now })
      : wording.text('history.set', { label, after: now });
  });
  const named = changeSubject(one, wording);
  const isSame = subject !== undefined && named === clip(wording.name(subject), 100);
  return line({
    title: dotted(changeTitle(one, wording), isSame ? '' : named),
    mark: undoneMark(one, wording),
    tone: one.undone ? 'warning' : 'default',
    meta: changeMeta(one, wording),
    details: [settledLine(one, wording), ...told],
    open: opening(changeTitle(one, wording), { kind: 'change', change: one.change.id }, wording),
  });
}

/** Who changed what and when, the latest first. */
export function historyPage(answer: History, wording: Wording): Page {
  const { list, subject, question } = answer;
  return page({
    title: wording.text('history.title'),
    subtitle: subject ? clip(wording.name(subject), 200) : '',
    lead: [
      list.total > 0
        ? wording.count('history.count', list.total)
        : wording.text(question.since ? 'history.none-since' : 'history.none'),
    ],
    groups: [
      {
        heading: '',
        tone: 'default',
        note: '',
        lines: list.items.map((one) => changeInLine(one, answer, wording)),
      },
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      question.initiative === undefined
        ? undefined
        : ask(
            wording.text('button.status'),
            { kind: 'initiative', initiative: question.initiative, aspect: 'status' },
            wording,
          ),
      helpButton(wording),
    ],
  });
}
