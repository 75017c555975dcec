import type { Locale } from '../../domain/prose';
import type { Span } from '../../domain/span';
import type { PlanColumn, PlanWords } from '../../language/plan-words';
import { type Cell, type Row, textOf } from '../tables/piece';

/** A column that is read: what it holds, and which columns of the table it covers, `to` not included. */
export interface Column {
  holds: PlanColumn;
  from: number;
  to: number;
  when: Span | undefined;
}

/** What a table's columns hold, and the headings of those that nobody reads. */
export interface Header {
  columns: readonly Column[];
  unread: readonly string[];
  /** The language its titles are headed in. */
  locale: Locale;
  /** How many columns the table has. */
  width: number;
}

/** A row as the header of a table: one that heads a column of titles and at least one more. */
export function headerOf({ cells }: Row, words: PlanWords): Header | undefined {
  const read = [...cells].map(([from, cell]) => ({ from, cell, heading: words.heading(textOf(cell)) }));
  const known = read.flatMap(({ from, cell, heading }): Column[] =>
    heading ? [{ holds: heading.column, from, to: from + cell.span, when: heading.when }] : [],
  );
  const kinds = new Set(known.map(({ holds }) => holds));
  if (!kinds.has('title') || kinds.size < 2) return undefined;
  const columns = withoutDoubles(known);
  const isRead = (from: number): boolean => columns.some((one) => one.from === from);
  return {
    columns,
    locale: read.find(({ heading }) => heading?.column === 'title')?.heading?.locale ?? 'da',
    unread: read.flatMap(({ from, cell }) => (isRead(from) || textOf(cell) === '' ? [] : [oneLine(cell)])),
    width: Math.max(...read.map(({ from, cell }) => from + cell.span)),
  };
}

/** Of several columns of one kind the first is read; of statuses the newest, of orders each year. */
function withoutDoubles(known: readonly Column[]): Column[] {
  const newest = known
    .filter(({ holds }) => holds === 'status')
    .sort((a, b) => (lateness(a) < lateness(b) ? 1 : -1))[0];
  return known.filter((one, at) => {
    if (one.holds === 'status') return one === newest;
    // An order belongs to a year; which one, its heading says.
    if (one.holds === 'order') return yearOfOrder(one) !== undefined;
    return known.findIndex(({ holds }) => holds === one.holds) === at;
  });
}

/** A status without a time is how it stands now. */
const lateness = ({ when }: Column): string => when?.to ?? '9999';

/** The year that the heading of a column of orders names. */
export const yearOfOrder = ({ when }: Column): number | undefined => {
  const last = when?.to ?? when?.from;
  return last ? Number(last.slice(0, 4)) : undefined;
};

/** The cells of a row that lie in a column. */
export const cellsIn = ({ cells }: Row, { from, to }: Column): Cell[] =>
  [...cells].flatMap(([at, cell]) => (at >= from && at < to ? [cell] : []));

export const oneLine = (cell: Pick<Cell, 'paragraphs'>): string => textOf(cell).replace(/\s+/g, ' ').trim();
