import type { YearItem } from '../queries/answer';
import { ask, dueButton, helpButton, meetingsButton } from './buttons';
import { type Button, type Group, group, type Line, line, type Page, page } from './card';
import { feedGroup } from './feed-group';
import { openPage } from './open-page';
import { capital, clip, type Wording } from './wording';
import { assumedNote, itemLine, narrowedTo, whole, type Year } from './year-lines';
import { monthPage } from './year-month';
import { countsInWords, monthName, pictureInWords } from './year-words';

/** Lines there is room for on a card that shows all months, beside those that lead to the rest of a month. */
const mostLines = 22;

/** A page with a picture on top of its list; of none where there is no address to fetch it from. */
export interface YearPage extends Page {
  picture: { url: string; alt: string }[];
}

/** A year by month with its wheel, or all of one month. */
export function yearPage(answer: Year, wording: Wording): YearPage {
  const { year, items, links, question } = answer;
  const { month } = question;
  if (month !== undefined) return { ...monthPage(answer, month, wording), picture: [] };
  const title = wording.text(items.length === 0 ? 'year.none' : 'year.title', { year });
  return {
    ...page({
      title,
      subtitle: narrowedTo(answer, wording),
      lead: [
        items.length === 0 ? wording.text('year.nothing') : `${capital(countsInWords(items, wording))}.`,
      ],
      groups: [
        ...(items.length === 0 ? [] : monthGroups(answer, wording)),
        ...(question.parties?.length === 1 ? question.parties.map((id) => feedGroup(id, wording)) : []),
      ],
      notes: [assumedNote(items, wording)],
      actions: [
        links && items.length > 0 ? openPage(wording.text('year.open'), links.page) : undefined,
        ...beside(answer, wording),
        items.length === 0 ? meetingsButton(wording) : dueButton(wording),
        helpButton(wording),
      ],
    }),
    picture:
      links && items.length > 0
        ? [{ url: links.picture, alt: clip(pictureInWords(year, items, wording), 2_000) }]
        : [],
  };
}

/** The years around this one. */
function beside({ year, question }: Year, wording: Wording): Button[] {
  const to = (other: number) =>
    ask(wording.text('year.title', { year: other }), { ...whole(question), year: other }, wording);
  return [to(year + 1), to(year - 1)];
}

/** The months that hold something; of a full one the first few, and a line that shows the rest. */
function monthGroups(answer: Year, wording: Wording): Group[] {
  const months = new Map<number | undefined, YearItem[]>();
  for (const item of answer.items) months.set(item.month, [...(months.get(item.month) ?? []), item]);
  const ordered = [...months].sort(([a = 13], [b = 13]) => a - b);
  const few = fewOf(ordered.map(([, all]) => all.length));
  return ordered.map(([month, all]) => {
    // A line that leads to one more takes as much room as that one.
    const shown = all.length <= few + 1 ? all : all.slice(0, few);
    const lines = shown.map((item) => itemLine(item, wording));
    const left = all.length - shown.length;
    const name = month === undefined ? wording.text('year.loose') : capital(monthName(month, wording));
    return group(name, left > 0 ? [...lines, restOf(answer, month, all.length, wording)] : lines);
  });
}

function restOf({ year, question }: Year, month: number | undefined, count: number, wording: Wording): Line {
  const title =
    month === undefined
      ? wording.text('year.all-loose', { count })
      : wording.text('year.all', { count, month: monthName(month, wording) });
  const open = ask(title, { ...whole(question), year, month: month ?? 'none' }, wording);
  return line({ title, tone: 'accent', open });
}

/** How many lines each month may show, so that all of them have room on the card; at least one. */
function fewOf(lengths: readonly number[]): number {
  const used = (few: number): number => lengths.reduce((sum, length) => sum + Math.min(few, length), 0);
  let few = 1;
  while (few < mostLines && used(few + 1) <= mostLines) few += 1;
  return few;
}
