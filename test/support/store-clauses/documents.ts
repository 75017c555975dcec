import { deepStrictEqual, equal, notEqual, ok } from 'node:assert/strict';
import { limits, type Store, type Write } from '../../../src/store/store';
import { startOfTests } from '../store-place';
import { type Clause, create, home, idsOf, versionOf, written } from './clause';

export const documentsClauses = {
  'gives back exactly what was written': async (place) => {
    const store = await place.open();
    const data = {
      text: 'Ærø, "quotes", \\ and 👩🏽‍⚕️ \u0000 \u2028',
      numbers: [0, -1.5, 1e300, 2 ** 53, 0.1],
      nested: { empty: {}, list: [[], [null, true, false]], '': 'no name', 'a.b$c': 1 },
      ...JSON.parse('{"constructor": 1}'),
    };
    const version = await versionOf(store, 'initiative:a.b_C-1', data);
    deepStrictEqual(await store.get(home, 'initiative:a.b_C-1'), {
      id: 'initiative:a.b_C-1',
      version,
      sequence: 1,
      data: JSON.parse(JSON.stringify(data)),
    });
  },

  'knows nothing under an unknown id, nor in an unknown partition': async (place) => {
    const store = await place.open();
    await written(store, [create('a')]);
    equal(await store.get(home, 'b'), undefined);
    equal(await store.get('hovedstaden', 'a'), undefined);
    deepStrictEqual(await store.changes('hovedstaden', 0), { documents: [], sequence: 0 });
  },

  'keeps partitions apart, each with its own sequence': async (place) => {
    const store = await place.open();
    await written(store, [create('a', { of: 'home' })]);
    await written(store, [create('b')]);
    const there = await written(store, [create('a', { of: 'ops' })], `${home}|ops`);
    equal(there.sequence, 1);
    deepStrictEqual((await store.get(`${home}|ops`, 'a'))?.data, { of: 'ops' });
    deepStrictEqual((await store.get(home, 'a'))?.data, { of: 'home' });
    deepStrictEqual(idsOf((await store.changes(`${home}|ops`, 0)).documents), ['a']);
    await written(store, [create('c')], 'hovedstaden');
    deepStrictEqual(idsOf((await store.changes(home, 0)).documents), ['a', 'b']);
  },

  'refuses to create what exists, and to change or delete what is missing': async (place) => {
    const store = await place.open();
    const ifVersion = await versionOf(store, 'a');
    deepStrictEqual(await store.write(home, [create('a')]), { ok: false, index: 0, reason: 'exists' });
    const missing = { ok: false, index: 1, reason: 'missing' };
    deepStrictEqual(
      await store.write(home, [create('c'), { kind: 'replace', id: 'b', data: {}, ifVersion }]),
      missing,
    );
    deepStrictEqual(await store.write(home, [create('c'), { kind: 'delete', id: 'b', ifVersion }]), missing);
  },

  'refuses a change or deletion of an old version': async (place) => {
    const store = await place.open();
    const ifVersion = await versionOf(store, 'a', { n: 1 });
    const changed = await written(store, [{ kind: 'replace', id: 'a', data: { n: 2 }, ifVersion }]);
    notEqual(changed.versions[0], ifVersion);
    const stale = { ok: false, index: 0, reason: 'stale' };
    deepStrictEqual(
      await store.write(home, [{ kind: 'replace', id: 'a', data: { n: 3 }, ifVersion }]),
      stale,
    );
    deepStrictEqual(await store.write(home, [{ kind: 'delete', id: 'a', ifVersion }]), stale);
    deepStrictEqual((await store.get(home, 'a'))?.data, { n: 2 });
  },

  'creates anew what was deleted, under another version': async (place) => {
    const store = await place.open();
    const ifVersion = await versionOf(store, 'a', { life: 1 });
    await written(store, [{ kind: 'delete', id: 'a', ifVersion }]);
    equal(await store.get(home, 'a'), undefined);
    notEqual(await versionOf(store, 'a', { life: 2 }), ifVersion);
    deepStrictEqual(await store.write(home, [{ kind: 'delete', id: 'a', ifVersion }]), {
      ok: false,
      index: 0,
      reason: 'stale',
    });
  },

  'writes all of a commit or nothing, and counts no refused commit': async (place) => {
    const store = await place.open();
    const ifVersion = await versionOf(store, 'kept', { n: 1 });
    const refused = await store.write(home, [
      create('new'),
      { kind: 'replace', id: 'kept', data: { n: 2 }, ifVersion },
      create('other'),
      { kind: 'delete', id: 'absent', ifVersion },
    ]);
    deepStrictEqual(refused, { ok: false, index: 3, reason: 'missing' });
    equal(await store.get(home, 'new'), undefined);
    equal(await store.get(home, 'other'), undefined);
    deepStrictEqual((await store.get(home, 'kept'))?.data, { n: 1 });
    deepStrictEqual(idsOf((await store.changes(home, 1)).documents), []);
    equal((await written(store, [create('next')])).sequence, 2);
  },

  'takes 99 writes in one commit, under one sequence': async (place) => {
    const store = await place.open();
    const { sequence, versions } = await written(
      store,
      Array.from({ length: limits.writes }, (_, n) => create(`d${n}`)),
    );
    equal(versions.length, limits.writes);
    const { documents } = await store.changes(home, 0);
    equal(documents.length, limits.writes);
    ok(documents.every((document) => document.sequence === sequence));
  },

  'lets one of two writers of a document win': async (place) => {
    const stores = [await place.open(), await place.open()];
    const ifVersion = await versionOf(stores[0] as Store, 'a', { by: 'nobody' });
    for (let round = 0, version = ifVersion; round < 10; round += 1) {
      const results = await Promise.all(
        stores.map((store, by) =>
          store.write(home, [{ kind: 'replace', id: 'a', data: { by, round }, ifVersion: version }]),
        ),
      );
      const winner = results.findIndex((result) => result.ok);
      deepStrictEqual(
        results.filter((result) => !result.ok),
        [{ ok: false, index: 0, reason: 'stale' }],
      );
      const now = await stores[1 - winner]?.get(home, 'a');
      deepStrictEqual(now?.data, { by: winner, round });
      version = now?.version ?? '';
    }
    const creations = await Promise.all(stores.map((store) => store.write(home, [create('b')])));
    equal(creations.filter((result) => result.ok).length, 1);
  },

  'writes a commit as the very next after another, or not at all': async (place) => {
    const [one, other] = [await place.open(), await place.open()];
    equal((await one.write(home, [create('a')], 0)).ok, true);
    const overtaken = { ok: false, index: 0, reason: 'overtaken' };
    deepStrictEqual(await one.write(home, [create('b')], 0), overtaken);
    deepStrictEqual(await other.write(home, [create('b')], 2), overtaken);
    equal((await other.write(home, [create('b')], 1)).ok, true);
    deepStrictEqual(await one.write(home, [create('c')], 1), overtaken);
    const both = await Promise.all([one, other].map((store, n) => store.write(home, [create(`d${n}`)], 2)));
    deepStrictEqual(both.map(({ ok: isDone }) => isDone).sort(), [false, true]);
    equal((await one.changes(home, 0)).sequence, 3);
  },

  'lets a document vanish when it expires, and its id be used anew': async (place) => {
    const store = await place.open();
    const expiresAt = startOfTests / 1000 + 60;
    const [lease] = (await written(store, [{ ...create('lease'), expiresAt } as Write, create('stays')]))
      .versions;
    ok(await store.get(home, 'lease'));
    await place.turnClock(startOfTests + 61_000);
    equal(await store.get(home, 'lease'), undefined);
    deepStrictEqual(idsOf((await store.changes(home, 0)).documents), ['stays']);
    deepStrictEqual(
      await store.write(home, [{ kind: 'replace', id: 'lease', data: {}, ifVersion: String(lease) }]),
      { ok: false, index: 0, reason: 'missing' },
    );
    await written(store, [create('lease', { holder: 2 })]);
    await place.turnClock(startOfTests + 1e9);
    deepStrictEqual((await store.get(home, 'lease'))?.data, { holder: 2 });
  },

  'tells of a deletion that is to leave no trace until it expires': async (place) => {
    const store = await place.open();
    const [secret, other] = (await written(store, [create('secret'), create('other')])).versions;
    const expiresAt = startOfTests / 1000 + 60;
    await written(store, [
      { kind: 'delete', id: 'secret', ifVersion: String(secret), expiresAt },
      { kind: 'delete', id: 'other', ifVersion: String(other) },
    ]);
    deepStrictEqual(idsOf((await store.changes(home, 0)).documents).sort(), ['other', 'secret']);
    await place.turnClock(startOfTests + 61_000);
    deepStrictEqual(idsOf((await store.changes(home, 0)).documents), ['other']);
    await written(store, [create('secret', { anew: true })]);
    deepStrictEqual((await store.get(home, 'secret'))?.data, { anew: true });
  },
} satisfies Record<string, Clause>;
