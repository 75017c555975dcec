import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/data';
import type { Storage } from '../../src/config';
import { openAcquaintances } from '../../src/registers/acquaintances';
import { openExecute } from '../../src/registers/execute';
import { openLinkKey } from '../../src/registers/link-key';
import { openMissedLog } from '../../src/registers/missed-log';
import { documentsOf } from '../../src/registers/plant';
import { openRegisters } from '../../src/registers/registers';
import { openEmbeddedStore } from '../../src/store/embedded/embedded';
import type { Store } from '../../src/store/store';
import { cosmosPlace, wireKey } from '../support/cosmos-place';
import { temporaryFolder } from '../support/embedded-place';
import { term } from '../support/records';
import { startOfTests } from '../support/store-place';

const home = 'midtjylland';
const all = 623;
let folder: string;
let cosmos: Storage['cosmos'];
let collaborations: string[];
let out: string[];
let err: string;
beforeEach(() => {
  folder = temporaryFolder();
  cosmos = undefined;
  collaborations = [home];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => Date.UTC(2023, 9, 31);

/** Runs a command line on the folder; `stopAt` is the number of written documents at which the person stops it. */
function run(args: string[], stopAt = Number.POSITIVE_INFINITY): Promise<number> {
  const stop = new AbortController();
  out = [];
  err = '';
  return runCommandLine(
    args,
    { folder, cosmos, collaborations },
    {
      out: (line) => out.push(line),
      err(text) {
        err += text;
        if (Number(/Writing (\d+) of/.exec(text)?.[1]) >= stopAt) stop.abort();
      },
      isWatched: true,
      now,
      stopped: stop.signal,
    },
  );
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
  expect(out).toEqual([`midtjylland: ${all} records written, 0 here already.`]);
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
  expect(out).toEqual([`midtjylland: ${all - 198} records written, 198 here already.`]);
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
  expect(out).toEqual([`midtjylland: 0 documents written, ${all} here already.`]);
});

test('what was asked in vain and what commands were carried out stay where they are, and disturb nobody', async () => {
  const file = path.join(folder, 'midtjylland.jsonl');
  await run(['init']);
  const stamp = { by: 'o@t', at: '2023-10-31T08:00:00.000Z', op: 'a' };
  await withStore(async (store) => {
    const execute = openExecute(store, openRegisters(store));
    const missed = { text: 'rumfærgen', locale: 'da', outcome: 'unknown-topic' } as const;
    await execute(home, { command: 'x', decide: () => ({ ok: true, put: [term('ny')] }) }, stamp, now());
    await openMissedLog(store).note(home, missed, now());
    expect(await store.get(home, 'command:a')).toBeDefined();
  });
  expect(await run(['check'])).toBe(0);
  expect(out[0]).toBe(`midtjylland: ${all + 1} documents`);
  expect(await run(['export', file])).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('term:ny');
  expect(readFileSync(file, 'utf8')).not.toMatch(/rumfærgen|command:/);
  expect(await run(['init'])).toBe(0);
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
  expect(err).toContain('2 lines of ');
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
  [['copy', '--from', 'embedded'], 'copy needs --from and --to'],
  [['copy', '--from', 'embedded', '--to', 'embedded'], 'copy needs --from and --to'],
  [['copy', '--from', 'embedded', '--to', 'cosmos'], 'COSMOS_ENDPOINT is not set'],
  [['copy', '--from', 'embedded', '--to', 'paper'], 'there is no store "paper"'],
  [['check', '--store', 'cosmos'], 'COSMOS_ENDPOINT is not set'],
  [['check', '--to', 'cosmos'], 'belong to copy'],
  [['export', 'x', '--data'], '--data needs something after it'],
  [['check', '--collaboration', 'nix'], 'there is no collaboration "nix"'],
])('%j is answered with how it is used', async (args, what) => {
  expect(await run(args)).toBe(2);
  expect(err).toContain(what);
  expect(err.includes('npm run data -- import FILE')).toBe(args.length === 0 || args[0] === 'destroy');
  if (args[0] && args[0] !== 'destroy') expect(err).toContain(`npm run data -- ${args[0]}`);
});

test.each([['help'], ['--help'], ['-h'], ['import', '--help']])(
  '%s %s tells all there is, and is no mistake',
  async (...args) => {
    expect(await run(args)).toBe(0);
    expect(out.join('\n')).toContain('npm run data -- rotate-links');
    expect(err).toBe('');
  },
);

test('a path that leads nowhere is said in words', async () => {
  await run(['init']);
  for (const [action, file, why] of [
    ['import', path.join(folder, 'none.jsonl'), 'There is no '],
    ['import', folder, 'That is a folder. Name a file.'],
    ['export', path.join(folder, 'nowhere', 'out.jsonl'), 'or no folder for it'],
    ['import-plan', path.join(folder, 'none.docx'), 'There is no '],
  ] as const) {
    expect(await run([action, file])).toBe(1);
    expect(err).toContain(why);
    expect(err).not.toMatch(/ENOENT|EISDIR|unfinished/);
  }
});

test('what is empty is neither taken in nor checked', async () => {
  const file = path.join(folder, 'empty.jsonl');
  writeFileSync(file, '\n');
  expect(await run(['import', file])).toBe(1);
  expect(err).toContain('is empty');
  expect(await run(['check'])).toBe(1);
  expect(err).toContain('midtjylland holds nothing');
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
  expect(err).toContain('There is no ');
});

describe('with a Cosmos DB account', () => {
  let place: Awaited<ReturnType<typeof cosmosPlace>>;
  beforeEach(async () => {
    place = await cosmosPlace();
    const { endpoint, database } = place.wire;
    cosmos = { kind: 'cosmos', endpoint, database, credential: { key: wireKey } };
  });
  afterEach(() => place.remove());

  const inAzure = async () => documentsOf(await place.open(), home);
  const plain = (documents: Awaited<ReturnType<typeof held>>) =>
    new Map([...documents].map(([id, { data }]) => [id, data]));
  const away = ['copy', '--from', 'embedded', '--to', 'cosmos'];
  const back = ['copy', '--from', 'cosmos', '--to', 'embedded'];

  test('a collaboration moves to Azure and back, the same in both places', async () => {
    await run(['init', '--store', 'embedded']);
    const before = plain(await held());
    expect(await run(away)).toBe(0);
    expect(out).toEqual([`midtjylland: ${all} documents copied, 0 there already.`]);
    expect(plain(await inAzure())).toEqual(before);
    folder = path.join(folder, 'home again');
    expect(await run(back)).toBe(0);
    expect(plain(await held())).toEqual(before);
  });

  test('a copy that is stopped goes on where it stopped', async () => {
    await run(['init', '--store', 'embedded']);
    expect(await run(away, 198)).toBe(130);
    expect(err).toContain('Run the same command again');
    expect((await inAzure()).size).toBe(198);
    expect(await run(away)).toBe(0);
    expect(out).toEqual([`midtjylland: ${all - 198} documents copied, 198 there already.`]);
  });

  test('what people have changed in the target since is not overwritten', async () => {
    await run(['init', '--store', 'embedded']);
    await run(away);
    const store = await place.open();
    const [one] = (await documentsOf(store, home)).values();
    if (!one) throw new Error('nothing was copied');
    const data = { ...one.data, op: 'by hand', updatedAt: new Date(startOfTests + 1e9).toISOString() };
    await store.write(home, [{ kind: 'replace', id: one.id, data, ifVersion: one.version }]);
    expect(await run(away)).toBe(1);
    expect(err).toContain(`only there: ${one.id}. Nothing was written.`);
    expect((await store.get(home, one.id))?.data).toEqual(data);
    expect(await run(back)).toBe(0);
    expect((await held()).get(one.id)?.data).toEqual(data);
  });

  test('it is the store in use where it is named, and a backup is left to Azure', async () => {
    expect(await run(['init'])).toBe(0);
    expect((await inAzure()).size).toBe(all);
    expect(await run(['check'])).toBe(0);
    expect(await run(['backup', path.join(folder, 'copy')])).toBe(1);
    expect(err).toContain('Azure backs Cosmos DB up by itself');
  });

  test('nothing to copy is no success', async () => {
    expect(await run(back)).toBe(1);
    expect(err).toContain('nothing to copy');
  });
});

describe('what speaks about which collaboration', () => {
  const place = '19:kanal_1@thread.tacv2';
  beforeEach(async () => {
    collaborations = [home, 'nordjylland'];
    await run(['init', '--collaboration', home]);
  });

  test('a conversation, a team or an organisation is bound, and all are listed', async () => {
    expect(await run(['bindings'])).toBe(0);
    expect(out).toEqual(['Nothing is bound.']);
    expect(await run(['bind', '--place', place, '--collaboration', home])).toBe(0);
    expect(out).toEqual(['Bound to midtjylland. A running program knows within a minute.']);
    await run(['bind', '--team', '19:team', '--collaboration', home]);
    await run(['bind', '--tenant', 'tenant-1', '--collaboration', home]);
    await run(['bind', '--tenant', 'tenant-1', '--collaboration', 'nordjylland']);
    expect(await run(['bindings'])).toBe(0);
    expect(out).toEqual([
      `midtjylland  place ${place}`,
      'midtjylland  team 19:team',
      'nordjylland  tenant tenant-1',
    ]);
  });

  test('only a collaboration that the settings name can be bound', async () => {
    expect(await run(['bind', '--place', place, '--collaboration', 'sjaelland'])).toBe(1);
    expect(err).toContain('FREMDRIFT_COLLABORATIONS names midtjylland, nordjylland');
    await run(['bindings']);
    expect(out).toEqual(['Nothing is bound.']);
  });

  test('where there is only one, the list says that nothing needs to be bound', async () => {
    collaborations = [home];
    expect(await run(['bindings'])).toBe(0);
    expect(out[1]).toContain('every conversation speaks about it');
  });

  test.each([
    ['say which with --collaboration', ['bind', '--place', place]],
    ['say which with --collaboration: midtjylland or nordjylland', ['check']],
    ['bind needs one of', ['bind', '--collaboration', home]],
    ['bind needs one of', ['bind', '--place', place, '--team', 'x', '--collaboration', home]],
    ['belong to bind', ['check', '--place', place, '--collaboration', home]],
    ['takes no file', ['bindings', 'file']],
  ])('%s: the command line is refused', async (problem, args) => {
    expect(await run(args)).toBe(2);
    expect(err).toContain(problem);
  });
});

test('rotate-links says what would end, ends it once that is confirmed, and takes nothing else', async () => {
  await run(['init']);
  const keyOf = () => withStore((store) => openLinkKey(store)());
  const key = await keyOf();
  expect(await run(['rotate-links'])).toBe(0);
  expect(out.join()).toContain('--confirm all');
  expect(await keyOf()).toEqual(key);
  expect(await run(['rotate-links', '--confirm', 'all'])).toBe(0);
  expect(out).toEqual(['Every link ends. Restart the running programs now; the first makes a new key.']);
  expect(await run(['rotate-links', '--confirm', 'all'])).toBe(0);
  expect(out).toEqual(['There was no key: no link was given out.']);
  expect(await keyOf()).not.toEqual(key);
  for (const more of [['file'], ['--by', 'Signe'], ['--confirm', 'new']])
    expect([more, await run(['rotate-links', ...more])]).toEqual([more, 2]);
});

test('succeed hands a cluster over as the form does, and says what is missing or wrong', async () => {
  await run(['init']);
  const named = ['--on', '2027-01-01', '--named', 'Prøveråd Øst', '--by', 'Signe'];
  expect(await run(['succeed', 'klynge-randers', ...named])).toBe(0);
  expect(out).toEqual([
    'Randersklyngen ends; Prøveråd Øst (proeveraad-oest) takes over on 2027-01-01. Nothing had to be handed over.',
  ]);
  expect(await run(['check'])).toBe(0);
  expect((await held()).get('cluster:klynge-randers')?.data).toMatchObject({
    updatedBy: 'Signe',
    record: { valid: { to: '2026-12-31' }, successors: ['proeveraad-oest'] },
  });
  expect(await run(['succeed', 'klynge-midt', ...named])).toBe(1);
  expect(err).toContain('already the name of Prøveråd Øst');
  expect(await run(['succeed', 'nobody', ...named])).toBe(1);
  expect(err).toContain('there are klynge-aarhus');
  expect(err.length).toBeLessThan(300);
  expect(await run(['succeed', 'klynge-midt', '--on', '1/1-2027', '--by', 'Signe'])).toBe(2);
  expect(err).toContain('--on wants a day as YYYY-MM-DD, not "1/1-2027"');
  expect(await run(['succeed', 'klynge-midt', '--on', '2027-01-01', '--by', 'Signe'])).toBe(2);
  expect(err).toContain('say who takes over');
  expect(await run(['succeed', 'klynge-midt', '--to', 'klynge-randers', '--by', 'Signe'])).toBe(2);
  expect(err).toContain('--on 2027-01-01');
  expect(await run(['check', '--named', 'x'])).toBe(2);
  expect(
    await run(['succeed', 'aarhusklyngen', '--on', '2027-01-01', '--to', 'Midtklyngen', '--by', 'Signe']),
  ).toBe(0);
  expect(out.join()).toContain('Midtklyngen (klynge-midt) takes over');
});

describe('forget', () => {
  const tenant = '11111111-aaaa-4aaa-8aaa-111111111111';
  const meet = (objectId: string, name: string) =>
    withStore((store) =>
      openAcquaintances(store)(home, { objectId, tenant, name, user: `29:${objectId}` }, now()),
    );
  const bytes = (): string =>
    readdirSync(folder)
      .map((file) => readFileSync(path.join(folder, file), 'latin1'))
      .join('');

  test('shows where somebody stands, and only once confirmed takes them out of every byte', async () => {
    await run(['init']);
    await meet('secret-object', 'Asta Eksempel');
    expect(await run(['forget', 'asta eksempel'])).toBe(0);
    expect(out).toEqual([
      '       1 document in midtjylland',
      'Nothing was changed. To forget them, which cannot be undone: --confirm all',
    ]);
    expect(bytes()).toContain('Asta Eksempel');
    expect(await run(['forget', 'asta eksempel', '--confirm', 'all'])).toBe(0);
    expect(out[1]).toContain('1 document now says "Tidligere deltager"');
    for (const trace of ['Asta Eksempel', '29:secret-object']) expect(bytes()).not.toContain(trace);
    expect(await run(['check'])).toBe(0);
    expect(await run(['forget', 'Asta Eksempel'])).toBe(0);
    expect(out).toEqual(['Nothing is kept about Asta Eksempel.']);
  });

  test('a name that is no record is taken out of texts; a word alone names nobody', async () => {
    await run(['init']);
    expect(await run(['forget', 'SSG'])).toBe(1);
    expect(err).toContain('Give an object id, or a name in full');
    expect(await run(['forget', 'Nobody Known'])).toBe(0);
    expect(out).toEqual(['Nothing is kept about Nobody Known.']);
  });

  test('of two with one name the id says which', async () => {
    await run(['init']);
    await meet('one', 'Asta Eksempel');
    await meet('two', 'Asta Eksempel');
    expect(await run(['forget', 'Asta Eksempel'])).toBe(1);
    expect(err).toContain(`${tenant}:one  Asta Eksempel`);
    expect(await run(['forget', 'one', '--confirm', 'all'])).toBe(0);
    expect(out.join()).toContain('Somebody else is called Asta Eksempel, too');
    const names = [...(await held()).values()].flatMap(({ data }) =>
      data.type === 'person' ? [(data.record as { name: string }).name] : [],
    );
    expect(names.sort()).toEqual(['Asta Eksempel', 'Tidligere deltager']);
  });

  test.each([
    ['forget needs a person', ['forget']],
    ['--confirm takes the word all', ['forget', 'Asta Eksempel', '--confirm', 'new']],
    ['forget takes --confirm alone', ['forget', 'Asta Eksempel', '--by', 'Signe']],
  ])('%s: the command line is refused', async (problem, args) => {
    expect(await run(args)).toBe(2);
    expect(err).toContain(problem);
  });
});
