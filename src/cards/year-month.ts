import { certainDay } from '../domain/day';
import { pageSize } from '../queries/answer';
import { ask, helpButton } from './buttons';
import { type Button, dotted, group, type Page, page } from './card';
import { monthInWords } from './days';
import { capital, type Wording } from './wording';
import { assumedNote, itemLine, narrowedTo, whole, type Year } from './year-lines';
import { countsInWords } from './year-words';

/** All of one month of a year, or all that is known to no month, page by page. */
export function monthPage(answer: Year, month: number | 'none', wording: Wording): Page {
  const { year, question } = answer;
  const items = answer.items.filter((item) => (item.month ?? 'none') === month);
  const at = Math.min(question.page ?? 0, Math.max(0, Math.ceil(items.length / pageSize) - 1));
  const isLoose = month === 'none';
  const name = isLoose ? String(year) : monthInWords(certainDay(year, month, 1), wording.locale);
  const to = (target: number, key: string): Button[] => {
    if (target < 0 || target * pageSize >= items.length) return [];
    const last = Math.min(items.length, (target + 1) * pageSize);
    const range = `${target * pageSize + 1}–${last}`;
    return [
      ask(wording.text(key, { range, total: items.length }), { ...question, year, page: target }, wording),
    ];
  };
  return page({
    title: isLoose ? dotted(name, wording.text('year.loose')) : capital(name),
    subtitle: narrowedTo(answer, wording),
    lead: [
      items.length === 0
        ? wording.text(isLoose ? 'year.nothing-loose' : 'year.nothing-in', { month: name })
        : `${capital(countsInWords(items, wording))}.`,
    ],
    groups: [
      group(
        '',
        items.slice(at * pageSize, (at + 1) * pageSize).map((item) => itemLine(item, wording)),
      ),
    ],
    notes: [assumedNote(items, wording)],
    actions: [
      ...to(at + 1, 'button.more'),
      ...to(at - 1, 'button.back'),
      ask(wording.text('year.title', { year }), { ...whole(question), year }, wording),
      helpButton(wording),
    ],
  });
}
