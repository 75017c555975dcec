import type { Outcome } from '../../src/commands/command';
import { type AnyRecord, documentId, parseRecord } from '../../src/domain/record';
import type { Register } from '../../src/domain/register';
import { type Execute, openExecute } from '../../src/registers/execute';
import { documentsOf, plantRecords } from '../../src/registers/plant';
import { openRegisters, type Registers } from '../../src/registers/registers';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { promised } from '../support/promised';
import { stamp, term } from '../support/records';
import { type Place, startOfTests } from '../support/store-place';

const home = 'midtjylland';
const now = startOfTests;
const wordsOf = (register: Register): string[] => register.term.get('ssg')?.abbreviations ?? [];
/** The term with one word more: what is lost shows. */
const withWord = (register: Register, word: string): AnyRecord => ({
  type: 'term',
  record: parseRecord('term', {
    ...register.term.get('ssg'),
    abbreviations: [...wordsOf(register), word],
  }),
});
const adding =
  (word: string) =>
  (register: Register): Outcome => ({ ok: true, put: [withWord(register, word)] });
const changeUnder = (id: string) => ({
  id,
  number: 1,
  command: 'update-status',
  at: '2023-10-31T08:00:00.000Z',
  knownFrom: '2023-10-31',
  by: { objectId: 'o', tenant: 't', name: 'Signe Eksempel' },
  documents: [],
  undoes: [],
});
const op = (name: string) => ({ by: 'o@t', at: '2023-10-31T08:00:00.000Z', op: name });

