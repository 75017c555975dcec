import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { StatusEntry } from '../../domain/initiative';
import type { AnswerOf, StatusRow } from '../../queries/answer';
import { markWord, outlookLines, phaseLine, sourceWords } from '../status-words';
import { plain, said, type Words } from '../words';
import { bullet, footnote, line, proseLine, proseRun } from './runs';
import { landscapeWidth } from './sheet';

type Status = Pick<AnswerOf<'status-document'>, 'asOf' | 'since' | 'year'>;

const headingFill = '1F3864';
const markFill = 'FFF2CC';
/** Shares of the page: the initiative, how it stood, how it stands, what is ordered. */
const shares = [0.25, 0.24, 0.29, 0.22];
const widths = shares.map((share) => Math.floor(landscapeWidth * share));
const margins = { top: 60, bottom: 60, left: 90, right: 90 };

/** Initiatives in a table: its first row says what the columns are, and is repeated on every page. */
export const statusTable = (rows: readonly StatusRow[], status: Status, words: Words): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins,
    tableLook: { firstRow: true, firstColumn: true },
    rows: [headingRow(status, words), ...rows.map((row) => rowOf(row, words))],
  });

const headingRow = ({ asOf, since, year }: Status, words: Words): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      words.text('document.initiative'),
      words.text('document.status-on', { day: words.day(since) }),
      words.text('document.status-on', { day: words.day(asOf) }),
      words.text('document.orders-into', { year }),
    ].map((text, at) => cell(at, [line(text, 'ColumnHeading')], headingFill)),
  });

const rowOf = (row: StatusRow, words: Words): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      initiativeLines(row, words),
      beforeLines(row, words),
      nowLines(row, words),
      orderLines(row, words),
    ].map((paragraphs, at) => cell(at, paragraphs)),
  });

const cell = (at: number, children: Paragraph[], fill?: string): TableCell =>
  new TableCell({
    children,
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
  });

/** Its title, what it is part of, who leads it, and the id by which an import finds it again. */
function initiativeLines(row: StatusRow, words: Words): Paragraph[] {
  const { initiative, parent, lead } = row;
  const leads = words.list(lead.map(({ name }) => said(name, words)));
  return [
    new Paragraph({
      style: 'Initiative',
      children: [proseRun(initiative.title, words), ...footnote(sourceWords(row, words))],
    }),
    ...(parent ? [line(words.text('document.part-of', { name: said(parent.title, words) }), 'Detail')] : []),
    ...(leads ? [line(words.text('document.lead', { name: leads }), 'Detail')] : []),
    line(words.text('document.id', { id: initiative.id }), 'Detail'),
  ];
}

const entryLines = (entry: StatusEntry, words: Words): Paragraph[] => [
  line(phaseLine(entry, words), 'Phase'),
  proseLine(entry.text, words),
  ...outlookLines(entry, words).map((text) => line(text, 'Detail')),
];

const beforeLines = ({ before }: StatusRow, words: Words): Paragraph[] =>
  before ? entryLines(before, words) : [line(words.text('document.no-status'), 'Detail')];

/** What is as it was is not said twice. */
function nowLines(row: StatusRow, words: Words): Paragraph[] {
  const { status, before, isOld } = row;
  const mark = markWord(row, words);
  const marked = mark ? [markLine(mark)] : [];
  const old = isOld ? [line(words.text('document.old'), 'Detail')] : [];
  if (!status) return [...marked, line(words.text('document.no-status'), 'Detail'), ...old];
  if (status !== before) return [...marked, ...entryLines(status, words), ...old];
  const same = words.text('document.same-since', { when: words.spoken(status.asOf) });
  return [...marked, line(same, 'Detail'), ...old];
}

/** The word says it; the colour behind it only helps to find it. */
const markLine = (mark: string): Paragraph =>
  new Paragraph({
    style: 'Mark',
    children: [
      new TextRun({ text: plain(mark), shading: { type: ShadingType.CLEAR, fill: markFill, color: 'auto' } }),
    ],
  });

/** A paragraph for each order; several are points of a list. */
const orderLines = ({ orders }: StatusRow, words: Words): Paragraph[] =>
  orders.length === 0
    ? [line('–', 'Detail')]
    : orders.map(({ text }) =>
        orders.length === 1 ? proseLine(text, words) : bullet(proseRun(text, words), true),
      );
