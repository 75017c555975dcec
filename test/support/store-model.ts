import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Sequence, Store, Stored, Write } from '../../src/store/store';
import type { Place } from './store-place';

/** What a store must look like from outside: a map, and the number of the last commit. */
interface Model {
  documents: Map<string, Stored>;
  sequence: Sequence;
  /** A follower's picture, fed by `changes` alone. */
  followed: Map<string, Stored>;
  followedTo: Sequence;
}

interface Real {
  place: Place;
  store: Store;
}

type Plan = { kind: Write['kind']; id: string; data: Stored['data']; version: 'current' | 'old' };
type Command = fc.AsyncCommand<Model, Real>;

const partition = 'model';
const ids = ['a', 'b', 'c', 'd'];
const unknownVersion = '999999999';

const write = (plans: Plan[]): Command => ({
  check: () => true,
  toString: () => `write ${JSON.stringify(plans)}`,
  async run(model, { store }) {
    const writes = plans.map(({ kind, id, data, version }): Write => {
      if (kind === 'create') return { kind, id, data };
      const ifVersion = (version === 'current' && model.documents.get(id)?.version) || unknownVersion;
      return kind === 'delete' ? { kind, id, ifVersion } : { kind, id, data, ifVersion };
    });
    const result = await store.write(partition, writes);
    const expected = writes.map((one) => refusalOf(model, one));
    const index = expected.findIndex((reason) => reason !== undefined);
    if (index >= 0) return deepStrictEqual(result, { ok: false, index, reason: expected[index] });
    ok(result.ok);
    equal(result.sequence, model.sequence + 1);
    model.sequence += 1;
    for (const [at, one] of writes.entries()) {
      const version: string | undefined = result.versions[at];
      if (one.kind === 'delete') {
        equal(version, undefined);
        model.documents.delete(one.id);
      } else {
        ok(version !== undefined && version !== model.documents.get(one.id)?.version);
        model.documents.set(one.id, { id: one.id, version, sequence: model.sequence, data: one.data });
      }
    }
  },
});

function refusalOf(model: Model, one: Write): string | undefined {
  const current = model.documents.get(one.id);
  if (one.kind === 'create') return current ? 'exists' : undefined;
  if (!current) return 'missing';
  return current.version === one.ifVersion ? undefined : 'stale';
}

const get = (id: string): Command => ({
  check: () => true,
  toString: () => `get ${id}`,
  async run(model, { store }) {
    deepStrictEqual(await store.get(partition, id), model.documents.get(id));
  },
});

const follow: Command = {
  check: () => true,
  toString: () => 'follow',
  async run(model, { store }) {
    const { documents, sequence } = await store.changes(partition, model.followedTo);
    equal(sequence, model.sequence);
    let last = model.followedTo;
    for (const change of documents) {
      ok(change.sequence >= last && change.sequence > model.followedTo);
      last = change.sequence;
      if ('deleted' in change) model.followed.delete(change.id);
      else model.followed.set(change.id, change);
    }
    model.followedTo = sequence;
    deepStrictEqual(
      model.followed,
      new Map([...model.followed].map(([id]) => [id, model.documents.get(id)])),
    );
    equal(model.followed.size, model.documents.size);
  },
};

const restart: Command = {
  check: () => true,
  toString: () => 'restart',
  async run(_model, real) {
    await real.store.close();
    real.store = await real.place.open();
  },
};

const plan = fc.record(
  {
    kind: fc.constantFrom<Write['kind']>('create', 'create', 'replace', 'replace', 'delete'),
    id: fc.constantFrom(...ids),
    data: fc.record(
      { value: fc.string({ unit: 'grapheme', maxLength: 20 }), n: fc.integer() },
      { noNullPrototype: true },
    ),
    version: fc.constantFrom<Plan['version']>('current', 'current', 'current', 'old'),
  },
  { noNullPrototype: true },
);

const commands = fc.commands(
  [
    fc.uniqueArray(plan, { minLength: 1, maxLength: 4, selector: ({ id }) => id }).map(write),
    fc.constantFrom(...ids).map(get),
    fc.constant(follow),
    fc.constant(restart),
  ],
  { maxCommands: 30, size: '+1' },
);

/** Runs random commands on the store and on a plain map, and compares after each. */
export async function runModel(newPlace: () => Promise<Place>, runs: number): Promise<void> {
  const property = fc.asyncProperty(commands, async (list) => {
    const place = await newPlace();
    try {
      const store = await place.open();
      await fc.asyncModelRun(
        () => ({
          model: { documents: new Map(), sequence: 0, followed: new Map(), followedTo: 0 },
          real: { place, store },
        }),
        list,
      );
    } finally {
      await place.remove();
    }
  });
  await fc.assert(property, { numRuns: runs });
}
