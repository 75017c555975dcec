import { type AnswerOf, pageSize } from '../queries/answer';
import { dueButton, initiativesButton, paging } from './buttons';
import { group, type Page, page } from './card';
import { orderLine } from './lines';
import type { Wording } from './wording';

/** What has been ordered into a year. */
export function ordersPage({ list, question }: AnswerOf<'orders'>, wording: Wording): Page {
  const { year } = question;
  return page({
    title:
      list.total === 0
        ? wording.text('orders.none', { year })
        : wording.count('orders.title', list.total, { year }),
    groups: [
      group(
        '',
        list.items.map((item) => orderLine(item, wording)),
      ),
    ],
    actions: [...paging(list, question, pageSize, wording), dueButton(wording), initiativesButton(wording)],
  });
}
