import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/data';
import { zipOf } from '../documents/support/zips';
import { temporaryFolder } from '../support/embedded-place';
import { newRows, workbook } from '../support/plan-workbook';

let folder: string;
let out: string[];
let err: string;
beforeEach(async () => {
  folder = temporaryFolder();
  await run('init');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<number> {
  out = [];
  err = '';
  return runCommandLine(
    args,
    { folder, cosmos: undefined, collaborations: ['midtjylland'] },
    {
      out: (line) => out.push(line),
      err(text) {
        err += text;
      },
      isWatched: false,
      now: () => Date.UTC(2023, 10, 1, 9),
      stopped: new AbortController().signal,
    },
  );
}

const file = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};

const plan = (): string =>
  file(
    'plan.csv',
    [
      'Indsats;Fokusområde;Fase;Status pr. 31/10-2023;Farve',
      'Forebyggelse og behandling af selvskade;;;Godkendt, men sat på pause;Grøn',
      'Blå cykelstier;Sammen om ældre borgere;Idé;På tegnebrættet;Blå',
      'Samarbejdsaftale om sårvurdering;;;Færdig;Rød',
      'Samarbejdsaftale om palliation;;;;',
    ].join('\n'),
  );

const counts = (): string | undefined => out.find((line) => /^\d+ new/.test(line));

it('shows what a work plan tells otherwise, and changes nothing by itself', async () => {
  expect(await run('import-plan', plan())).toBe(0);
  expect(counts()).toBe('1 new, 0 changed, 2 unclear, 1 untouched');
  expect(out.join('\n')).toContain(
    'initiative? “Samarbejdsaftale om sårvurdering” samarbejdsaftale-telemedicinsk',
  );
  expect(out).toContain('Columns that were not read: Farve');
  await run('import-plan', plan());
  expect(counts()).toBe('1 new, 0 changed, 2 unclear, 1 untouched');
});

it('takes in what was confirmed, with the answers to what was unclear, and takes all of it back', async () => {
  const answers = file(
    'answers.txt',
    '# svar\n1:2 phase piloting\n\n1:4 initiative samarbejdsaftale-telemedicinsk-saarvurdering\n1:4 phase skip\n',
  );
  const asked = ['import-plan', plan(), '--answers', answers];
  expect(await run(...asked, '--confirm', 'all', '--by', 'Signe Eksempel')).toBe(0);
  expect(out).toContain('3 rows taken in, 0 left alone.');
  const id = /undo-plan (\S+)$/.exec(out.at(-1) ?? '')?.[1] ?? '';
  await run('import-plan', plan());
  expect(counts()).toBe('0 new, 0 changed, 1 unclear, 3 untouched');
  expect(await run('undo-plan', id, '--by', 'Signe Eksempel')).toBe(0);
  expect(out).toEqual(['3 rows taken back, 0 kept.']);
  expect(await run('undo-plan', id, '--by', 'Signe Eksempel')).toBe(1);
  await run('import-plan', plan());
  expect(counts()).toBe('1 new, 0 changed, 2 unclear, 1 untouched');
});

it('takes in only the rows of the states that were confirmed', async () => {
  await run('import-plan', plan(), '--confirm', 'changed', '--by', 'Signe Eksempel');
  expect(out.at(-1)).toMatch(/^Nothing was changed/);
});

describe('a plan whose statuses name no day', () => {
  const undated = (): string => file('uden.csv', 'Indsats;Status\nSamarbejdsaftale om palliation;Nyt udkast');
  const taken = ['--confirm', 'all', '--by', 'Signe Eksempel'];

  it.each([
    [['--as-of', '2023-10-20'], '2023-10-20'],
    [['--body', 'SSU'], '2023-09-29'],
    [['--body', 'SSU', '--as-of', '2023-03-01'], '2023-02-07'],
  ])('%j says of when they are: %s', async (said, day) => {
    expect(await run('import-plan', undated(), ...said)).toBe(0);
    expect(out[0]).toBe(`Statuses that name no time of their own are taken as of ${day}.`);
  });

  it('has them stand under that day', async () => {
    await run('import-plan', undated(), '--as-of', '2023-10-31', ...taken);
    await run('export', path.join(folder, 'out.jsonl'));
    const written = readFileSync(path.join(folder, 'out.jsonl'), 'utf8').split('\n');
    const status = written.find((line) => line.includes('Nyt udkast') && line.includes('"asOf"'));
    expect(status).toContain('"asOf":{"from":"2023-10-31","to":"2023-10-31"}');
  });

  it('is asked about where the register holds a newer one', async () => {
    await run('import-plan', undated(), '--as-of', '2021-01-01');
    expect(counts()).toBe('0 new, 0 changed, 1 unclear, 0 untouched');
  });

  it.each([
    [['--as-of', '2024-01-01'], 'is still to come'],
    [['--body', 'SSG', '--as-of', '2015-01-01'], 'no day on which SSG met by 2015-01-01'],
    [['--body', 'Hestene'], 'knows no body "Hestene"'],
  ])('cannot be of %j: %s', async (said, why) => {
    expect(await run('import-plan', undated(), ...said)).toBe(1);
    expect(err).toContain(why);
  });
});

it('says why a file is not taken in, and what to do', async () => {
  expect(await run('import-plan', file('plan.pdf', '%PDF-1.7'))).toBe(1);
  expect(err).toBe(
    'A PDF cannot be read in: rows and columns cannot be told apart safely. Send the Word or Excel file it was made from.\n',
  );
});

it.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['of 100 MB', 'larger than', () => Buffer.alloc(100_000_000, 'a')],
  ['that is cut off', 'damaged', async () => (await workbook(newRows(3))).subarray(0, 2_000)],
  [
    'with a password',
    'password',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  ],
  [
    'with macros',
    'macros',
    () =>
      zipOf([
        { name: 'xl/workbook.xml', text: '<x/>' },
        { name: 'xl/vbaProject.bin', text: 'x' },
      ]),
  ],
  [
    'that is a zip bomb',
    'unpack',
    () => zipOf([{ name: 'word/document.xml', text: Buffer.alloc(30_000_000, ' ') }]),
  ],
])('refuses a file %s in a sentence, and changes nothing', async (_what, said, make) => {
  const name = path.join(folder, 'plan.xlsx');
  writeFileSync(name, await make());
  expect(await run('import-plan', name, '--confirm', 'all', '--by', 'Signe')).toBe(1);
  expect(err).toContain(said);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toEqual([]);
});

