import { deepStrictEqual, rejects } from 'node:assert/strict';
import { limits, type Stored } from '../../../src/store/store';
import { type Clause, create, home, isStoreError, written } from './clause';

export const rulesClauses = {
  'refuses hostile ids and partitions before anything is touched': async (place) => {
    const store = await place.open();
    for (const id of [
      '',
      'a b',
      'a/b',
      'a\\b',
      'a?b',
      'a#b',
      'æ',
      "a'--",
      '~head',
      '\u0000',
      'x'.repeat(256),
    ]) {
      await rejects(store.get(home, id), isStoreError('invalid'), id);
      await rejects(store.write(home, [create(id)]), isStoreError('invalid'), id);
      await rejects(store.changes(`${id}|`, 0), isStoreError('invalid'), id);
    }
    await written(store, [create('x'.repeat(255))]);
    for (const since of [-1, 0.5, Number.NaN])
      await rejects(store.changes(home, since), isStoreError('invalid'));
  },

  'refuses what is not pure JSON': async (place) => {
    const store = await place.open();
    const cycle: Record<string, unknown> = {};
    cycle.itself = cycle;
    const hostile: unknown[] = [
      ...[undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol('s'), () => 1, new Date(0), new Map()],
      ...['\ud800', [undefined], { '\udc00': 1 }, cycle],
    ];
    for (const value of hostile)
      await rejects(store.write(home, [create('a', { value } as Stored['data'])]), isStoreError('invalid'));
    await rejects(store.write(home, [create('a', [] as unknown as Stored['data'])]), isStoreError('invalid'));
    deepStrictEqual(await store.changes(home, 0), { documents: [], sequence: 0 });
  },

  'refuses empty, doubled and oversized commits': async (place) => {
    const store = await place.open();
    await rejects(store.write(home, []), isStoreError('invalid'));
    await rejects(store.write(home, [create('a'), create('a')]), isStoreError('invalid'));
    const hundred = Array.from({ length: limits.writes + 1 }, (_, n) => create(`d${n}`));
    await rejects(store.write(home, hundred), isStoreError('too-large'));
    const text = 'x'.repeat(limits.documentBytes - 11);
    await rejects(store.write(home, [create('a', { text: `${text}y` })]), isStoreError('too-large'));
    await rejects(
      store.write(home, [create('a', { text }), create('b', { text })]),
      isStoreError('too-large'),
    );
    await written(store, [create('a', { text })]);
    deepStrictEqual((await store.get(home, 'a'))?.data, { text });
  },
} satisfies Record<string, Clause>;
