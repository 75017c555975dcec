import type { Day } from '../domain/day';
import { contains, type Span } from '../domain/span';
import type { DueItem } from './answer';
import { isOverdue } from './lines';
import type { QuestionOf } from './question';
import { isPast } from './when';

/** The groups an answer to what is due has. */
export interface Groups {
  overdue: DueItem[];
  uncertain: DueItem[];
  unknown: DueItem[];
  listed: DueItem[];
  apart: DueItem[];
  /** Overdue, but the period asked about begins on a day of its own. */
  behind: DueItem[];
}

/** Puts each thing into the one group it belongs to; most are in none. */
export function groupsOf(
  items: readonly DueItem[],
  { period, apart, overdueOnly }: QuestionOf<'due'>,
  today: Day,
  lookBack: boolean,
): Groups {
  const beginsByToday = period.from === null || period.from <= today;
  const over = isPast(period, today);
  const scope: Span = over || !beginsByToday ? period : { from: today, to: period.to };
  const groupOf = (item: DueItem): keyof Groups | undefined => {
    const behind = behindOf(item, today);
    if (behind === 'unknown')
      return overdueOnly || (over ? contains(scope, item.end) : beginsByToday) ? behind : undefined;
    if (behind) {
      if (overdueOnly || (over ? contains(scope, item.end) : period.from === null)) return behind;
      if (item.end === apart) return 'apart';
      return lookBack || behind === 'uncertain' ? undefined : 'behind';
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

/** A date behind us that had begun before the period looked back on is not news of that period. */
export const beganBefore = (item: DueItem, since: Day | null): boolean =>
  since !== null &&
  item.kind === 'milestone' &&
  item.milestone.tense === 'past' &&
  item.milestone.when.from !== null &&
  item.milestone.when.from < since;
