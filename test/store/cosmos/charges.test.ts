import type { Operation } from '../../../src/store/cosmos/cosmos';
import type { Store, Write } from '../../../src/store/store';
import { type CosmosPlace, cosmosPlace } from '../../support/cosmos-place';

let place: CosmosPlace;
let store: Store;
let spent: Partial<Record<Operation, number>>;
beforeEach(async () => {
  place = await cosmosPlace();
  const onCharge = (units: number, operation: Operation): void => {
    spent[operation] = (spent[operation] ?? 0) + units;
  };
  spent = {};
  store = await place.open({ onCharge });
  spent = {};
  place.wire.asked.length = 0;
});
afterEach(() => place.remove());

const oneKilobyte = { text: 'x'.repeat(900) };
const create = (id: string): Write => ({ kind: 'create', id, data: oneKilobyte });

test('asking whether anything is new is one point read, however large the register', async () => {
  for (let commit = 0; commit < 10; commit += 1)
    await store.write(
      'p',
      Array.from({ length: 99 }, (_, n) => create(`${commit}-${n}`)),
    );
  spent = {};
  place.wire.asked.length = 0;
  await store.changes('p', 10);
  expect(place.wire.asked.map(({ kind }) => kind)).toEqual(['read']);
  expect(spent).toEqual({ changes: 1 });
});

test('a commit of two documents of 1 KB is one batch within 30 units', async () => {
  await store.write('p', [create('first')]);
  spent = {};
  place.wire.asked.length = 0;
  const initiative = await store.write('p', [create('a'), create('b')]);
  expect(initiative).toMatchObject({ ok: true });
  expect(place.wire.asked.map(({ kind }) => kind)).toEqual(['batch']);
  // Two creations with one indexed term each, and the head replaced.
  expect(spent.write).toBeCloseTo(2 * (4.95 + 0.2) + 2 * 4.95, 1);
});

test('writers of one program do not cost each other anything', async () => {
  await store.write('p', [create('first')]);
  place.wire.asked.length = 0;
  await Promise.all(Array.from({ length: 8 }, (_, n) => store.write('p', [create(`w${n}`)])));
  expect(place.wire.asked.map(({ kind }) => kind)).toEqual(Array(8).fill('batch'));
});

test('partitions of a collaboration outside its register lie in a container of their own', async () => {
  await store.write('midtjylland|ops', [create('a')]);
  await store.get('midtjylland|ops', 'a');
  await store.changes('midtjylland|ops', 0);
  await store.write('midtjylland', [create('a')]);
  const where = new Set(place.wire.asked.map(({ container, partition }) => `${container} ${partition}`));
  expect(where).toEqual(new Set(['ops midtjylland|ops', 'ops undefined', 'register midtjylland']));
});
