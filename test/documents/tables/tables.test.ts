import { Workbook } from 'exceljs';
import type { Piece } from '../../../src/documents/tables/piece';
import { textOf } from '../../../src/documents/tables/piece';
import { readTables } from '../../../src/documents/tables/read-tables';
import { wordOf } from '../support/word';
import { zipOf } from '../support/zips';

/** What was read, a line each: "1/2: 0 a | 1 b", with "↓" for a cell that is one with that above. */
async function lines(bytes: Buffer): Promise<string[]> {
  const read: string[] = [];
  for await (const piece of readTables(bytes)) read.push(inWords(piece));
  return read;
}
const inWords = (piece: Piece): string =>
  piece.kind === 'text'
    ? `# ${piece.text}`
    : `${piece.name ?? piece.table}/${piece.row}: ${[...piece.cells]
        .map(
          ([at, cell]) =>
            `${at} ${cell.continues ? '↓' : ''}${textOf(cell)}${cell.span > 1 ? `×${cell.span}` : ''}`,
        )
        .join(' | ')}`;

async function excel(fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('Word', () => {
  it('tells merged cells, points and the text between tables', async () => {
    const bytes = await wordOf([
      'Overskrift',
      [
        [{ text: 'bred', span: 2 }, 'c'],
        [{ text: 'høj', merge: 'begins' }, '• et\n• to', ''],
        [{ text: '', merge: 'goes-on' }, 'b', 'c'],
      ],
      [['ny tabel']],
    ]);
    expect(await lines(bytes)).toEqual([
      '# Overskrift',
      '1/1: 0 bred×2 | 2 c',
      '1/2: 0 høj | 1 et\nto | 2 ',
      '1/3: 0 ↓ | 1 b | 2 c',
      '2/1: 0 ny tabel',
    ]);
  });

  const word = (body: string): Buffer =>
    zipOf([
      {
        name: 'word/document.xml',
        text: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
      },
    ]);
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p>${cell}</w:p></w:tc>`).join('')}</w:tr>`;
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

  it('reads a text as it is once tracked changes are accepted', async () => {
    const changed = `${run('Vi ')}<w:del><w:r><w:delText>ville</w:delText></w:r></w:del><w:ins>${run('vil')}</w:ins><w:moveFrom>${run('væk')}</w:moveFrom>`;
    const gone = `<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>${run('slettet')}</w:p></w:tc></w:tr>`;
    expect(await lines(word(`<w:tbl>${row(changed)}${gone}${row(run('sidst'))}</w:tbl>`))).toEqual([
      '1/1: 0 Vi vil',
      '1/3: 0 sidst',
    ]);
  });

  it('takes a table within a cell for text of that cell, and what is drawn twice once', async () => {
    const inner = `<w:tbl>${row(run('inde'))}</w:tbl>`;
    const drawn = `<mc:AlternateContent><mc:Choice>${run('én gang')}</mc:Choice><mc:Fallback>${run('én gang')}</mc:Fallback></mc:AlternateContent>`;
    const cell = `<w:tc><w:p>${run('ude')}</w:p>${inner}<w:p>${drawn}</w:p></w:tc>`;
    expect(await lines(word(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`))).toEqual(['1/1: 0 ude\ninde\nén gang']);
  });
});

describe('Excel', () => {
  it('tells texts, days and merged cells, sheet by sheet, and leaves hidden sheets out', async () => {
    const bytes = await excel((book) => {
      const plan = book.addWorksheet('Plan');
      plan.addRow(['Indsats', 'Frist', 'Antal']);
      plan.addRow(['Sårpleje', new Date(Date.UTC(2023, 9, 31)), 12]);
      plan.addRow([{ richText: [{ text: 'Fed ' }, { text: 'tekst' }] }, { formula: '1+1', result: 2 }, true]);
      plan.addRow(['høj', 'b', 'c']);
      plan.addRow(['', 'b', 'c']);
      plan.addRow(['bred', '', 'c']);
      plan.mergeCells('A4:A5');
      plan.mergeCells('A6:B6');
      book.addWorksheet('Skjult', { state: 'hidden' }).addRow(['væk']);
      book.addWorksheet('Mere').addRow(['x']);
    });
    expect(await lines(bytes)).toEqual([
      '# Plan',
      'Plan/1: 0 Indsats | 1 Frist | 2 Antal',
      'Plan/2: 0 Sårpleje | 1 2023-10-31 | 2 12',
      'Plan/3: 0 Fed tekst | 1 2 | 2 ja',
      'Plan/4: 0 høj | 1 b | 2 c',
      'Plan/5: 0 ↓ | 1 b | 2 c',
      'Plan/6: 0 bred×2 | 2 c',
      '# Mere',
      'Mere/1: 0 x',
    ]);
  });

  it.each([
    [45230, false, '2023-10-31'],
    [45230.99, false, '2023-10-31'],
    [43768, true, '2023-10-31'],
  ])('reads day %p of either calendar (1904: %p) as %s', async (serial, date1904, day) => {
    const bytes = await excel((book) => {
      book.properties.date1904 = date1904;
      const cell = book.addWorksheet('A').getCell('A1');
      cell.value = serial;
      cell.numFmt = 'd/m-yyyy';
    });
    expect(await lines(bytes)).toEqual(['# A', `A/1: 0 ${day}`]);
  });
});

describe('CSV', () => {
  const table = 'Indsats;Status\r\n"Høj; lav";Går godt\r\n';
  const expected = ['1/1: 0 Indsats | 1 Status', '1/2: 0 Høj; lav | 1 Går godt'];

  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`)],
    ['Windows-1252', Buffer.from(table, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['tabs', Buffer.from(table.replaceAll('s;S', 's\tS').replaceAll('";', '"\t'))],
    ['commas', Buffer.from(table.replaceAll('s;S', 's,S').replaceAll('";', '",'))],
  ])('is read in %s', async (_what, bytes) => {
    expect(await lines(bytes)).toEqual(expected);
  });
});
