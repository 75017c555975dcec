import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx';

/** A cell of a table: its lines ("• " makes a point of a list), and how it is merged. */
export interface WordCell {
  text: string;
  span?: number;
  merge?: 'begins' | 'goes-on';
}

/** What a document holds, in its order: a line of text, or a table of rows. */
export type WordPart = string | (string | WordCell)[][];

/** A Word document as its bytes. */
export const wordOf = (parts: readonly WordPart[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        { children: parts.map((part) => (typeof part === 'string' ? new Paragraph(part) : tableOf(part))) },
      ],
    }),
  );

const tableOf = (rows: (string | WordCell)[][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })),
  });

function cellOf(given: string | WordCell): TableCell {
  const { text, span = 1, merge }: WordCell = typeof given === 'string' ? { text: given } : given;
  return new TableCell({
    columnSpan: span,
    ...(merge
      ? { verticalMerge: merge === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    children: text
      .split('\n')
      .map((line) =>
        line.startsWith('• ')
          ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
          : new Paragraph(line),
      ),
  });
}