describe.each(bothStores)('a command carried out on %s', (_name, openPlace) => {
  let place: Place;
  let store: Store;
  let registers: Registers;
  let execute: Execute;
  beforeEach(async () => {
    place = await openPlace();
    store = await place.open();
    registers = openRegisters(store);
    execute = openExecute(store, registers);
    await plantRecords(store, home, [term('ssg')], stamp);
  });
  afterEach(() => place.remove());

  const run = (word: string, name = word) =>
    execute(home, { command: { word }, decide: adding(word) }, op(name), now);

  test('is in the picture at once, though that was looked at a moment ago', async () => {
    const register = await registers.current(home, now);
    expect(await run('a')).toEqual({ ok: true, command: { word: 'a' }, isRepeat: false });
    expect(wordsOf(await registers.current(home, now))).toEqual(['a']);
    expect(register.sequence).toBe(2);
    const document = await store.get(home, documentId('term', 'ssg'));
    expect(document?.data).toMatchObject({ updatedBy: 'o@t', op: 'a' });
  });

  test('writes nothing where it is refused', async () => {
    const refusal = { reason: 'not-there' } as const;
    const decide = (): Outcome => ({ ok: false, refusal });
    expect(await execute(home, { command: null, decide }, op('a'), now)).toEqual({ ok: false, refusal });
    expect((await store.changes(home, 0)).sequence).toBe(1);
  });

  test('is carried out once under its op, and says again what was done the first time', async () => {
    await run('a', 'same');
    await run('b');
    expect(await run('other words', 'same')).toEqual({
      ...{ ok: true, command: { word: 'a' }, isRepeat: true },
    });
    expect(wordsOf(await registers.current(home, now))).toEqual(['a', 'b']);
  });

  test('pressed twice at the same moment is one', async () => {
    const results = await Promise.all([run('a', 'same'), run('a', 'same'), run('a', 'same')]);
    expect(results).toEqual(
      [false, true, true].map((isRepeat) => ({ ok: true, command: { word: 'a' }, isRepeat })),
    );
    expect(wordsOf(await registers.current(home, now))).toEqual(['a']);
  });

  test('overwrites nobody: what was changed meanwhile is decided about anew', async () => {
    const other = await place.open();
    const others = openExecute(other, openRegisters(other));
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(
      words.map((word, n) =>
        (n % 2 ? others : execute)(home, { command: word, decide: adding(word) }, op(word), now),
      ),
    );
    expect([...wordsOf(await openRegisters(store).current(home, now))].sort()).toEqual(words);
  });

  test('that somebody overtakes between the decision and the commit is decided again', async () => {
    let decisions = 0;
    const overtaken: Store = {
      ...store,
      async get(partition, id) {
        // Just now somebody else adds a word, after the picture was taken.
        if (id === documentId('term', 'ssg') && decisions === 1) await run('theirs');
        return store.get(partition, id);
      },
    };
    const mine = openExecute(overtaken, openRegisters(overtaken));
    const decide = (register: Register): Outcome => {
      decisions += 1;
      return adding('mine')(register);
    };
    await mine(home, { command: 'mine', decide }, op('mine'), now);
    expect(decisions).toBe(2);
    expect(wordsOf(await openRegisters(store).current(home, now))).toEqual(['theirs', 'mine']);
  });

  test('about something that was deleted meanwhile brings it not back', async () => {
    const register = await registers.current(home, now);
    const there = await store.get(home, documentId('term', 'ssg'));
    const decide = (seen: Register): Outcome =>
      seen.term.has('ssg') ? adding('a')(seen) : { ok: false, refusal: { reason: 'not-there' } };
    expect(wordsOf(register)).toEqual([]);
    await store.write(home, [
      { kind: 'delete', id: documentId('term', 'ssg'), ifVersion: there?.version ?? '' },
    ]);
    expect((await execute(home, { command: 'a', decide }, op('a'), now)).ok).toBe(false);
  });

  test('is refused by nothing that is no longer so', async () => {
    await registers.current(home, now);
    const elsewhere = await place.open();
    await openExecute(elsewhere, openRegisters(elsewhere))(
      home,
      { command: 'ny', decide: () => ({ ok: true, put: [term('ny')] }) },
      op('ny'),
      now,
    );
    const decide = (seen: Register): Outcome =>
      seen.term.has('ny') ? adding('a')(seen) : { ok: false, refusal: { reason: 'not-there' } };
    expect((await execute(home, { command: 'a', decide }, op('a'), now)).ok).toBe(true);
  });

  test('that stands in the history is not carried out again when it is no longer remembered', async () => {
    const decide = (seen: Register): Outcome => ({
      ok: true,
      put: [withWord(seen, 'a'), { type: 'change', record: parseRecord('change', changeUnder('same')) }],
    });
    await execute(home, { command: 'a', decide }, op('same'), now);
    await place.turnClock(now + 31 * 86_400_000);
    const again = await execute(home, { command: 'a', decide }, op('same'), now + 31 * 86_400_000);
    expect(again).toMatchObject({ ok: true, isRepeat: true });
    expect(wordsOf(await registers.current(home, now))).toEqual(['a']);
  });

  test('can make what is not there yet', async () => {
    const decide = (): Outcome => ({ ok: true, put: [term('ny')] });
    await execute(home, { command: 'ny', decide }, op('ny'), now);
    expect((await registers.current(home, now)).term.has('ny')).toBe(true);
  });

  test('is remembered beside the register, for a month, and is no part of it', async () => {
    await run('a');
    expect((await openRegisters(store).current(home, now)).term.size).toBe(1);
    expect([...(await documentsOf(store, home)).keys()]).toEqual(['term:ssg']);
    expect((await store.get(home, 'command:a'))?.data).toMatchObject({ type: 'command', updatedBy: 'o@t' });
    await place.turnClock(now + 31 * 86_400_000);
    expect(await store.get(home, 'command:a')).toBeUndefined();
    expect(wordsOf(await openRegisters(store).current(home, now))).toEqual(['a']);
  });

  test('is given up where others never stop writing, and a remembered one that cannot be read is named', async () => {
    const busy: Store = { ...store, write: async () => ({ ok: false, index: 0, reason: 'stale' }) };
    const giving = openExecute(busy, registers)(home, { command: 'a', decide: adding('a') }, op('a'), now);
    await expect(giving).rejects.toMatchObject({ name: 'RegisterError', code: 'contended' });
    await store.write(home, [{ kind: 'create', id: 'command:b', data: { type: 'x' } }]);
    await expect(run('b')).rejects.toThrow('command:b cannot be read');
  });
});

test('the newest picture waits for no older look at the journal', async () => {
  const [embedded] = bothStores;
  const place = await (embedded?.[1]() ?? Promise.reject(new Error('no store')));
  const store = await place.open();
  const looked = promised();
  const answered = promised();
  let isFirst = true;
  const slow: Store = {
    ...store,
    async changes(partition, since) {
      const seen = await store.changes(partition, since);
      if (isFirst) {
        isFirst = false;
        looked.resolve();
        await answered.promise;
      }
      return seen;
    },
  };
  const registers = openRegisters(slow);
  const early = registers.current(home, now);
  await looked.promise;
  await plantRecords(store, home, [term('ssg')], stamp);
  const newest = registers.newest(home, now);
  answered.resolve();
  expect((await newest).term.has('ssg')).toBe(true);
  await early;
  await place.remove();
});
