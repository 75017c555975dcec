import { mostMissed } from '../../src/domain/missed-question';
import { type Missed, type MissedLog, openMissedLog } from '../../src/registers/missed-log';
import type { Json, Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { type Place, startOfTests } from '../support/store-place';

const home = 'midtjylland';
const day = 86_400_000;
const now = startOfTests;
const said = (text: string, more: Partial<Missed> = {}): Missed => ({
  text,
  locale: 'da',
  outcome: 'unknown-topic',
  ...more,
});

describe.each(bothStores)('what found no answer, kept in %s', (_name, openPlace) => {
  let place: Place;
  let store: Store;
  let log: MissedLog;
  beforeEach(async () => {
    place = await openPlace();
    store = await place.open();
    log = openMissedLog(store);
  });
  afterEach(() => place.remove());

  const texts = async (at = now) => (await log.list(home, at)).map(({ text, count }) => `${count} × ${text}`);
  const forgetAll = async (at = now) =>
    log.forget(
      home,
      (await log.list(home, at)).map(({ id }) => id),
    );

  test('is listed with how often and on which days it was asked, and nothing of who or where', async () => {
    expect(await log.list(home, now)).toEqual([]);
    await log.note(home, said('status på rumfærgen?'), now);
    await log.note(
      home,
      said('Status på  RUMFÆRGEN', { locale: 'en', outcome: 'not-understood' }),
      now + day,
    );
    expect(await log.list(home, now + day)).toEqual([
      {
        id: expect.stringMatching(/^missed:[0-9a-f]{40}$/),
        text: 'status på rumfærgen?',
        count: 2,
        first: '2023-10-31',
        last: '2023-11-01',
        locale: 'en',
        outcome: 'not-understood',
      },
    ]);
    const { documents } = await store.changes(`${home}|missed`, 0);
    expect(documents.map((one) => ('data' in one ? Object.keys(one.data) : []))).toEqual([
      ['type', 'v', 'question'],
    ]);
  });

  test('comes with the most frequent first, then the one asked last', async () => {
    for (const text of ['a1', 'b2', 'c3', 'b2', 'd4']) await log.note(home, said(text), now);
    expect(await texts()).toEqual(['2 × b2', '1 × d4', '1 × c3', '1 × a1']);
  });

  test('is each collaboration’s own, and no part of its register', async () => {
    await log.note(home, said('rumfærgen'), now);
    expect(await log.list('sjaelland', now)).toEqual([]);
    expect((await store.changes(home, 0)).documents).toEqual([]);
  });

  test('is forgotten when it is taken off the list; what is gone already does no harm', async () => {
    await log.note(home, said('rumfærgen'), now);
    await log.note(home, said('badebroen'), now);
    const [, rumfaerge] = await log.list(home, now);
    const ids = [rumfaerge?.id ?? ''];
    await log.forget(home, ids);
    await log.forget(home, ids);
    expect(await texts()).toEqual(['1 × badebroen']);
    await log.note(home, said('rumfærgen'), now);
    expect(await texts()).toEqual(['1 × rumfærgen', '1 × badebroen']);
  });

  test('is forgotten ninety days after it was last asked, from the list and from the store', async () => {
    await log.note(home, said('rumfærgen'), now);
    await log.note(home, said('rumfærgen'), now + 10 * day);
    await place.turnClock(now + 99 * day);
    expect(await texts(now + 99 * day)).toEqual(['2 × rumfærgen']);
    expect(await texts(now + 100 * day)).toEqual([]);
    await place.turnClock(now + 100 * day);
    expect((await store.changes(`${home}|missed`, 0)).documents).toEqual([]);
  });

  test('that is due but still in the store is counted anew, and makes room', async () => {
    await log.note(home, said('rumfærgen'), now);
    await log.note(home, said('badebroen'), now);
    await log.note(home, said('rumfærgen'), now + 95 * day);
    expect(await log.list(home, now + 95 * day)).toMatchObject([{ count: 1, first: '2024-02-03' }]);
    const { documents } = await store.changes(`${home}|missed`, 0);
    expect(documents.filter((one) => !('deleted' in one))).toHaveLength(1);
  });

  test('loses nothing when several write at the same moment', async () => {
    const others = openMissedLog(await place.open());
    await Promise.all(
      [log, others, log, others].flatMap((one) =>
        ['rumfærgen', 'badebroen'].map((text) => one.note(home, said(text), now)),
      ),
    );
    expect((await texts()).sort()).toEqual(['4 × badebroen', '4 × rumfærgen']);
    await Promise.all([forgetAll(), log.note(home, said('ny'), now)]);
    expect(await texts()).toContain('1 × ny');
  });

  test('that was asked when the clock was ahead stays dated so when it is set back', async () => {
    await log.note(home, said('rumfærgen'), now + day);
    await log.note(home, said('rumfærgen'), now);
    expect(await log.list(home, now)).toMatchObject([{ count: 2, last: '2023-11-01' }]);
  });
});

describe('what found no answer', () => {
  const [embedded] = bothStores;
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    if (!embedded) throw new Error('no store');
    place = await embedded[1]();
    store = await place.open();
  });
  afterEach(() => place.remove());

  test('gives way to newer questions where there are too many: the one asked longest ago', async () => {
    const log = openMissedLog(store);
    await log.note(home, said('spørgsmål 0'), now);
    await log.note(home, said('spørgsmål 1'), now);
    const dates = { count: 1, first: '2023-10-31', last: '2023-10-31' };
    const others = Array.from({ length: mostMissed - 2 }, (_, n) => ({
      kind: 'create' as const,
      id: `missed:${n + 2}`,
      data: {
        type: 'missed',
        v: 1,
        question: { ...said(`spørgsmål ${n + 2}`), ...dates } as unknown as Json,
      },
    }));
    for (let n = 0; n < others.length; n += 90) await store.write(`${home}|missed`, others.slice(n, n + 90));
    await log.note(home, said('spørgsmål 0'), now);
    await log.note(home, said('et til'), now);
    const kept = (await log.list(home, now)).map(({ text }) => text);
    expect(kept).toHaveLength(mostMissed);
    expect(kept.slice(0, 2)).toEqual(['spørgsmål 0', 'et til']);
    expect(kept).not.toContain('spørgsmål 1');
    expect(kept).toContain('spørgsmål 2');
  });

  test('is cut where it is long, between characters and outside what was masked', async () => {
    const log = openMissedLog(store);
    await log.note(home, said(`${'x'.repeat(294)} [name] og mere`), now);
    await log.note(home, said('👩‍⚕️'.repeat(400)), now);
    const [nurse, long] = await log.list(home, now);
    expect(long?.text).toBe(`${'x'.repeat(294)}…`);
    expect(nurse?.text).toMatch(/^👩‍⚕️👩.*…$/u);
    expect(nurse?.text).not.toMatch(/\p{Surrogate}|\u200d…/u);
  });

  test('is named where it cannot be read', async () => {
    await store.write(`${home}|missed`, [{ kind: 'create', id: 'missed:x', data: { type: 'missed' } }]);
    await expect(openMissedLog(store).list(home, now)).rejects.toMatchObject({
      name: 'RegisterError',
      message: expect.stringContaining('missed:x cannot be read'),
    });
  });

  test('is given up where others never stop writing', async () => {
    const busy: Store = { ...store, write: async () => ({ ok: false, index: 0, reason: 'stale' }) };
    await expect(openMissedLog(busy).note(home, said('x'), now)).rejects.toMatchObject({
      code: 'contended',
    });
  });
});
