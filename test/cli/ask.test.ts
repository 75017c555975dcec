import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askCommand } from '../../src/cli/ask';
import { temporaryFolder } from '../support/embedded-place';

let folder: string;
let out: string[];
let err: string[];
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<number> {
  out = [];
  err = [];
  return askCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
}

const fileOf = (text: string): string => {
  const file = path.join(folder, 'questions.jsonl');
  writeFileSync(file, text);
  return file;
};

interface Shown {
  id: string;
  outcome: string;
  when: unknown;
  ids: { initiatives: string[] };
}

/** The replies to a file of questions, in the order they were printed. */
async function batch(lines: object[], ...args: string[]): Promise<Shown[]> {
  const file = fileOf(lines.map((line) => `${JSON.stringify(line)}\n`).join('\n'));
  expect(await run('--batch', file, ...args)).toBe(0);
  return out.map((line) => JSON.parse(line));
}

test('one question is answered for people, with the day the register was read on', async () => {
  expect(await run('hvad', 'skal være klar', 'inden 8/11?')).toBe(0);
  expect(out.join('\n')).toContain('På selve dagen, onsdag 8. november 2023');
  expect(out.join('\n')).toMatch(/Registret er læst, som det stod 2023-10-31\.$/);
  expect(err).toEqual([]);
});

test('with --json the reply is one object of the agreed shape', async () => {
  expect(await run('--json', "what's due before 8/11")).toBe(0);
  const reply = JSON.parse(out.join('\n'));
  expect(Object.keys(reply)).toEqual(['id', 'outcome', 'lang', 'when', 'ids', 'options', 'phase', 'text']);
  expect(reply).toMatchObject({ id: '1', outcome: 'answer', lang: 'en', options: [], phase: null });
  expect(reply.when).toEqual({ from: null, to: '2023-11-07', text: 'before 8/11' });
  expect(Object.keys(reply.ids)).toEqual([
    ...['initiatives', 'meetings', 'milestones', 'tasks', 'decisions', 'bodies', 'clusters'],
    ...['municipalities', 'agreement', 'facts'],
  ]);
  expect(reply.ids.tasks).toContain('task-72t-trin2');
});

test('--today is the day that is asked on, and what became known later is not seen', async () => {
  expect(await run('--today', '2022-08-31', '--json', 'status på selvskade')).toBe(0);
  const earlier = JSON.parse(out.join('\n'));
  expect(await run('--json', 'status på selvskade')).toBe(0);
  expect(JSON.parse(out.join('\n')).text).toContain('oktober 2023');
  expect(earlier.text).not.toContain('oktober 2023');
});

test('a file is answered line by line under its ids, each on its own day or on --today', async () => {
  const text = 'hvad skal være klar i morgen?';
  const replies = await batch(
    [
      { id: 'a', text },
      { id: 'b', text, today: '2023-11-07' },
    ],
    '--today',
    '2023-11-01',
  );
  expect(replies.map(({ id, when }) => [id, when])).toEqual([
    ['a', { from: '2023-11-02', to: '2023-11-02', text: 'i morgen' }],
    ['b', { from: '2023-11-08', to: '2023-11-08', text: 'i morgen' }],
  ]);
});

test('"after" goes on with an earlier conversation, over several lines; without it nothing is remembered', async () => {
  const first = { id: 'a', text: 'status på selvskade' };
  const [about, , later, alone] = await batch([
    first,
    { id: 'b', text: 'hvem er tovholder på den?', after: 'a' },
    { id: 'c', text: 'og hvornår bliver den evalueret?', after: 'b' },
    { id: 'd', text: 'og hvornår bliver den evalueret?', after: null },
  ]);
  const initiativesOf = (reply?: Shown) => reply?.ids.initiatives;
  expect(initiativesOf(about)).toHaveLength(1);
  expect(initiativesOf(later)).toEqual(initiativesOf(about));
  expect(initiativesOf(alone)).not.toEqual(initiativesOf(about));
});

test('lines that follow each other, themselves or nobody begin conversations of their own', async () => {
  const text = 'hvem er formand for SSU?';
  const replies = await batch([
    { id: 'a', text, after: 'b' },
    { id: 'b', text, after: 'a' },
    { id: 'c', text, after: 'c' },
    { id: 'd', text, after: 'nobody' },
  ]);
  expect(replies.map(({ id, outcome }) => [id, outcome])).toEqual(
    ['a', 'b', 'c', 'd'].map((id) => [id, 'answer']),
  );
});

describe('a command line that cannot be followed ends with 2 and one sentence that says what to do', () => {
  test.each([
    [
      ['--colour', 'hej'],
      "Unknown option '--colour': there are --today YYYY-MM-DD, --json and --batch FILE.",
    ],
    [
      ['hej', '--today'],
      "Option '--today <value>' argument missing: there are --today YYYY-MM-DD, --json and --batch FILE.",
    ],
    [['--today', '2023-02-30', 'hej'], '--today wants a day as YYYY-MM-DD, not "2023-02-30".'],
    [
      ['--batch', 'no-such-file.jsonl'],
      'no-such-file.jsonl cannot be read: give --batch a file with one {"id", "text"} a line.',
    ],
    [
      ['--batch', 'x', 'hej'],
      '--batch reads its questions from the file: leave out the one on the command line.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await run(...args)).toBe(2);
    expect([out, err]).toEqual([[], [sentence]]);
  });

  test.each([
    ['{"id": "b", "text": ', 'write one JSON object, {"id": "1", "text": "…"}'],
    ['["b"]', 'write one JSON object, {"id": "1", "text": "…"}'],
    ['{"id": 2, "text": "hej"}', 'write "id" as a text'],
    ['{"id": "b", "text": "hej", "today": "i dag"}', 'write "today" as YYYY-MM-DD'],
  ])('a line %s', async (line, remedy) => {
    const file = fileOf(`{"id": "a", "text": "hej"}\n\n${line}\n`);
    expect(await run('--batch', file)).toBe(2);
    expect([out, err]).toEqual([[], [`${file}, line 3: ${remedy}.`]]);
  });

  test('nothing asked: the usage', async () => {
    expect(await run()).toBe(2);
    expect(err.join('')).toContain('npm run ask -- --batch FILE');
  });
});
