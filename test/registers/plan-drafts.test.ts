import { type DraftRow, draftDays, type PlanDraft } from '../../src/domain/plan-draft';
import { openPlanDrafts, type PlanDrafts } from '../../src/registers/plan-drafts';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import type { Place } from '../support/store-place';

const row = (n: number, status = `status ${n}`): DraftRow => ({
  item: { where: { table: 1, row: n + 2 }, words: `row ${n}`, told: { status }, before: {}, doubts: [] },
});
const at = Date.UTC(2023, 9, 31, 9);
const draft = (id: string, more: Partial<PlanDraft> = {}): PlanDraft => ({
  id,
  person: 'tenant:signe',
  file: 'plan.csv',
  hash: id,
  at,
  untouched: 3,
  unread: ['Farve'],
  rows: Array.from({ length: 7 }, (_, n) => row(n)),
  ...more,
});

describe.each(bothStores)('The drafts of work plans in %s', (_name, openPlace) => {
  let place: Place;
  let store: Store;
  let drafts: PlanDrafts;
  beforeEach(async () => {
    place = await openPlace();
    store = await place.open();
    drafts = openPlanDrafts(store);
  });
  afterEach(() => place.remove());

  test('are found again by who sent them, the newest first, beyond a restart', async () => {
    await drafts.keep('here', draft('plan-1'));
    await drafts.keep('here', draft('plan-2', { at: at + 1, file: 'b.csv' }));
    await drafts.keep('here', draft('plan-3', { person: 'tenant:karl' }));
    const again = openPlanDrafts(store);
    expect((await again.of('here', 'tenant:signe')).map(({ id }) => id)).toEqual(['plan-2', 'plan-1']);
    expect(await again.find('here', 'plan-1')).toEqual(draft('plan-1'));
    expect(await again.of('elsewhere', 'tenant:signe')).toEqual([]);
    expect(await again.find('here', 'plan-9')).toBeUndefined();
  });

  test('hold thousands of rows, long ones too, each changed by itself', async () => {
    const rows = Array.from({ length: 1_234 }, (_, n) => row(n, 'x'.repeat(n % 7 === 0 ? 9_000 : 10)));
    await drafts.keep('here', draft('plan-1', { rows }));
    await drafts.change('here', 'plan-1', 1_000, (one) => ({ ...one, leftOut: true }));
    const found = await drafts.find('here', 'plan-1');
    expect(found?.rows).toEqual(rows.map((one, n) => (n === 1_000 ? { ...one, leftOut: true } : one)));
    await drafts.change('here', 'plan-1', 1_234, () => row(0));
    await drafts.change('here', 'plan-9', 0, () => row(0));
  });

  test('lose no change to another made at the same time', async () => {
    await drafts.keep('here', draft('plan-1'));
    await Promise.all(
      [0, 1, 2, 3].map((n) => drafts.change('here', 'plan-1', n, (one) => ({ ...one, leftOut: true }))),
    );
    const { rows = [] } = (await drafts.find('here', 'plan-1')) ?? {};
    expect(rows.map(({ leftOut }) => leftOut === true)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('wait for another one until they are released', async () => {
    await drafts.keep('here', draft('plan-1', { instead: 'plan-0' }));
    expect((await drafts.find('here', 'plan-1'))?.instead).toBe('plan-0');
    await drafts.release('here', 'plan-1');
    expect(await drafts.find('here', 'plan-1')).toEqual(draft('plan-1'));
    await drafts.release('here', 'plan-9');
  });

  test('are forgotten with their rows, and those that are gone do no harm', async () => {
    await drafts.keep('here', draft('plan-1'));
    await drafts.discard('here', ['plan-1', 'plan-1', 'plan-9']);
    expect(await drafts.of('here', 'tenant:signe')).toEqual([]);
    const { documents } = await store.changes('here|plan-rows', 0);
    expect(documents.every((one) => 'deleted' in one)).toBe(true);
  });

  test('vanish by themselves after two weeks', async () => {
    await drafts.keep('here', draft('plan-1'));
    const end = at + draftDays * 86_400_000;
    await place.turnClock(end - 60_000);
    expect(await drafts.of('here', 'tenant:signe')).toHaveLength(1);
    await place.turnClock(end + 1_000);
    expect(await drafts.of('here', 'tenant:signe')).toEqual([]);
    expect(await drafts.find('here', 'plan-1')).toBeUndefined();
  });
});
