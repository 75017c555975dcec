import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/data';
import { documentCommand } from '../../src/cli/document';
import { temporaryFolder } from '../support/embedded-place';

let folder: string;
let out: string[];
let err: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const terminal = () => ({
  out: (line: string) => void out.push(line),
  err(text: string) {
    err += text;
  },
  isWatched: false,
  now: () => Date.UTC(2023, 9, 31),
  stopped: new AbortController().signal,
});
const storage = () => ({ folder, cosmos: undefined, collaborations: ['midtjylland'] });

function run(...args: string[]): Promise<number> {
  out = [];
  err = '';
  return documentCommand(args, storage(), 60, terminal());
}
const at = (name: string): string => path.join(folder, name);
const isZip = (file: string): boolean => readFileSync(file).subarray(0, 2).toString() === 'PK';

test('where nobody keeps a register, the one that ships is written from, and it says so', async () => {
  expect(await run('status', '--body', 'SSG', '--as-of', '2023-10-31', '--out', at('status.docx'))).toBe(0);
  expect(isZip(at('status.docx'))).toBe(true);
  expect(out).toEqual([`${at('status.docx')}: the register that ships, as it was known on 2023-10-31.`]);
  expect(await run('status', '--body', 'ssg', '--out', at('status.xlsx'))).toBe(0);
  expect(isZip(at('status.xlsx'))).toBe(true);
});

test('a register that is kept is written from, as of today', async () => {
  expect(await runCommandLine(['init'], storage(), terminal())).toBe(0);
  const args = ['item', '--initiative', 'selvskade', '--body', 'Sundhedssamarbejdsudvalget'];
  expect(await run(...args, '--out', at('item.docx'))).toBe(0);
  expect(out).toEqual([`${at('item.docx')}: the register, as it was known on 2023-10-31.`]);
});

test.each([
  [['status', '--out', 'x.docx'], '--body'],
  [['status', '--body', 'SSG'], '--out'],
  [['status', '--body', 'SSG', '--out', 'x.pdf'], '.docx or .xlsx'],
  [['status', '--body', 'SSG', '--as-of', '31/10', '--out', 'x.docx'], 'YYYY-MM-DD'],
  [['status', '--body', 'SSG', '--language', 'fr', '--out', 'x.docx'], 'da or en'],
  [['item', '--body', 'SSU', '--out', 'x.docx'], '--initiative'],
  [['item', '--initiative', 'selvskade', '--out', 'x.xlsx'], 'Word document'],
  [['letter', '--out', 'x.docx'], 'no document "letter"'],
])('%j is told what is wrong, with how it is meant', async (args, complaint) => {
  expect(await run(...args)).toBe(2);
  expect(err).toContain(complaint);
  expect(err).toContain('npm run document -- status');
});

test.each([
  [['status', '--body', 'XYZ'], 'The register knows no body "XYZ": there are SSU,'],
  [['item', '--initiative', 'rygestopaft'], 'knows no initiative "rygestopaft"'],
  [['item', '--initiative', 'palliatio'], 'Did you mean samarbejdsaftale-palliation'],
  [['status', '--body', 'SSG', '--as-of', '2010-10-31'], 'On 2010-10-31 the register knew no initiative'],
  [['status', '--body', 'SSG', '--since', '2023-12-01'], 'is no day before 2023-10-31'],
  [['status', '--body', 'SSG', '--data', '/nowhere/at/all'], 'npm run data -- init'],
])('%j fails, and leaves no file', async (args, complaint) => {
  expect(await run(...args, '--out', at('x.docx'))).toBe(1);
  expect(err).toContain(complaint);
  expect(existsSync(at('x.docx'))).toBe(false);
});

test('a file that is there is never written over', async () => {
  writeFileSync(at('status.docx'), 'mine');
  expect(await run('status', '--body', 'SSG', '--out', at('status.docx'))).toBe(1);
  expect(readFileSync(at('status.docx'), 'utf8')).toBe('mine');
});

test('a body and an initiative go by their English names, too', async () => {
  const args = ['item', '--initiative', 'Prevention and treatment of self-harm', '--body', 'ssu'];
  expect(await run(...args, '--language', 'en', '--out', at('item.docx'))).toBe(0);
});

test('without a word it says how it is used', async () => {
  expect(await run()).toBe(0);
  expect(out.join('\n')).toContain('npm run document -- item --initiative ID');
});
