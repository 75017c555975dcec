import type { Cell, Paragraph, Piece } from './piece';
import { type Element, type Reading, readXml } from './xml';
import type { Zip } from './zip';

/** The text of a Word document: tables with their merged cells, and what stands between them. */
export async function* readWord(zip: Zip): AsyncGenerator<Piece> {
  yield* readXml<Piece>(await zip.open('word/document.xml'), (emit) => new WordReading(emit).reading);
}

/** What is not said: deleted and moved away by tracked changes, and the second form of what newer programs draw. */
const silent: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);

interface OpenRow {
  column: number;
  cells: Map<number, Cell>;
  isDeleted: boolean;
}
interface OpenCell {
  paragraphs: Paragraph[];
  span: number;
  continues: boolean;
}

/** Walks through a document. A table within a cell is text of that cell. */
class WordReading {
  private tables = 0;
  private depth = 0;
  private rows = 0;
  private row: OpenRow | undefined;
  private cell: OpenCell | undefined;
  private paragraph: { text: string; level: number | undefined } | undefined;
  private silence = 0;
  private inRowProperties = false;
  private isText = false;

  constructor(private readonly emit: (piece: Piece) => void) {}

  readonly reading: Reading = {
    open: (element) => this.open(element),
    close: (element) => this.close(element),
    text: (text) => {
      if (this.isText && this.silence === 0 && this.paragraph) this.paragraph.text += text;
    },
  };

  private open(element: Element): void {
    const { name, get } = element;
    if (name === 'del' && this.inRowProperties && this.row) this.row.isDeleted = true;
    if (silent.has(name)) this.silence += 1;
    if (!isWord(element)) return;
    if (name === 'tbl') {
      this.depth += 1;
      if (this.depth === 1) [this.tables, this.rows] = [this.tables + 1, 0];
    } else if (name === 'tr' && this.depth === 1) {
      this.rows += 1;
      this.row = { column: 0, cells: new Map(), isDeleted: false };
    } else if (name === 'tc' && this.depth === 1) this.cell = { paragraphs: [], span: 1, continues: false };
    else if (name === 'trPr') this.inRowProperties = true;
    else if (name === 'p') this.paragraph = { text: '', level: undefined };
    else if (name === 't') this.isText = true;
    else if (name === 'gridBefore' && this.row) this.row.column += count(get('val'));
    else if (name === 'gridSpan' && this.cell && this.depth === 1) this.cell.span = count(get('val'));
    else if (name === 'vMerge' && this.cell && this.depth === 1)
      this.cell.continues = get('val') !== 'restart';
    else if (name === 'ilvl' && this.paragraph) this.paragraph.level = Number(get('val')) || 0;
    else if (name === 'numPr' && this.paragraph) this.paragraph.level ??= 0;
    else if ((name === 'br' || name === 'cr') && this.paragraph && this.silence === 0)
      this.paragraph.text += '\n';
    else if (name === 'tab' && this.paragraph && this.silence === 0) this.paragraph.text += ' ';
  }

  private close(element: Element): void {
    const { name } = element;
    if (silent.has(name)) this.silence -= 1;
    if (!isWord(element)) return;
    if (name === 't') this.isText = false;
    else if (name === 'p') this.endParagraph();
    else if (name === 'trPr') this.inRowProperties = false;
    else if (name === 'tc' && this.depth === 1) this.endCell();
    else if (name === 'tr' && this.depth === 1) this.endRow();
    else if (name === 'tbl') this.depth -= 1;
  }

  private endParagraph(): void {
    const { text = '', level } = this.paragraph ?? {};
    this.paragraph = undefined;
    for (const line of text.split('\n').map((one) => one.replace(/\s+/g, ' ').trim())) {
      if (line === '') continue;
      if (this.cell) this.cell.paragraphs.push(level === undefined ? { text: line } : { text: line, level });
      else if (this.depth === 0) this.emit({ kind: 'text', text: line });
    }
  }

  private endCell(): void {
    if (!this.row || !this.cell) return;
    this.row.cells.set(this.row.column, this.cell);
    this.row.column += this.cell.span;
    this.cell = undefined;
  }

  private endRow(): void {
    if (!this.row) return;
    const { cells, isDeleted } = this.row;
    if (!isDeleted) this.emit({ kind: 'row', table: this.tables, row: this.rows, cells });
    this.row = undefined;
  }
}

const isWord = ({ space }: Element): boolean => space.includes('wordprocessingml');
const count = (value: string | undefined): number => Math.min(Math.max(Number(value) || 1, 1), 100);
