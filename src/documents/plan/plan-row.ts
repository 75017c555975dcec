import type { Locale } from '../../domain/prose';
import type { Span } from '../../domain/span';
import type { PlanWords } from '../../language/plan-words';
import type { Paragraph, Row } from '../tables/piece';
import { cellsIn, type Header, yearOfOrder } from './header';

/** One initiative as a table tells of it, in its words; cells that say nothing are left out. */
export interface PlanRow {
  table: number;
  /** The language it is written in, as its headings are. */
  locale: Locale;
  /** What the table is called, where it has a name (a sheet). */
  name: string | undefined;
  row: number;
  area: string | undefined;
  goal: string | undefined;
  id: string | undefined;
  title: string;
  /** Points listed below the title. */
  parts: readonly string[];
  status: string | undefined;
  /** The time that the heading of its column names, and the day that a column of its own does. */
  when: Span | undefined;
  asOf: string | undefined;
  phase: string | undefined;
  due: string | undefined;
  lead: string | undefined;
  clusters: string | undefined;
  orders: readonly { year: number; text: string }[];
}

/** What a row says in its columns, and whether its title or its goal is one with that of the row above. */
export interface Said extends PlanRow {
  continuesTitle: boolean;
  continuesGoal: boolean;
}

/** Marks of lists that were typed. */
const bullet = /^\s*(?:[•▪◦‣●○*]|[–-](?=\s)|\d{1,2}[.)](?=\s))\s*/;

/** Words by which a title leads on to a list. */
const leadsOn =
  /\s*(?:[–-]\s*)?(?:,?\s*(?:herunder|bl\.a\.|indeholder\b.*|bestående af|including|consists of))?\s*:?\s*$/i;

/** A cell in which somebody put a dash says nothing. */
const saysNothing = (text: string): boolean => /^[\s–—-]*$/.test(text);

/** What a row says. */
export function said(row: Row, header: Header, words: PlanWords): Said {
  const cells = (holds: string) =>
    header.columns.filter((one) => one.holds === holds).flatMap((column) => cellsIn(row, column));
  const text = (holds: string): string | undefined => {
    const lines = cells(holds).flatMap(({ paragraphs }) => paragraphs);
    const all = lines.map(({ text: line, level }) => (level === undefined ? line : `• ${line}`)).join('\n');
    return saysNothing(all) ? undefined : all;
  };
  const status = header.columns.find(({ holds }) => holds === 'status');
  const lines = cells('title').flatMap(({ paragraphs }) => paragraphs);
  const labelled = lines.map((line) => words.label(line.text));
  const { title, parts } = titleIn(lines.filter((_, at) => labelled[at] === undefined));
  const plain = (holds: string) =>
    text(holds)?.replace(/\s+/g, ' ').trim() ?? labelled.find((one) => one?.holds === holds)?.text;
  return {
    table: row.table,
    locale: header.locale,
    name: row.name,
    row: row.row,
    area: plain('area'),
    goal: plain('goal'),
    id: plain('id'),
    title,
    parts,
    status: text('status'),
    when: status?.when,
    asOf: plain('as-of'),
    phase: plain('phase'),
    due: plain('due'),
    lead: plain('lead'),
    clusters: text('clusters'),
    orders: header.columns.flatMap((column) => {
      const year = column.holds === 'order' ? yearOfOrder(column) : undefined;
      return year === undefined
        ? []
        : ordersIn(
            cellsIn(row, column).flatMap(({ paragraphs }) => paragraphs),
            year,
          );
    }),
    continuesTitle: cells('title').some(({ continues }) => continues),
    continuesGoal: cells('goal').some(({ continues }) => continues),
  };
}

/** A title is what stands before the first point of a list; where all is a list, its first point. */
function titleIn(paragraphs: readonly Paragraph[]): { title: string; parts: string[] } {
  const isPoint = ({ text, level }: Paragraph): boolean => level !== undefined || bullet.test(text);
  const first = paragraphs.findIndex(isPoint);
  const own = first < 0 ? paragraphs : paragraphs.slice(0, Math.max(first, 1));
  const listed = paragraphs.slice(own.length);
  const title = own.map(({ text }) => text.replace(first === 0 ? bullet : '', '')).join(' ');
  // A line without a mark goes on with the point above it.
  const parts: string[] = [];
  for (const one of listed)
    if (isPoint(one) || parts.length === 0) parts.push(one.text.replace(bullet, ''));
    else parts.push(`${parts.pop()} ${one.text}`);
  return { title: title.replace(leadsOn, '').replace(/\s+/g, ' ').trim(), parts };
}

/** What is ordered into a year: each point of a list by itself, anything else as one order. */
function ordersIn(paragraphs: readonly Paragraph[], year: number): { year: number; text: string }[] {
  const texts = paragraphs.map(({ text }) => text);
  const isList =
    paragraphs.length > 1 && paragraphs.every(({ text, level }) => level !== undefined || bullet.test(text));
  const orders = isList ? texts.map((text) => text.replace(bullet, '')) : [texts.join('\n')];
  return orders.filter((text) => !saysNothing(text)).map((text) => ({ year, text: text.trim() }));
}
