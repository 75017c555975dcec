import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../../../src/store/errors';
import type { Store, Stored, Write, Written } from '../../../src/store/store';
import { type CosmosPlace, cosmosPlace } from '../../support/cosmos-place';
import type { Effect } from '../../support/cosmos-wire/faults';
import { promised } from '../../support/promised';

const home = 'midtjylland';
/** Longer than a busy machine takes for anything. */
const patience = 60_000;
/** For what takes longer than anyone waits; a busy machine exceeds it with anything. */
const requestTimeout = 150;
let place: CosmosPlace;
let store: Store;
let other: Store;
beforeEach(async () => {
  place = await cosmosPlace();
  store = await place.open({ patience });
  other = await place.open();
});
afterEach(() => place.remove());

const effects: [string, Effect][] = [
  ['is throttled (429)', { status: 429, retryAfter: 20 }],
  ['is to be tried again (449)', { status: 449 }],
  ['is to be tried again (449) though it was done', { status: 449, after: true }],
  ['meets a service that is not available (503)', { status: 503 }],
  ['is done by a service that then is not available (503)', { status: 503, after: true }],
  ['fails inside the service (500)', { status: 500, after: true }],
  ['times out inside the service (408)', { status: 408, after: true }],
  ['loses its connection before it is done', { drop: 'before' }],
  ['loses its connection after it is done', { drop: 'after' }],
  ['takes longer than anyone waits, and is done in the end', { delay: requestTimeout + 100 }],
];
/** A store that gives a request up while it is held back; any other waits. */
const storeFor = async (effect: Effect): Promise<Store> =>
  'delay' in effect ? place.open({ patience, requestTimeout }) : store;

const sizes = [1, 3];
const faulty = effects.flatMap(([name, effect]) => sizes.map((size) => [name, size, effect] as const));

const creations = (size: number): Write[] =>
  Array.from({ length: size }, (_, n) => ({ kind: 'create', id: `d${n}`, data: { n } }));

async function contents(of = other): Promise<(string | number)[][]> {
  return (await of.changes(home, 0)).documents.map((one) => [one.id, one.sequence]);
}

/** A replacement by the version that a write gave proves that it is the right one. */
async function versionsHold(written: Written, size: number): Promise<void> {
  const writes = written.versions.map((version, n) => replacing(`d${n}`, { again: n }, String(version)));
  expect(writes).toHaveLength(size);
  expect(await other.write(home, writes)).toMatchObject({ ok: true, sequence: 2 });
}

const replacing = (id: string, data: Stored['data'], ifVersion: string): Write => ({
  kind: 'replace',
  id,
  data,
  ifVersion,
});

test.each(faulty)(
  'a commit that %s is written once and acknowledged (%i writes)',
  async (_, size, effect) => {
    const writer = await storeFor(effect);
    place.wire.faults.plan('batch', effect);
    const result = await writer.write(home, creations(size));
    expect(place.wire.faults.met).toBe(1);
    expect(result).toMatchObject({ ok: true, sequence: 1 });
    // What was on its way for long has arrived by now.
    if ('delay' in effect) await pause(effect.delay);
    expect(await contents()).toEqual(creations(size).map(({ id }) => [id, 1]));
    if (result.ok) await versionsHold(result, size);
  },
);

test.each(effects)('a read that %s is answered', async (_, effect) => {
  await other.write(home, creations(2));
  const reader = await storeFor(effect);
  for (const kind of ['read', 'query'] as const) {
    place.wire.faults.plan(kind, effect);
    expect(await contents(reader)).toHaveLength(2);
  }
  place.wire.faults.plan('read', effect);
  expect(await reader.get(home, 'd1')).toMatchObject({ data: { n: 1 } });
  expect(place.wire.faults.met).toBe(3);
});

test.each(faulty)(
  'a replacement that %s neither refuses itself nor is refused wrongly (%i writes)',
  async (_, size, effect) => {
    const first = await store.write(home, creations(size));
    if (!first.ok) throw new Error('nothing was there');
    const writer = await storeFor(effect);
    place.wire.faults.plan('batch', effect);
    const again = creations(size).map(({ id }, n) => replacing(id, { n: -1 }, String(first.versions[n])));
    expect(await writer.write(home, again)).toMatchObject({ ok: true, sequence: 2 });
    place.wire.faults.plan('batch', effect);
    expect(await writer.write(home, again)).toEqual({ ok: false, index: 0, reason: 'stale' });
  },
);

test('a commit that is lost on its way gives way to another and comes after it', async () => {
  place.wire.faults.plan('batch', { drop: 'before' });
  const [mine, theirs] = await Promise.all([
    store.write(home, creations(1)),
    other.write(home, [{ kind: 'create', id: 'theirs', data: {} }]),
  ]);
  expect([mine, theirs]).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await contents()).map(([, sequence]) => sequence)).toEqual([1, 2]);
});

