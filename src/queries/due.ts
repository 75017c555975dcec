import type { Day } from '../domain/day';
import type { Evidence } from '../domain/source';
import { isoWeekOf, oneDay, weekSpan } from '../domain/span';
import type { About, DueItem, Payloads, WeekOfDue } from './answer';
import { evidenceOf } from './citations';
import { beganBefore, groupsOf } from './due-groups';
import { dueItems } from './due-items';
import { agendaInitiatives } from './filters';
import { idsOf, type Query } from './found';
import { pageOf } from './paging';
import { isPast } from './when';

/**
 * What is due in a period: what *ends* in it, from today on. Where the period begins by today, what is overdue
 * comes before it. A period that is wholly past is looked back on: what ended in it, done or not. One that is
 * past and has no beginning ("inden 8/11", asked afterwards) holds what is still open of it.
 */
export const due: Query<'due'> = (known, question) => {
  const { today } = known;
  const { from: since, to: until } = question.period;
  const lookBack = since !== null && isPast(question.period, today);
  const within = dueItems(known, question, lookBack).filter(
    (item) => !beganBefore(item, lookBack ? since : null),
  );
  const all = question.first ? firstOf(within, today) : within;
  const groups = groupsOf(all, question, today, lookBack);
  const shown = [...groups.overdue, ...groups.uncertain, ...groups.listed, ...groups.apart];
  const { page, pages, from, to } = pageOf(shown.length, question.page);
  const visible = new Set(shown.slice(from, to));
  const kept = (items: readonly DueItem[]) => items.filter((item) => visible.has(item));
  const later = ({ end }: DueItem) => until !== null && end > until && end >= today;
  const next = shown.length === 0 ? all.find(later) : undefined;
  return {
    found: shown.length > 0,
    // What is past its end is shown for its task; its milestone is no coming date any more.
    about: aboutItems(
      shown,
      new Set(question.overdueOnly ? groups.uncertain : [...groups.overdue, ...groups.uncertain]),
    ),
    evidence: evidenceOf([...visible, ...(next ? [next] : [])].flatMap(recordsOf)),
    payload: {
      overdue: kept(groups.overdue),
      uncertain: kept(groups.uncertain),
      overdueCount: groups.overdue.length,
      uncertainCount: groups.uncertain.length,
      unknownCount: groups.unknown.length,
      behindCount: groups.behind.length,
      weeks: byWeek(kept(groups.listed)),
      apart: question.overdueOnly
        ? undefined
        : apartOf(question.apart, groups.apart, kept(groups.apart), today),
      next,
      total: shown.length,
      page,
      pages,
    },
  };
};

/** What falls due on the first day, from today on, on which anything does. */
function firstOf(items: readonly DueItem[], today: Day): DueItem[] {
  const coming = items.filter(({ kind, end }) => kind !== 'meeting' && end >= today);
  const [first] = coming.map(({ end }) => end).sort();
  return coming.filter(({ end }) => end === first);
}

/** Things that are due by the week they fall in, in their order. */
export function byWeek(items: readonly DueItem[]): WeekOfDue[] {
  const weeks: WeekOfDue[] = [];
  for (const item of items) {
    const { year, week } = isoWeekOf(item.end);
    const last = weeks.at(-1);
    if (last?.year === year && last.week === week) last.items.push(item);
    else weeks.push({ year, week, span: weekSpan(year, week) ?? oneDay(item.end), items: [item] });
  }
  return weeks;
}

/**
 * The day that "before" leaves out, even where nothing falls on it, but not where that stands on another page. Of
 * a day that is over only what is still open is told, so that nothing is no news.
 */
const apartOf = (
  day: Day | undefined,
  all: DueItem[],
  shown: DueItem[],
  today: Day,
): Payloads['due']['apart'] =>
  day === undefined || (shown.length === 0 && (all.length > 0 || day < today))
    ? undefined
    : { day, items: shown };

/** The ids shown; the milestone of a task that is only perhaps open is not said to be due. */
function aboutItems(items: readonly DueItem[], uncertain: ReadonlySet<DueItem>): Partial<About> {
  const certain = items.filter((item) => !uncertain.has(item));
  return {
    tasks: idsOf(items.flatMap((item) => (item.kind === 'task' ? [item.task] : []))),
    milestones: idsOf(certain.flatMap((item) => (item.kind === 'meeting' ? [] : (item.milestone ?? [])))),
    meetings: idsOf(items.flatMap((item) => (item.kind === 'meeting' ? [item.meeting] : []))),
    initiatives: idsOf(
      items.flatMap((item) =>
        item.kind === 'meeting' ? agendaInitiatives(item.meeting).map((id) => ({ id })) : item.initiatives,
      ),
    ),
  };
}

/** What says when a thing is due. */
export const recordsOf = (item: DueItem): ({ evidence: readonly Evidence[] } | undefined)[] => {
  if (item.kind === 'task') return [item.task, item.milestone];
  return item.kind === 'milestone' ? [item.milestone] : [item.meeting, ...item.meeting.agenda];
};
