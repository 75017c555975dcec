import { type PaperSize, type Row, Workbook, type Worksheet } from 'exceljs';
import type { AnswerOf } from '../../queries/answer';
import { said, type Words } from '../words';
import { type Column, columnsOf, type PlacedRow, placedRows } from './status-columns';

type Status = AnswerOf<'status-document'>;

/** The status of the work as an Excel workbook: a row for each initiative, and a sheet that says what it is. */
export async function statusXlsx(status: Status, words: Words): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.title = `${words.text('document.status.title', { body: said(status.called, words) })} ${words.day(status.asOf)}`;
  workbook.subject = said(status.body.name, words);
  workbook.creator = words.text('document.creator');
  workbook.description = words.text('document.made-from-register');
  statusSheet(workbook.addWorksheet(words.text('document.sheet.status')), status, words);
  aboutSheet(workbook.addWorksheet(words.text('document.sheet.about')), status, words);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const font = { name: 'Calibri', size: 11 };
/** A3 as Excel numbers it: the package names smaller ones only. */
const a3 = 8 as PaperSize;
/** The columns that are printed: up to what is ordered. The rest is for the screen. */
const printed = 11;

/** Column headings in the first row, which stays in sight, is repeated on paper and filters the rows below. */
function statusSheet(sheet: Worksheet, status: Status, words: Words): void {
  const columns = columnsOf(status, words);
  const rows = placedRows(status, words);
  sheet.columns = columns.map(({ heading, width, isDay }) => ({
    header: heading,
    width,
    style: { font, ...(isDay ? { numFmt: 'dd-mm-yyyy' } : {}) },
  }));
  for (const row of rows) sheet.addRow(columns.map((column) => shownIn(column, row)));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  sheet.pageSetup = {
    paperSize: a3,
    orientation: 'landscape',
    showGridLines: true,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    // The package puts a dollar before the letters only.
    printArea: `A$1:${sheet.getColumn(printed).letter}$${rows.length + 1}`,
  };
  sheet.headerFooter = { oddFooter: '&R&P / &N' };
  const widths = columns.map(({ width }) => width);
  sheet.eachRow((row, at) => {
    row.alignment = { vertical: 'top', wrapText: true };
    row.height = heightOf(row, widths);
    if (at > 1) return;
    row.font = { ...font, bold: true, color: { argb: 'FFFFFFFF' } };
    row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } };
  });
}

/**
 * The height a row needs for its wrapped texts, in points: not every program works it out by itself. Excel's most is 409.
 */
function heightOf(row: Row, widths: readonly number[]): number {
  const lines = widths.map((width, at) => {
    const { value } = row.getCell(at + 1);
    const paragraphs = typeof value === 'string' ? value.split('\n') : [''];
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / (width - 3))), 0);
  });
  return Math.min(409, Math.max(...lines) * 15);
}

/** A day as Excel keeps it: midnight, without a zone. */
const shownIn = ({ value, isDay }: Column, row: PlacedRow): string | Date | null => {
  const found = value(row);
  if (found === '') return null;
  return isDay ? new Date(`${found}T00:00:00Z`) : found;
};

/** What the sheet is of, for whoever meets it later. */
function aboutSheet(sheet: Worksheet, status: Status, words: Words): void {
  const { body, asOf, since, meeting, total, changed, missing, old, freshDays } = status;
  const widths = [34, 80];
  sheet.columns = widths.map((width) => ({ width }));
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  const facts: [string, string | number][] = [
    [words.text('document.fact.body'), said(body.name, words)],
    [words.text('document.fact.as-of'), words.day(asOf)],
    [words.text('document.fact.since'), words.day(since)],
    [
      words.text('document.fact.meeting'),
      meeting ? said(meeting.meeting.title, words) : words.text('document.no-meeting'),
    ],
    [words.text('document.fact.total'), total],
    [words.text('document.fact.changed'), changed],
    [words.text('document.fact.missing'), missing.length],
    [words.text('document.fact.old', { days: freshDays }), old.length],
    ...status.citations.map(({ source }): [string, string] => [
      words.text('document.fact.source'),
      `${source.title} (${words.spoken(source.asOf)})`,
    ]),
  ];
  for (const fact of facts) sheet.addRow(fact);
  sheet.eachRow((row) => {
    row.alignment = { vertical: 'top', wrapText: true, horizontal: 'left' };
    row.height = heightOf(row, widths);
    row.font = font;
    row.getCell(1).font = { ...font, bold: true };
  });
}
