/** A paragraph of a cell. `level` is its depth in a list, from 0; absent outside lists. */
export interface Paragraph {
  text: string;
  level?: number;
}

/** What stands in one column of a row. */
export interface Cell {
  paragraphs: readonly Paragraph[];
  /** How many columns it covers. */
  span: number;
  /** It is one with the cell above it (merged downwards). */
  continues: boolean;
}

/** A row of a table: its cells by column, from 0. Columns that another cell covers are left out. */
export interface Row {
  kind: 'row';
  /** Which table of the file, from 1, and what it is called where it has a name (a sheet). */
  table: number;
  name?: string;
  /** Which row of the table, as people count in the program that made it. */
  row: number;
  cells: ReadonlyMap<number, Cell>;
}

/** What a file says in its order: rows of tables, and the paragraphs between the tables. */
export type Piece = Row | { kind: 'text'; text: string };

/** The text of a cell as lines. */
export const textOf = ({ paragraphs }: Pick<Cell, 'paragraphs'>): string =>
  paragraphs.map(({ text }) => text).join('\n');

/** A cell of lines outside lists. */
export const plainCell = (text: string, { span = 1, continues = false } = {}): Cell => ({
  paragraphs: text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line })),
  span,
  continues,
});
