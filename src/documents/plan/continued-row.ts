import type { PlanWords } from '../../language/plan-words';
import type { PlanRow, Said } from './plan-row';

/** A row together with one that goes on with it, cell by cell. */
export function continued(above: PlanRow, below: PlanRow): PlanRow {
  const both = (one: string | undefined, other: string | undefined): string | undefined =>
    one !== undefined && other !== undefined ? `${one}\n${other}` : (one ?? other);
  return {
    ...above,
    title: [above.title, below.title].filter(Boolean).join(' '),
    goal: both(above.goal, below.goal)?.replace('\n', ' '),
    parts: [...above.parts, ...below.parts],
    status: both(above.status, below.status),
    phase: above.phase ?? below.phase,
    due: above.due ?? below.due,
    lead: both(above.lead, below.lead)?.replace('\n', ' '),
    clusters: both(above.clusters, below.clusters),
    orders: joinedOrders(above, below),
  };
}

/** An order that goes on in the next row is one order. */
function joinedOrders({ orders: above }: PlanRow, { orders: below }: PlanRow): PlanRow['orders'] {
  const last = above.at(-1);
  const [first, ...rest] = below;
  if (!last || !first || last.year !== first.year) return [...above, ...below];
  return [...above.slice(0, -1), { year: last.year, text: `${last.text}\n${first.text}` }, ...rest];
}

/**
 * Whether a row goes on with the one above: it has no title of its own, or the two make a name that is known, be it
 * that neither is one alone, or that the second begins as no title does.
 */
export function goesOn(above: PlanRow | undefined, below: Said, words: PlanWords): boolean {
  if (!above || above.table !== below.table) return false;
  if (below.continuesTitle || below.title === '') return true;
  if (words.called(`${above.title} ${below.title}`).length === 0) return false;
  const isName = [above, below].some(({ title }) => words.called(title).length > 0);
  return !isName || /^\p{Ll}/u.test(below.title);
}
