import { setImmediate as breathe } from 'node:timers/promises';
import { entriesOf } from '../../src/domain/register';
import { schemaVersion } from '../../src/domain/upgrade';
import { documentOf } from '../../src/registers/document';
import { plantRecords } from '../../src/registers/plant';
import { openRegisters } from '../../src/registers/registers';
import { seedRecords } from '../../src/seed/seed';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store } from '../../src/store/store';
import { embeddedPlace } from '../support/embedded-place';
import { stamp, term } from '../support/records';

const home = 'midtjylland';
const place = embeddedPlace(preferredDriver());
let partition = 0;
let store: Store;
let asked: string[];

beforeAll(async () => {
  store = await place.open();
});
afterAll(() => place.remove());
beforeEach(() => {
  asked = [];
  partition += 1;
});

/** A collaboration of its own for each test. */
const here = (): string => `${home}-${partition}`;

/** The store, counting which collaborations are asked for changes. */
const counted = (): Store => ({
  ...store,
  async changes(collaboration, since) {
    asked.push(`${collaboration}@${since}`);
    await breathe();
    return store.changes(collaboration, since);
  },
});

async function change(name: string): Promise<void> {
  await plantRecords(store, here(), [term('ssg', name)], stamp);
}

const nameOf = (register: { term: ReadonlyMap<string, { name: { da?: string | undefined } }> }) =>
  register.term.get('ssg')?.name.da;

test('the picture of the register that ships holds every record that was planted, in order', async () => {
  await plantRecords(store, here(), seedRecords(), stamp);
  const register = await openRegisters(store).current(here(), 0);
  expect(entriesOf(register)).toEqual(seedRecords());
  expect(register.sequence).toBe((await store.changes(here(), 0)).sequence);
});

test('a picture, loaded or begun anew, knows how long a status is fresh', async () => {
  await change('one');
  expect((await openRegisters(store).current(here(), 0)).freshDays).toBe(60);
  expect((await openRegisters(store, { freshDays: 90 }).current(here(), 0)).freshDays).toBe(90);
});

test('a picture follows what is written, replaced and deleted, with its sequence', async () => {
  const registers = openRegisters(store);
  await change('one');
  const register = await registers.current(here(), 0);
  expect([nameOf(register), register.sequence]).toEqual(['one', 1]);
  await change('two');
  await plantRecords(store, here(), [term('ssu')], stamp);
  expect(await registers.current(here(), 1000)).toBe(register);
  expect([nameOf(register), register.term.size, register.sequence]).toEqual(['two', 2, 3]);
  const there = await store.get(here(), 'term:ssg');
  await store.write(here(), [{ kind: 'delete', id: 'term:ssg', ifVersion: String(there?.version) }]);
  await registers.current(here(), 2000);
  expect([...register.term.keys(), register.sequence]).toEqual(['ssu', 4]);
});

test('within a second of the last look the store is not asked, and after it only for what is new', async () => {
  const registers = openRegisters(counted());
  await change('one');
  await registers.current(here(), 5000);
  await registers.current(here(), 5999);
  expect(asked).toEqual([`${here()}@0`]);
  await registers.current(here(), 6000);
  expect(asked).toEqual([`${here()}@0`, `${here()}@1`]);
});

test('a clock that is set back does not keep an old picture', async () => {
  const registers = openRegisters(store);
  await change('one');
  await registers.current(here(), 1_000_000);
  await change('two');
  expect(nameOf(await registers.current(here(), 0))).toBe('two');
});

test('who asks during a load waits for the same load', async () => {
  const registers = openRegisters(counted());
  await change('one');
  const all = await Promise.all([0, 1, 5000].map((now) => registers.current(here(), now)));
  expect(asked).toHaveLength(1);
  expect(all.map(nameOf)).toEqual(['one', 'one', 'one']);
});

test('collaborations are loaded side by side and see nothing of each other', async () => {
  const registers = openRegisters(store);
  const other = `${here()}-other`;
  await change('here');
  await plantRecords(store, other, [term('ssg', 'there')], stamp);
  await plantRecords(store, `${here()}|ops`, [term('secret')], stamp);
  expect(nameOf(await registers.current(here(), 0))).toBe('here');
  expect(nameOf(await registers.current(other, 0))).toBe('there');
  expect((await registers.current(here(), 0)).term.size).toBe(1);
  expect((await registers.current(`${here()}-unknown`, 0)).term.size).toBe(0);
});

