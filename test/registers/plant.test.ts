import { documentsOf, plantDocuments, plantRecords } from '../../src/registers/plant';
import { seedRecords } from '../../src/seed/seed';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store } from '../../src/store/store';
import { embeddedPlace } from '../support/embedded-place';
import { stamp, term } from '../support/records';

const home = 'midtjylland';
let place: ReturnType<typeof embeddedPlace>;
let store: Store;
beforeEach(async () => {
  place = embeddedPlace(preferredDriver());
  store = await place.open();
});
afterEach(() => place.remove());

const later = { by: 'someone else', at: '2023-11-01T08:00:00.000Z', op: 'op-2' };

test('a document carries its type, schema version, stamp and record', async () => {
  await plantRecords(store, home, [term('ssg')], stamp);
  expect((await store.get(home, 'term:ssg'))?.data).toEqual({
    type: 'term',
    v: 2,
    updatedAt: stamp.at,
    updatedBy: 'test',
    op: 'op-1',
    record: term('ssg').record,
  });
});

test('planting twice writes once', async () => {
  const records = seedRecords();
  expect(await plantRecords(store, home, records, stamp)).toEqual({ written: records.length, kept: 0 });
  const { sequence } = await store.changes(home, 0);
  expect(sequence).toBe(Math.ceil(records.length / 99));
  expect(await plantRecords(store, home, records, later)).toEqual({ written: 0, kept: records.length });
  expect((await store.changes(home, 0)).sequence).toBe(sequence);
});

test('only what differs is replaced, with the new stamp', async () => {
  await plantRecords(store, home, [term('ssg'), term('ssu')], stamp);
  const changed = [term('ssg', 'SSG'), term('ssu')];
  expect(await plantRecords(store, home, changed, later)).toEqual({ written: 1, kept: 1 });
  expect((await store.get(home, 'term:ssg'))?.data).toMatchObject({
    op: 'op-2',
    record: { name: { da: 'SSG' } },
  });
  expect((await store.get(home, 'term:ssu'))?.data).toMatchObject({ op: 'op-1' });
});

test('what was stopped half way is completed by the same call', async () => {
  const records = Array.from({ length: 500 }, (_, n) => term(`t${n}`));
  const stop = new AbortController();
  const told: number[] = [];
  const progress = (done: number): void => {
    told.push(done);
    if (done >= 198) stop.abort(new Error('stopped'));
  };
  const planting = plantRecords(store, home, records, stamp, { progress, signal: stop.signal });
  await expect(planting).rejects.toThrow('stopped');
  expect(told).toEqual([99, 198]);
  expect((await documentsOf(store, home)).size).toBe(198);
  expect(await plantRecords(store, home, records, stamp)).toEqual({ written: 302, kept: 198 });
});

test('someone who writes the same documents meanwhile is met, not overrun', async () => {
  const records = Array.from({ length: 250 }, (_, n) => term(`t${n}`));
  const other = await place.open();
  let commits = 0;
  const disturbed: Store = {
    ...store,
    async write(partition, writes) {
      commits += 1;
      if (commits === 2) await plantRecords(other, home, records.slice(150, 160), later);
      return store.write(partition, writes);
    },
  };
  expect(await plantRecords(disturbed, home, records, stamp)).toEqual({ written: 240, kept: 10 });
  expect((await store.get(home, 'term:t155'))?.data).toMatchObject({ op: 'op-2' });
});

test('large records are divided into commits the store takes', async () => {
  const text = 'x'.repeat(600_000);
  const records = Array.from({ length: 4 }, (_, n) => term(`t${n}`, text));
  expect(await plantRecords(store, home, records, stamp)).toEqual({ written: 4, kept: 0 });
  expect((await store.changes(home, 0)).sequence).toBe(2);
});

test('the same record twice is refused before anything is written', async () => {
  await expect(plantRecords(store, home, [term('a'), term('b'), term('a')], stamp)).rejects.toMatchObject({
    code: 'twice',
    message: expect.stringContaining('term:a'),
  });
  expect((await store.changes(home, 0)).sequence).toBe(0);
});

test('documents keep their own stamps', async () => {
  await plantRecords(store, home, [term('a')], later);
  const documents = [...(await documentsOf(store, home)).values()];
  await plantDocuments(store, 'copy', documents);
  expect((await store.get('copy', 'term:a'))?.data).toEqual(documents[0]?.data);
});
