import type { Day } from '../domain/day';
import type { Evidence } from '../domain/source';
import { contains, isoWeekOf, oneDay, type Span, weekSpan } from '../domain/span';
import type { About, DueItem, Payloads } from './answer';
import { evidenceOf } from './citations';
import { dueItems } from './due-items';
import { agendaInitiatives } from './filters';
import { idsOf, type Query } from './found';
import { isOverdue } from './lines';
import { pageOf } from './paging';
import type { QuestionOf } from './question';

/**
 * What is due in a period: what *ends* in it, from today on. Where the period begins by today, what is overdue
 * comes before it. A period that is wholly past is looked back on: what ended in it, done or not.
 */
export const due: Query<'due'> = (known, question) => {
  const { today } = known;
  const lookBack = question.period.to !== null && question.period.to < today;
  const all = dueItems(known, question, lookBack);
  const groups = groupsOf(all, question, today, lookBack);
  const shown = [...groups.overdue, ...groups.uncertain, ...groups.listed, ...groups.apart];
  const { page, pages, from, to } = pageOf(shown.length, question.page);
  const visible = new Set(shown.slice(from, to));
  const kept = (items: readonly DueItem[]) => items.filter((item) => visible.has(item));
  const later = ({ end }: DueItem) => question.period.to !== null && end > question.period.to && end >= today;
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
      unknownCount: groups.unknown.length,
      behindCount: groups.behind.length,
      weeks: byWeek(kept(groups.listed)),
      apart: question.overdueOnly ? undefined : apartOf(question.apart, groups.apart, kept(groups.apart)),
      next,
      total: shown.length,
      page,
      pages,
    },
  };
};

interface Groups {
  overdue: DueItem[];
  uncertain: DueItem[];
  unknown: DueItem[];
  listed: DueItem[];
  apart: DueItem[];
  /** Overdue, but the period asked about begins on a day of its own. */
  behind: DueItem[];
}

/** Puts each thing into the one group it belongs to; most are in none. */
function groupsOf(
  items: readonly DueItem[],
  { period, apart, overdueOnly }: QuestionOf<'due'>,
  today: Day,
  lookBack: boolean,
): Groups {
  const beginsByToday = period.from === null || period.from <= today;
  const scope: Span = lookBack || !beginsByToday ? period : { from: today, to: period.to };
  const groupOf = (item: DueItem): keyof Groups | undefined => {
    const behind = behindOf(item, today);
    if (behind === 'unknown')
      return overdueOnly || (lookBack ? contains(scope, item.end) : beginsByToday) ? behind : undefined;
    if (behind) {
      if (overdueOnly || (lookBack ? contains(scope, item.end) : period.from === null)) return behind;
      return lookBack ? undefined : 'behind';
    }
    if (overdueOnly || (item.end < today && !lookBack)) return undefined;
    if (item.end === apart) return 'apart';
    return contains(scope, item.end) ? 'listed' : undefined;
  };
  const groups: Groups = { overdue: [], uncertain: [], unknown: [], listed: [], apart: [], behind: [] };
  for (const item of items) {
    const group = groupOf(item);
    if (group) groups[group].push(item);
  }
  return groups;
}

/** How a task past its end stands; `undefined` for all else. */
function behindOf(item: DueItem, today: Day): 'overdue' | 'uncertain' | 'unknown' | undefined {
  if (item.kind !== 'task' || item.end >= today || item.task.state === 'done') return undefined;
  if (isOverdue(item.task, today)) return 'overdue';
  return item.task.state === 'unknown' ? 'unknown' : 'uncertain';
}

function byWeek(items: readonly DueItem[]): Payloads['due']['weeks'] {
  const weeks: Payloads['due']['weeks'] = [];
  for (const item of items) {
    const { year, week } = isoWeekOf(item.end);
    const last = weeks.at(-1);
    if (last?.year === year && last.week === week) last.items.push(item);
    else weeks.push({ year, week, span: weekSpan(year, week) ?? oneDay(item.end), items: [item] });
  }
  return weeks;
}

/** The day that "before" leaves out, even where nothing falls on it, but not where that stands on another page. */
const apartOf = (day: Day | undefined, all: DueItem[], shown: DueItem[]): Payloads['due']['apart'] =>
  day === undefined || (all.length > 0 && shown.length === 0) ? undefined : { day, items: shown };

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

const recordsOf = (item: DueItem): ({ evidence: readonly Evidence[] } | undefined)[] => {
  if (item.kind === 'task') return [item.task, item.milestone];
  return item.kind === 'milestone' ? [item.milestone] : [item.meeting, ...item.meeting.agenda];
};
