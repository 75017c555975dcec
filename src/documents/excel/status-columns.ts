import type { Day } from '../../domain/day';
import type { AnswerOf, StatusRow } from '../../queries/answer';
import { markWord, outlookLines, sourceWords } from '../status-words';
import { said, type Words } from '../words';

type Status = AnswerOf<'status-document'>;

/** A row with the headings it stands under. */
export interface PlacedRow {
  row: StatusRow;
  area: string;
  goal: string;
}

/** A column of the sheet; days are shown as days, so that they can be sorted and filtered by. */
export interface Column {
  heading: string;
  /** In characters. */
  width: number;
  value(placed: PlacedRow): string | Day;
  isDay?: true;
}

/** Every initiative of a status document, in its order, with its headings. */
export const placedRows = ({ areas }: Status, words: Words): PlacedRow[] =>
  areas.flatMap(({ area, goals }) =>
    goals.flatMap(({ goal, rows }) =>
      rows.map((row) => ({ row, area: said(area.title, words), goal: goal ? said(goal.text, words) : '' })),
    ),
  );

/** The columns of the sheet: their headings stay, whatever the day, so that an import finds them. */
export function columnsOf({ year }: Status, words: Words): Column[] {
  const column = (key: string, width: number, value: Column['value']): Column => ({
    heading: words.text(`document.column.${key}`),
    width,
    value,
  });
  const dayColumn = (key: string, value: Column['value']): Column => ({
    ...column(key, 13, value),
    isDay: true,
  });
  return [
    column('initiative', 34, ({ row }) => said(row.initiative.title, words)),
    column('area', 20, ({ area }) => area),
    column('goal', 26, ({ goal }) => goal),
    column('part-of', 24, ({ row }) => (row.parent ? said(row.parent.title, words) : '')),
    column('lead', 20, ({ row }) => words.list(row.lead.map(({ name }) => said(name, words)))),
    column('mark', 10, ({ row }) => markWord(row, words)),
    column('phase', 23, ({ row }) => (row.status ? words.phase(row.status) : '')),
    column('status', 50, ({ row }) => (row.status ? said(row.status.text, words) : '')),
    dayColumn('status-day', ({ row }) => row.status?.asOf.to ?? ''),
    column('outlook', 22, ({ row }) => (row.status ? outlookLines(row.status, words).join('\n') : '')),
    {
      heading: words.text('document.orders-into', { year }),
      width: 40,
      value: ({ row }) => row.orders.map(({ text }) => said(text, words)).join('\n'),
    },
    column('old', 10, ({ row }) => (row.isOld ? words.text('value.yes') : '')),
    column('before-phase', 23, ({ row }) => (row.before ? words.phase(row.before) : '')),
    column('before-status', 50, ({ row }) => (row.before ? said(row.before.text, words) : '')),
    dayColumn('before-day', ({ row }) => row.before?.asOf.to ?? ''),
    column('sources', 40, ({ row }) => sourceWords(row, words)),
    column('id', 24, ({ row }) => row.initiative.id),
  ];
}