test('a picture that nobody asks for is dropped and loaded anew', async () => {
  const registers = openRegisters(counted(), { idleAfter: 10_000 });
  await change('one');
  await registers.current(here(), 0);
  await registers.current('another', 9000);
  await registers.current(here(), 9500);
  await registers.current('another', 19_499);
  await registers.current(here(), 20_000);
  await registers.current('another', 30_000);
  await registers.current(here(), 30_000);
  const mine = asked.filter((one) => one.startsWith(here()));
  expect(mine).toEqual([`${here()}@0`, `${here()}@1`, `${here()}@1`, `${here()}@0`]);
});

test('a journal that is an older one is read from its beginning', async () => {
  let journal = store;
  const registers = openRegisters({ ...store, changes: (...args) => journal.changes(...args) });
  await change('one');
  await change('two');
  await plantRecords(store, `${here()}-restored`, [term('old')], stamp);
  await registers.current(here(), 0);
  journal = { ...store, changes: (_, since) => store.changes(`${here()}-restored`, since) };
  const register = await registers.current(here(), 5000);
  expect([[...register.term.keys()], register.sequence]).toEqual([['old'], 1]);
});

test('a document that cannot be read is named, and the next call tries again', async () => {
  const registers = openRegisters(store);
  const good = documentOf(term('ssg'), stamp);
  const bad = { ...good.data, record: { id: 'ssg', name: {} } };
  const first = await store.write(here(), [{ kind: 'create', id: good.id, data: bad }]);
  await expect(registers.current(here(), 0)).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/^term:ssg cannot be read: .*name/s),
  });
  const ifVersion = (first.ok && first.versions[0]) || '';
  await store.write(here(), [{ kind: 'replace', id: good.id, data: good.data, ifVersion }]);
  expect(nameOf(await registers.current(here(), 0))).toBe('ssg');
});

test('a document under the id of another is refused', async () => {
  const { data } = documentOf(term('ssg'), stamp);
  await store.write(here(), [{ kind: 'create', id: 'term:ssu', data }]);
  await expect(openRegisters(store).current(here(), 0)).rejects.toThrow('term:ssu cannot be read');
});

test('a document of a newer program is refused with what to do', async () => {
  const { id, data } = documentOf(term('ssg'), stamp);
  await store.write(here(), [
    { kind: 'create', id, data: { ...data, v: schemaVersion + 1, type: 'new-kind' } },
  ]);
  await expect(openRegisters(store).current(here(), 0)).rejects.toMatchObject({
    code: 'newer',
    message: expect.stringContaining('Update the program'),
  });
});

test('a catch-up that meets an unreadable document leaves the picture as it was', async () => {
  const registers = openRegisters(store);
  await change('one');
  const register = await registers.current(here(), 0);
  await change('two');
  await store.write(here(), [{ kind: 'create', id: 'term:bad', data: {} }]);
  await expect(registers.current(here(), 5000)).rejects.toThrow('term:bad');
  expect([nameOf(register), register.sequence]).toEqual(['one', 1]);
});

test('a long load tells its progress and lets others have their turn', async () => {
  const many = Array.from({ length: 3000 }, (_, n) => term(`t${n}`));
  await plantRecords(store, here(), many, stamp);
  const told: number[] = [];
  let turns = 0;
  let loading = true;
  const others = (async () => {
    for (; loading; turns += 1) await breathe();
  })();
  const registers = openRegisters(store, { onProgress: (_, done) => told.push(done) });
  const register = await registers.current(here(), 0);
  loading = false;
  await others;
  expect(register.term.size).toBe(3000);
  expect(told.at(-1)).toBe(3000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(turns).toBeGreaterThan(10);
});

test('closing waits for a load that is under way', async () => {
  const registers = openRegisters(counted());
  const load = registers.current(here(), 0);
  await registers.close();
  expect((await load).sequence).toBe(0);
});
