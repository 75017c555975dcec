import { addDays } from '../domain/day';
import { type AnswerOf, type Moved, pageSize } from '../queries/answer';
import { phaseTone, phaseWord, statusDate } from './badge';
import { ask, dueButton, meetingsButton, opening, paging } from './buttons';
import { group, type Line, line, type Page, page } from './card';
import { longDay } from './days';
import { decisionLine, taskLine } from './lines';
import { clip, type Wording } from './wording';

/** An initiative with a new status: its phase, or from which phase to which. */
export function statusLine({ initiative, before, after }: Moved, wording: Wording): Line {
  const name = wording.name(initiative.title);
  const was = before && before.phase !== after.phase ? phaseWord(before, wording) : '';
  return line({
    title: name,
    mark: was ? `${was} → ${phaseWord(after, wording)}` : phaseWord(after, wording),
    tone: phaseTone(after.phase),
    meta: statusDate(after, wording),
    details: [clip(wording.prose(after.text), 300)],
    open: opening(name, { kind: 'initiative', initiative: initiative.id, aspect: 'history' }, wording),
  });
}

/** What is new since a day: what happened first, what is merely told of for the first time last. */
export function changesPage(answer: AnswerOf<'changes'>, wording: Wording): Page {
  const { since, statuses, decisions, tasks, total, question } = answer;
  const day = longDay(since, wording.locale);
  const title =
    total === 0 ? wording.text('changes.none', { day }) : wording.count('changes.title', total, { day });
  const news = (key: string, those: (change: Moved) => boolean) =>
    group(
      wording.text(`changes.${key}`),
      statuses.filter(those).map((item) => statusLine(item, wording)),
    );
  const earlier = { ...question, since: { from: addDays(since, -90), to: null }, page: 0 };
  return page({
    title,
    groups: [
      news('moved', ({ before, after }) => before !== undefined && before.phase !== after.phase),
      group(
        wording.text('label.decisions'),
        decisions.map((item) => decisionLine(item, wording)),
      ),
      group(
        wording.text('changes.tasks'),
        tasks.map((item) => taskLine(item, wording)),
      ),
      news('statuses', ({ before, after }) => before?.phase === after.phase),
      news('first', ({ before }) => before === undefined),
    ],
    actions: [
      ...paging(answer, question, pageSize, wording),
      total === 0 ? ask(wording.text('button.further-back'), earlier, wording) : undefined,
      dueButton(wording),
      meetingsButton(wording),
    ],
  });
}