it.each([
  [['import-plan'], 'import-plan needs a file'],
  [['undo-plan', '--by', 'Signe'], 'undo-plan needs the id of an import'],
  [['undo-plan', 'plan-1'], 'say who does it with --by: it stands in the history'],
  [['import-plan', 'x.docx', '--confirm', 'all'], 'say who does it with --by: it stands in the history'],
  [['import-plan', 'x.docx', '--confirm', 'unclear', '--by', 'Signe'], '--confirm takes all, new or changed'],
  [['import-plan', 'x.docx', '--as-of', 'i går'], '--as-of wants a day as YYYY-MM-DD'],
  [['check', '--as-of', '2023-10-31'], '--body and --as-of belong to import-plan'],
  [['check', '--by', 'Signe'], '--confirm, --answers and --by belong to import-plan and undo-plan'],
])('refuses %j: %s', async (args, why) => {
  expect(await run(...args)).toBe(2);
  expect(err).toContain(why);
});

it('names the line of an answer that cannot be read, and an answer that means nothing', async () => {
  expect(await run('import-plan', plan(), '--answers', file('a.txt', 'ja tak'))).toBe(1);
  expect(err).toContain('line 1 is no answer');
  expect(await run('import-plan', plan(), '--answers', file('b.txt', '1:2 phase halvvejs'))).toBe(1);
  expect(err).toContain('1:2: "halvvejs" is no answer to phase');
});
