import { Unreadable } from '../../../src/documents/unreadable';
import { readAll } from '../support/known';
import { wordOf } from '../support/word';
import { zipOf } from '../support/zips';

const document = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const part = (name: string, text: string | Buffer = '<x/>') => ({ name, text });
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function reasonFor(bytes: Buffer): Promise<string> {
  try {
    await readAll(bytes);
    return 'taken in';
  } catch (error) {
    if (error instanceof Unreadable) return error.reason;
    throw error;
  }
}

it.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['an empty file', 'empty', () => Buffer.alloc(0)],
  ['a file of blanks', 'empty', () => Buffer.from(' \r\n ')],
  ['a file of 100 MB', 'too-large', () => Buffer.alloc(100_000_000, 'a')],
  ['a PDF', 'pdf', () => Buffer.from('%PDF-1.7\n…')],
  ['an old Word or Excel file', 'old-format', () => Buffer.concat([compound, Buffer.alloc(600)])],
  [
    'a file with a password',
    'password',
    () => Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['a picture', 'other-format', () => Buffer.from('89504e470d0a1a0a00000000', 'hex')],
  ['a web page', 'other-format', () => Buffer.from('<!doctype html><table></table>')],
  ['a text in RTF', 'other-format', () => Buffer.from('{\\rtf1 hej}')],
  ['a package of another program', 'other-format', () => zipOf([part('content.xml')])],
  [
    'a Word file with macros',
    'macros',
    () => zipOf([part('word/document.xml'), part('word/vbaProject.bin')]),
  ],
  [
    'a file that calls itself one with macros',
    'macros',
    () =>
      zipOf([
        part('xl/workbook.xml'),
        part('[Content_Types].xml', '<Types a="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>'),
      ]),
  ],
  ['an encrypted part', 'password', () => zipOf([{ ...part('word/document.xml'), flags: 1 }])],
  ['half a file', 'corrupt', async () => (await wordOf([[['Indsats', 'Status']]])).subarray(0, 2_000)],
  [
    'XML that breaks off',
    'corrupt',
    () => zipOf([part('word/document.xml', '<w:document xmlns:w="w"><w:p>')]),
  ],
  [
    'a part that packs down to a hundredth',
    'unpacks-too-large',
    () => zipOf([part('word/document.xml', Buffer.alloc(30_000_000, ' '))]),
  ],
  [
    'a part that says it is small and is not',
    'corrupt',
    () => zipOf([{ ...part('word/document.xml', document(' '.repeat(5_000_000))), declared: 100 }]),
  ],
  [
    'thousands of parts',
    'unpacks-too-large',
    () => zipOf(Array.from({ length: 3_000 }, (_, at) => part(`word/${at}.xml`))),
  ],
  ['the same part twice', 'corrupt', () => zipOf([part('word/document.xml'), part('word/document.xml')])],
  ['a document without a table', 'no-table', () => wordOf(['Kun tekst'])],
  [
    'a table without headings that are known',
    'no-headings',
    () =>
      wordOf([
        [
          ['Farve', 'Dyr'],
          ['rød', 'kat'],
        ],
      ]),
  ],
])('refuses %s: %s', async (_what, reason, make) => {
  expect(await reasonFor(await make())).toBe(reason);
});

it('goes by what a file is, not by a name', async () => {
  expect(
    await reasonFor(
      await wordOf([
        [
          ['Indsats', 'Status'],
          ['Blå cykelstier', 'Idé'],
        ],
      ]),
    ),
  ).toBe('taken in');
});

it('knows no entities that a document declares for itself', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`;
  expect(await reasonFor(zipOf([part('word/document.xml', bomb)]))).toBe('corrupt');
});
