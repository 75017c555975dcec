import { PassThrough } from 'node:stream';
import { stream } from 'exceljs';

/** A workbook of a work plan, written row by row; the first row is its headings. */
export async function workbook(rows: Iterable<readonly string[]>): Promise<Buffer> {
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  const book = new stream.xlsx.WorkbookWriter({ stream: out });
  const sheet = book.addWorksheet('Plan');
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
  await book.commit();
  return Buffer.concat(chunks);
}

const headings = ['Indsats', 'Fokusområde', 'Fase', 'Status pr. 31/10-2023'];

/** So many new initiatives, below their headings. */
export function* newRows(count: number): Generator<string[]> {
  yield headings;
  for (let row = 1; row <= count; row += 1)
    yield [`Kvarter ${row}`, 'Sammen om ældre borgere', 'Idé', `Melding ${row}`];
}
