import { deepStrictEqual, equal, ok, rejects } from 'node:assert/strict';
import type { Store } from '../../../src/store/store';
import { runModel } from '../store-model';
import { type Clause, create, home, idsOf, isStoreError, versionOf, written } from './clause';

export const changesClauses = {
  'tells changes in commit order, each document once in its newest state': async (place) => {
    const store = await place.open();
    const first = await versionOf(store, 'a', { n: 1 });
    const second = await versionOf(store, 'b');
    await versionOf(store, 'c');
    await written(store, [{ kind: 'replace', id: 'a', data: { n: 2 }, ifVersion: first }]);
    await written(store, [{ kind: 'delete', id: 'b', ifVersion: second }]);
    const { documents, sequence } = await store.changes(home, 0);
    equal(sequence, 5);
    deepStrictEqual(
      documents.map((one) => [one.id, one.sequence, 'deleted' in one]),
      [
        ['c', 3, false],
        ['a', 4, false],
        ['b', 5, true],
      ],
    );
    deepStrictEqual(documents[1], await store.get(home, 'a'));
  },

  'tells exactly the changes after a sequence': async (place) => {
    const store = await place.open();
    for (const id of ['a', 'b', 'c', 'd']) await written(store, [create(id)]);
    for (const since of [0, 1, 2, 3, 4]) {
      const { documents, sequence } = await store.changes(home, since);
      deepStrictEqual(idsOf(documents), ['a', 'b', 'c', 'd'].slice(since));
      equal(sequence, 4);
    }
    equal((await store.changes(home, 9)).sequence, 4);
  },

  'tells changes of more documents than fit a page, while others write': async (place) => {
    const [store, other] = [await place.open(), await place.open()];
    const versions: string[] = [];
    for (let commit = 0; commit < 15; commit += 1) {
      const batch = Array.from({ length: 97 }, (_, n) => create(`d${commit * 97 + n}`, { n: 0 }));
      versions.push(...(await written(store, batch)).versions.map(String));
    }
    const reading = store.changes(home, 0);
    // Moves documents of the first and last page to the end of the journal while it is read.
    for (const n of [0, 700, 1454]) {
      const ifVersion = String(versions[n]);
      await written(other, [{ kind: 'replace', id: `d${n}`, data: { n: 1 }, ifVersion }]);
    }
    const { documents, sequence } = await reading;
    equal(new Set(idsOf(documents)).size, 15 * 97);
    equal(documents.length, 15 * 97);
    const rest = await store.changes(home, sequence);
    const newest = new Map([...documents, ...rest.documents].map((one) => [one.id, one]));
    for (const n of [0, 700, 1454]) {
      const one = newest.get(`d${n}`);
      ok(one && !('deleted' in one));
      deepStrictEqual(one.data, { n: 1 });
    }
  },

  'shows a follower every commit once, of two writers and across restarts': async (place) => {
    const writers = [await place.open(), await place.open()];
    let reader = await place.open();
    let since = 0;
    const met: string[] = [];
    const follow = async (): Promise<void> => {
      const { documents, sequence } = await reader.changes(home, since);
      met.push(...idsOf(documents));
      since = sequence;
    };
    // One reader that asks again and again, each time after its last answer.
    let following = Promise.resolve();
    const write = async (store: Store, by: number): Promise<void> => {
      for (let n = 0; n < 20; n += 1) {
        await written(store, [create(`w${by}:${n}`), create(`w${by}:${n}:b`)]);
        following = following.then(follow);
        if (n % 3 === by) await following;
      }
    };
    await Promise.all(writers.map(write));
    await following;
    await reader.close();
    reader = await place.open();
    await follow();
    equal(since, 40);
    equal(met.length, 80);
    equal(new Set(met).size, 80);
  },

  'keeps everything across a restart': async (place) => {
    const before = await place.open();
    const ifVersion = await versionOf(before, 'a', { n: 1 });
    await before.close();
    await rejects(before.get(home, 'a'), isStoreError('unavailable'));
    const after = await place.open();
    equal((await after.get(home, 'a'))?.version, ifVersion);
    const changed = await written(after, [{ kind: 'replace', id: 'a', data: { n: 2 }, ifVersion }]);
    equal(changed.sequence, 2);
  },

  'behaves like a plain map under random commands': async (_place, newPlace) => {
    await runModel(newPlace, 40);
  },
} satisfies Record<string, Clause>;
