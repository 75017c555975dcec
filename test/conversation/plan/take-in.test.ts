import { rmSync } from 'node:fs';
import fc from 'fast-check';
import type { Actor } from '../../../src/commands/command';
import type { Carrying } from '../../../src/conversation/plan/in-commits';
import { standingOf, takeIn, takeOut } from '../../../src/conversation/plan/take-in';
import { fieldsToChange, type PlanItem, stateOf } from '../../../src/domain/plan-item';
import { entriesOf } from '../../../src/domain/register';
import { openExecute } from '../../../src/registers/execute';
import { plantRecords } from '../../../src/registers/plant';
import { openRegisters } from '../../../src/registers/registers';
import { seedRecords } from '../../../src/seed/seed';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded';
import type { Store } from '../../../src/store/store';
import { temporaryFolder } from '../../support/embedded-place';
import { planRow as row, seenIn as seen } from '../../support/plan-rows';

const home = 'midtjylland';
const now = Date.UTC(2023, 10, 1, 9);
const signe: Actor = {
  objectId: 'signe',
  tenant: 'tenant',
  name: 'Signe Eksempel',
  grants: [{ role: 'secretariat' }],
};

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = temporaryFolder();
  store = await openEmbeddedStore({ folder, now: () => now });
  await plantRecords(store, home, seedRecords(), { by: 'seed', at: new Date(now).toISOString(), op: 'seed' });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function desk(who = signe) {
  const registers = openRegisters(store);
  const execute = openExecute(store, registers);
  const carrying: Carrying = {
    actorOf: () => who,
    place: undefined,
    now,
    commit: (execution, op) =>
      execute(home, execution, { by: 'signe', at: new Date(now).toISOString(), op }, now),
  };
  return { carrying, register: () => registers.newest(home, now) };
}

const origin = { import: 'plan-1', file: 'arbejdsplan.docx' };

it('takes rows in once, however often it is asked to, and takes them all back at once', async () => {
  const ids = seedRecords().flatMap(({ type, record }) => (type === 'initiative' ? [record.id] : []));
  let lot = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(ids.length + 20), { minLength: 1, maxLength: 70 }),
      async (numbers) => {
        // An import of its own each time, also while a failure is made smaller: the store stays the same.
        lot += 1;
        const { carrying, register } = desk();
        const before = await register();
        const was = seen(before);
        const rows = numbers.map((one, at) => row(at, `melding ${lot} ${one}`, ids[one], before));
        const run = { ...origin, import: `plan-${lot}` };
        const first = await takeIn(rows, run, `${run.import}-a`, carrying);
        expect(first).toEqual({ done: rows.length, same: 0, refused: [] });
        const after = seen(await register());
        expect(after).not.toBe(was);
        // Under the same ids it is a repeat, under others there is nothing left to change.
        expect((await takeIn(rows, run, `${run.import}-a`, carrying)).done).toBe(rows.length);
        const again = await takeIn(
          rows.filter(({ initiative }) => initiative),
          run,
          `${run.import}-b`,
          carrying,
        );
        expect(again.done).toBe(0);
        expect(seen(await register())).toBe(after);
        const back = await takeOut(await register(), run.import, `${run.import}-c`, carrying);
        expect(back).toEqual({ done: rows.length, same: 0, refused: [] });
        expect(seen(await register())).toBe(was);
        expect(standingOf(await register(), run.import)).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});

it('tells in the history which row of which file a change was read from', async () => {
  const { carrying, register } = desk();
  await takeIn(
    [row(5, 'Det går godt.', 'forebyggelse-behandling-selvskade', await register())],
    origin,
    'run',
    carrying,
  );
  const [change] = standingOf(await register(), 'plan-1');
  expect(change).toMatchObject({
    command: 'import-plan',
    by: { name: 'Signe Eksempel' },
    imported: { file: 'arbejdsplan.docx', place: { table: 1, row: 7 } },
  });
});

it('leaves a row alone whose fields somebody changed since it was compared, and says so', async () => {
  const { carrying, register } = desk();
  const id = 'forebyggelse-behandling-selvskade';
  const mine = row(0, 'Min status', id, await register());
  await takeIn(
    [row(0, 'En andens status', id, await register())],
    { ...origin, import: 'other' },
    'other',
    carrying,
  );
  const taken = await takeIn([mine], origin, 'mine', carrying);
  expect(taken).toMatchObject({ done: 0, refused: [{ refusal: { reason: 'conflict' } }] });
});

it('keeps what others built upon since, when the rest is taken back', async () => {
  const { carrying, register } = desk();
  const rows = ['forebyggelse-behandling-selvskade', 'samarbejdsaftale-palliation'];
  const first = await register();
  await takeIn(
    rows.map((id, at) => row(at, 'Fra filen', id, first)),
    origin,
    'first',
    carrying,
  );
  const later = { ...origin, import: 'later' };
  await takeIn([row(0, 'Senere', rows[0], await register())], later, 'later', carrying);
  const back = await takeOut(await register(), 'plan-1', 'back', carrying);
  expect(back).toMatchObject({ done: 1, refused: [{ refusal: { reason: 'built-upon' } }] });
});

it('lets nobody but the secretariat take rows in', async () => {
  const { carrying, register } = desk({ ...signe, grants: [] });
  const taken = await takeIn(
    [row(0, 'Nyt', 'samarbejdsaftale-palliation', await register())],
    origin,
    'run',
    carrying,
  );
  expect(taken.refused.map(({ refusal }) => refusal.reason)).toEqual(['not-allowed']);
});

it('changes nothing by a row that is in doubt', async () => {
  const { carrying, register } = desk();
  const item = row(0, 'Nyt', 'samarbejdsaftale-palliation', await register());
  const doubtful: PlanItem = { ...item, doubts: [{ about: 'phase', words: 'i gang', options: [] }] };
  expect([stateOf(doubtful), fieldsToChange(doubtful).length > 0]).toEqual(['unclear', true]);
  expect((await takeIn([doubtful], origin, 'run', carrying)).done).toBe(0);
  expect(entriesOf(await register()).some(({ type }) => type === 'change')).toBe(false);
});
