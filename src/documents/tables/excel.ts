import { type Book, readBook } from './excel-book';
import { dayOfSerial } from './excel-dates';
import { type Cell, type Piece, plainCell, type Row } from './piece';
import { readXml } from './xml';
import type { Zip } from './zip';

/** The rows of a workbook's sheets, one at a time; merged cells are told by a first look, as they come last in a sheet. */
export async function* readExcel(zip: Zip): AsyncGenerator<Piece> {
  const book = await readBook(zip);
  for (const [at, sheet] of book.sheets.entries()) {
    const merged = await mergedIn(zip, sheet.part);
    yield { kind: 'text', text: sheet.name };
    yield* rowsOf(zip, book, { ...sheet, table: at + 1 }, merged);
  }
}

/** By the place of a cell ("B7"): how many columns it covers, or that it belongs to the cell above or beside it. */
type Merged = ReadonlyMap<string, { span: number } | 'above' | 'beside'>;

/** Cells of one merged range that are looked at: whoever merges whole columns merges nothing. */
const mostMerged = 10_000;

async function mergedIn(zip: Zip, part: string): Promise<Merged> {
  const merged = new Map<string, { span: number } | 'above' | 'beside'>();
  const ranges = readXml<string>(await zip.open(part), (emit) => ({
    open: ({ name, get }) => {
      if (name === 'mergeCell') emit(get('ref') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  }));
  for await (const range of ranges) {
    const [from, to] = range.split(':').map(placeOf);
    if (!from || !to || (to.row - from.row + 1) * (to.column - from.column + 1) > mostMerged) continue;
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) {
        const isFirst = column === from.column;
        const own = row === from.row ? { span: to.column - from.column + 1 } : ('above' as const);
        merged.set(keyOf(row, column), isFirst ? own : 'beside');
      }
  }
  return merged;
}

const keyOf = (row: number, column: number): string => `${row}:${column}`;

function placeOf(text: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

async function* rowsOf(
  zip: Zip,
  book: Book,
  { name: sheet, part, table }: { name: string; part: string; table: number },
  merged: Merged,
): AsyncGenerator<Row> {
  yield* readXml<Row>(await zip.open(part), (emit) => {
    let cells = new Map<number, Cell>();
    let [row, column, kind, style, value, isValue] = [0, -1, '', 0, '', false];
    return {
      open({ name, get }) {
        if (name === 'row') {
          row = Number(get('r')) || row + 1;
          column = -1;
          cells = new Map();
        } else if (name === 'c') {
          column = placeOf(get('r') ?? '')?.column ?? column + 1;
          [kind, style, value] = [get('t') ?? 'n', Number(get('s') ?? 0), ''];
        } else if (name === 'v' || name === 't') isValue = true;
      },
      close({ name }) {
        if (name === 'v' || name === 't') isValue = false;
        else if (name === 'c') {
          const own = merged.get(keyOf(row, column));
          if (own === 'beside') return;
          const span = typeof own === 'object' ? own.span : 1;
          const cell = plainCell(shown(value, kind, style, book), { span, continues: own === 'above' });
          if (cell.paragraphs.length > 0 || own) cells.set(column, cell);
        } else if (name === 'row' && cells.size > 0) emit({ kind: 'row', table, name: sheet, row, cells });
      },
      text(more) {
        if (isValue) value += more;
      },
    };
  });
}

/** What a cell shows: texts as they are, days as days, formulas as what they last came to. */
function shown(value: string, kind: string, style: number, { texts, days, from1904 }: Book): string {
  if (kind === 's') return texts[Number(value)] ?? '';
  if (kind === 'b') return value === '1' ? 'ja' : 'nej';
  // A broken formula says nothing.
  if (kind === 'e') return '';
  if (kind === 'd') return value.slice(0, 10);
  if (kind !== 'n' || value === '' || days[style] !== true) return value;
  return dayOfSerial(Number(value), from1904) ?? value;
}
