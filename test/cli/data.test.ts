import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runData } from '../../src/cli/data';
import { documentsOf } from '../../src/registers/plant';
import { openEmbeddedStore } from '../../src/store/embedded/embedded';
import type { Store } from '../../src/store/store';
import { temporaryFolder } from '../support/embedded-place';

const home = 'midtjylland';
const all = 623;
let folder: string;
let out: string[];
let err: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => Date.UTC(2023, 9, 31);

/** Runs a command line on the folder; `stopAt` is the number of written documents at which the person stops it. */
function run(args: string[], stopAt = Number.POSITIVE_INFINITY): Promise<number> {
  const stop = new AbortController();
  out = [];
  err = '';
  return runData(args, folder, {
    out: (line) => out.push(line),
    err(text) {
      err += text;
      if (Number(/Writing (\d+) of/.exec(text)?.[1]) >= stopAt) stop.abort();
    },
    isWatched: true,
    now,
    stopped: stop.signal,
  });
}

async function withStore<T>(act: (store: Store) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore({ folder, now });
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

const held = (collaboration = home) => withStore((store) => documentsOf(store, collaboration));

test('init makes the folder with the register that ships, and check finds it whole', async () => {
  folder = path.join(folder, 'new', '.data');
  expect(await run(['init'])).toBe(0);
  expect(out).toEqual([`midtjylland: ${all} records written, 0 were here.`]);
  expect(await run(['check'])).toBe(0);
  expect(out).toContain(`midtjylland: ${all} documents`);
  expect(out).toContain('      83 initiative');
  expect(out.at(-1)).toBe('No problems found.');
});

test('a second init changes nothing, not even what people changed or deleted', async () => {
  await run(['init']);
  await withStore(async (store) => {
    const there = await documentsOf(store, home);
    const [first, second] = [...there.values()].filter(({ id }) => id.startsWith('term:'));
    if (!first || !second) throw new Error('the seed has no terms');
    await store.write(home, [
      { kind: 'delete', id: first.id, ifVersion: first.version },
      { kind: 'replace', id: second.id, data: { ...second.data, op: 'by hand' }, ifVersion: second.version },
    ]);
  });
  const before = await held();
  expect(await run(['init'])).toBe(0);
  expect(out[0]).toContain('Nothing was changed');
  expect(await held()).toEqual(before);
});

test('an init that is stopped leaves whole commits and goes on where it stopped', async () => {
  expect(await run(['init'], 198)).toBe(130);
  expect(err).toContain('Run the same command again');
  expect((await held()).size).toBe(198);
  expect(await run(['init'])).toBe(0);
  expect(out).toEqual([`midtjylland: ${all - 198} records written, 198 were here.`]);
  expect(await run(['check'])).toBe(0);
});

test('init does not mix the register that ships with another collaboration', async () => {
  await withStore((store) => store.write(home, [{ kind: 'create', id: 'term:mine', data: {} }]));
  expect(await run(['init'])).toBe(1);
  expect((await held()).size).toBe(1);
  expect(err).toContain('--collaboration');
});

test('check names unreadable documents and ids that name nothing', async () => {
  await run(['init']);
  await withStore(async (store) => {
    const source = [...(await documentsOf(store, home)).values()].find(({ id }) =>
      id.startsWith('agreement:'),
    );
    if (!source) throw new Error('the seed has no agreement');
    await store.write(home, [
      { kind: 'create', id: 'task:bad', data: { type: 'task' } },
      { kind: 'delete', id: source.id, ifVersion: source.version },
    ]);
  });
  expect(await run(['check'])).toBe(1);
  expect(err).toMatch(/^task:bad cannot be read/m);
  expect(err).toMatch(/^area:\S+ names sundhedsaftale-\S+ in agreement, which is not there$/m);
});

test('what is exported comes back the same, stamps and all, into another collaboration', async () => {
  const file = path.join(folder, 'midtjylland.jsonl');
  await run(['init']);
  expect(await run(['export', file])).toBe(0);
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(all);
  expect(await run(['import', file, '--collaboration', 'kopi'])).toBe(0);
  const [original, copy] = [await held(), await held('kopi')];
  expect([...copy].map(([id, { data }]) => [id, data])).toEqual(
    [...original].map(([id, { data }]) => [id, data]),
  );
  expect(await run(['import', file])).toBe(0);
  expect(out).toEqual([`midtjylland: 0 documents written, ${all} were here already.`]);
});

test('a stopped import goes on where it stopped', async () => {
  const file = path.join(folder, 'midtjylland.jsonl');
  await run(['init']);
  await run(['export', file]);
  expect(await run(['import', file, '--collaboration', 'kopi'], 99)).toBe(130);
  expect((await held('kopi')).size).toBe(99);
  expect(await run(['import', file, '--collaboration', 'kopi'])).toBe(0);
  expect((await held('kopi')).size).toBe(all);
});

test('an export overwrites no file and leaves none behind when there is nothing to say', async () => {
  const file = path.join(folder, 'taken.jsonl');
  await run(['init']);
  writeFileSync(file, 'mine');
  expect(await run(['export', file])).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(await run(['export', path.join(folder, 'none.jsonl'), '--collaboration', 'unknown'])).toBe(1);
  expect(() => readFileSync(path.join(folder, 'none.jsonl'))).toThrow('ENOENT');
});

test('an import with a line that cannot be read names the line and writes nothing', async () => {
  const file = path.join(folder, 'midtjylland.jsonl');
  await run(['init']);
  await run(['export', file]);
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [lines[0], '{"id":', '{"id":"term:x","data":{}}', ...lines.slice(1)].join('\n'));
  expect(await run(['import', file, '--collaboration', 'kopi'])).toBe(1);
  expect(err).toMatch(/^line 2: .+\nline 3: term:x cannot be read/);
  expect((await held('kopi')).size).toBe(0);
});

test('a backup is a store of its own', async () => {
  await run(['init']);
  const before = await held();
  const copy = temporaryFolder();
  expect(await run(['backup', path.join(copy, 'register.sqlite')])).toBe(0);
  rmSync(folder, { recursive: true });
  folder = copy;
  expect(await held()).toEqual(before);
});

test.each([
  [[], 'say what to do'],
  [['destroy'], 'there is no "destroy"'],
  [['export'], 'export needs a file'],
  [['init', 'x'], 'init takes no file'],
  [['export', 'x', 'y'], 'one file at a time'],
  [['init', '--force'], '--force'],
])('%j is answered with how it is used', async (args, what) => {
  expect(await run(args)).toBe(2);
  expect(err).toContain(what);
  expect(err).toContain('npm run data -- import FILE');
});

test.each(['check', 'export', 'backup'])('%s makes no store where there is none', async (action) => {
  expect(await run(action === 'check' ? [action] : [action, path.join(folder, 'file')])).toBe(1);
  expect(err).toContain('npm run data -- init');
  expect(() => readFileSync(path.join(folder, 'register.sqlite'))).toThrow('ENOENT');
});

test('a failure is one sentence and an exit code', async () => {
  writeFileSync(
    path.join(folder, 'register.sqlite'),
    'garbage, and enough of it to be read as a page'.repeat(9),
  );
  expect(await run(['init'])).toBe(1);
  expect(err).toMatch(/^.*register\.sqlite is not a register file\..*\n$/);
  expect(await run(['import', path.join(folder, 'nothing.jsonl'), '--data', path.join(folder, 'x')])).toBe(1);
  expect(err).toContain('ENOENT');
});
