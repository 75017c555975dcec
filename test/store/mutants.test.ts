import type { Connection, Driver } from '../../src/store/embedded/driver';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store, Write } from '../../src/store/store';
import { embeddedPlace } from '../support/embedded-place';
import { type ClauseName, clauseNames, runClause } from '../support/store-contract';
import type { Place } from '../support/store-place';

/** A SQLite library that reads part of its statements wrongly; `met` counts how often it did. */
function misreading(from: string, to: string): { driver: Driver; met: () => number } {
  const driver = preferredDriver();
  let met = 0;
  const misread = (sql: string): string => {
    if (sql.includes(from)) met += 1;
    return sql.replace(from, to);
  };
  const open = (path: string): Connection => {
    const connection = driver.open(path);
    return {
      exec: (sql) => connection.exec(misread(sql)),
      prepare: (sql) => connection.prepare(misread(sql)),
      close: () => connection.close(),
    };
  };
  return { driver: { ...driver, open }, met: () => met };
}

/** Clauses that a broken store fails. */
async function failures(newPlace: () => Promise<Place>): Promise<ClauseName[]> {
  const failed: ClauseName[] = [];
  for (const clause of clauseNames) await runClause(clause, newPlace).catch(() => failed.push(clause));
  return failed;
}

const brokenEngines: [string, string, string, ClauseName][] = [
  [
    'rolls nothing back',
    'ROLLBACK',
    'COMMIT',
    'writes all of a commit or nothing, and counts no refused commit',
  ],
  ['never raises the sequence', 'seq = seq + 1', 'seq = seq', 'tells exactly the changes after a sequence'],
  [
    'forgets where a page ended',
    '(seq, rowid) > (?, ?)',
    'seq > ? + 1 - (? > 0)',
    'tells changes of more documents than fit a page, while others write',
  ],
  [
    'keeps expired documents',
    'expires > ?',
    'expires > ? OR 1',
    'lets a document vanish when it expires, and its id be used anew',
  ],
  [
    'tells changes out of order',
    'ORDER BY seq, rowid',
    'ORDER BY rowid',
    'tells changes in commit order, each document once in its newest state',
  ],
  [
    'leaves a changed document at its old place',
    'SET seq = excluded.seq, data',
    'SET data',
    'tells changes in commit order, each document once in its newest state',
  ],
];

test.each(brokenEngines)('the contract catches an engine that %s', async (_name, from, to, clause) => {
  const { driver, met } = misreading(from, to);
  const failed = await failures(async () => embeddedPlace(driver));
  expect(met()).toBeGreaterThan(0);
  expect(failed).toContain(clause);
});

const brokenStores: [string, (store: Store) => Partial<Store>, ClauseName][] = [
  [
    'ignores versions',
    (store) => ({
      async write(partition, writes) {
        const blind = async (one: Write): Promise<Write> =>
          one.kind === 'create'
            ? one
            : { ...one, ifVersion: (await store.get(partition, one.id))?.version ?? one.ifVersion };
        return store.write(partition, await Promise.all(writes.map(blind)));
      },
    }),
    'refuses a change or deletion of an old version',
  ],
  [
    'overwrites what it should create',
    (store) => ({
      async write(partition, writes) {
        const there = await store.get(partition, writes[0]?.id ?? '');
        const [first, ...rest] = writes;
        if (!there || first?.kind !== 'create') return store.write(partition, writes);
        return store.write(partition, [{ ...first, kind: 'replace', ifVersion: there.version }, ...rest]);
      },
    }),
    'refuses to create what exists, and to change or delete what is missing',
  ],
  [
    'minds not what was committed since',
    (store) => ({ write: (partition, writes) => store.write(partition, writes) }),
    'writes a commit as the very next after another, or not at all',
  ],
  [
    'skips a change',
    (store) => ({
      async changes(partition, since) {
        const { documents, sequence } = await store.changes(partition, since);
        return { documents: documents.length > 2 ? documents.slice(1) : documents, sequence };
      },
    }),
    'tells changes in commit order, each document once in its newest state',
  ],
  [
    'catches up from one too late',
    (store) => ({ changes: (partition, since) => store.changes(partition, since === 0 ? 0 : since + 1) }),
    'tells exactly the changes after a sequence',
  ],
  [
    'catches up from one too early',
    (store) => ({ changes: (partition, since) => store.changes(partition, Math.max(0, since - 1)) }),
    'shows a follower every commit once, of two writers and across restarts',
  ],
  [
    'says it is one further than it is',
    (store) => ({
      async changes(partition, since) {
        const { documents, sequence } = await store.changes(partition, since);
        return { documents, sequence: sequence + 1 };
      },
    }),
    'shows a follower every commit once, of two writers and across restarts',
  ],
  [
    'keeps deletions to itself',
    (store) => ({
      async changes(partition, since) {
        const { documents, sequence } = await store.changes(partition, since);
        return { documents: documents.filter((one) => !('deleted' in one)), sequence };
      },
    }),
    'tells changes in commit order, each document once in its newest state',
  ],
];

test.each(brokenStores)('the contract catches a store that %s', async (_name, breaking, clause) => {
  const failed = await failures(async () => {
    const place = embeddedPlace(preferredDriver());
    const open = async (): Promise<Store> => {
      const store = await place.open();
      return { ...store, ...breaking(store) };
    };
    return { ...place, open };
  });
  expect(failed).toContain(clause);
});

test('the contract finds nothing wrong with the store itself', async () => {
  expect(await failures(async () => embeddedPlace(preferredDriver()))).toEqual([]);
});
