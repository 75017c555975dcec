import { type AnswerOf, pageSize } from '../queries/answer';
import { dueButton, initiativesButton, paging } from './buttons';
import { group, type Page, page } from './card';
import { periodInWords } from './days';
import { milestoneLine } from './lines';
import { capital, type Wording } from './wording';

/** A list of dates; where the period itself was asked for, its days are said first. */
export function milestonesPage({ list, question }: AnswerOf<'milestones'>, wording: Wording): Page {
  const title =
    list.total === 0 ? wording.text('milestones.none') : wording.count('milestones.title', list.total);
  const period =
    question.explain && question.period ? capital(periodInWords(question.period, wording, true)) : '';
  return page({
    title: period || title,
    subtitle: period ? title : '',
    groups: [
      group(
        '',
        list.items.map((item) => milestoneLine(item, wording)),
      ),
    ],
    actions: [...paging(list, question, pageSize, wording), dueButton(wording), initiativesButton(wording)],
    summary: [period, title].filter(Boolean).join(': '),
  });
}