/** Writes with the answer lost, and lets others in before the store can look what became of it. */
async function writeWhile(others: () => Promise<void>): ReturnType<Store['write']> {
  const patient = await place.open();
  await patient.write(home, [{ kind: 'create', id: 'first', data: {} }]);
  place.wire.faults.plan('batch', { drop: 'after' });
  const { promise: until, resolve } = promised();
  place.wire.faults.plan('read', { until });
  const writing = patient.write(home, creations(2));
  while (place.wire.faults.met < 2) await pause(1);
  await others();
  resolve();
  return writing;
}

test('a commit whose answer was lost finds itself though others have committed since', async () => {
  const result = await writeWhile(async () => {
    const there = await other.get(home, 'd0');
    await other.write(home, [replacing('d0', { by: 'another' }, String(there?.version))]);
  });
  expect(result).toMatchObject({ ok: true, sequence: 2 });
  const versions = result.ok ? result.versions.map(String) : [];
  // One of the two was overwritten meanwhile, so whoever goes on from it is told so.
  const again = versions.map((version, n) => replacing(`d${n}`, {}, version));
  expect(await store.write(home, again)).toEqual({ ok: false, index: 0, reason: 'stale' });
  expect(await store.write(home, again.slice(1))).toMatchObject({ ok: true });
});

test('a commit whose answer was lost so long ago that nobody knows is called ambiguous', async () => {
  const writing = writeWhile(async () => {
    for (let n = 0; n < 25; n += 1) await other.write(home, [{ kind: 'create', id: `o${n}`, data: {} }]);
  });
  await expect(writing).rejects.toMatchObject({ name: 'StoreError', code: 'ambiguous' });
});

test.each<[string, Effect, string]>([
  ['stays throttled', { status: 429, retryAfter: 10 }, 'unavailable'],
  ['is out of reach in both directions', { drop: 'before' }, 'ambiguous'],
  ['answers nobody', { status: 503 }, 'ambiguous'],
])('a service that %s ends with a message and nothing torn', async (_, effect, code) => {
  const hasty = await place.open({ patience: 200, requestTimeout });
  place.wire.faults.plan('batch', effect, 1000);
  await expect(hasty.write(home, creations(3))).rejects.toMatchObject({ name: 'StoreError', code });
  expect(await contents()).toEqual([]);
});

test('whatever goes wrong, what was acknowledged is there and everything is whole', async () => {
  const writers = [store, other, await place.open({ patience })];
  const acknowledged = new Map<number, string>();
  const refused: string[] = [];
  /** Where the faults go on for longer than anybody tries: such a commit is there whole, or not at all. */
  const unsure: string[] = [];
  let seed = 7;
  const dice = (sides: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * sides);
  };
  const commit = async (writer: Store, name: string): Promise<void> => {
    const [, effect] = effects[dice(effects.length)] ?? [];
    if (effect && !('delay' in effect) && dice(2) === 0) place.wire.faults.plan('batch', effect);
    if (effect && !('delay' in effect) && dice(4) === 0) place.wire.faults.plan('read', effect);
    const trio = ['a', 'b', 'c'].map((part): Write => ({ kind: 'create', id: `${name}:${part}`, data: {} }));
    const result = await writer.write(home, trio).catch((error: unknown) => {
      if (!(error instanceof StoreError) || !['ambiguous', 'unavailable'].includes(error.code)) throw error;
      unsure.push(name);
      return undefined;
    });
    if (!result) return;
    if (result.ok) acknowledged.set(result.sequence, name);
    else refused.push(name);
  };
  await Promise.all(
    writers.map(async (writer, by) => {
      for (let n = 0; n < 25; n += 1) await commit(writer, `${by}-${n}`);
    }),
  );
  expect(place.wire.faults.met).toBeGreaterThan(20);
  expect(refused).toEqual([]);
  expect(unsure.length).toBeLessThan(10);
  const { documents, sequence } = await other.changes(home, 0);
  const there = new Map<number, string[]>();
  for (const { id, sequence: at } of documents) there.set(at, [...(there.get(at) ?? []), id].sort());
  expect(there.size).toBe(sequence);
  for (const [at, ids] of there) {
    const name = ids[0]?.split(':')[0] ?? '';
    expect(ids).toEqual(['a', 'b', 'c'].map((part) => `${name}:${part}`));
    expect(acknowledged.get(at) ?? unsure.find((one) => one === name)).toBe(name);
  }
  for (const at of acknowledged.keys()) expect(there.has(at)).toBe(true);
}, 60_000);

test('deleted documents are created anew in one commit, however many they are', async () => {
  const many = creations(50);
  const first = await store.write(home, many);
  if (!first.ok) throw new Error('nothing was there');
  const deletions = many.map(
    ({ id }, n): Write => ({ kind: 'delete', id, ifVersion: String(first.versions[n]) }),
  );
  await store.write(home, deletions);
  place.wire.asked.length = 0;
  expect(await store.write(home, many)).toMatchObject({ ok: true, sequence: 3 });
  expect(place.wire.asked.filter(({ kind }) => kind === 'batch')).toHaveLength(2);
});
