import { day } from '../../src/domain/day';
import { type Delivery, deliveryId, planned, rememberedDays, sent, to } from '../../src/domain/delivery';
import { subscriptionId } from '../../src/domain/ids';
import { openDeliveries } from '../../src/registers/deliveries';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { type Place, startOfTests } from '../support/store-place';

const of = 'midtjylland';
const now = startOfTests;
const plannedFor = (week: string, id = 's-1'): Delivery =>
  planned({ subscription: subscriptionId.parse(id), week, nominal: day.parse('2023-10-30'), at: now }, now);
const one = plannedFor('2023-W44');
const id = deliveryId(one);
const taken = (newest: Delivery): Delivery | undefined =>
  newest.state === 'planned' ? to(newest, 'sending', now, { owner: 'me' }) : undefined;

describe.each(bothStores)('on %s', (_name, newPlace) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace();
    store = await place.open();
  });
  afterEach(() => place.remove());

  test('a delivery is made once, whoever makes it', async () => {
    const [mine, yours] = [openDeliveries(store), openDeliveries(await place.open())];
    const made = await Promise.all([mine.create(of, one, now), yours.create(of, one, now)]);
    expect(made.sort()).toEqual([false, true]);
    expect(await mine.create(of, one, now)).toBe(false);
    expect((await yours.current(of, now)).get(id)).toEqual(one);
  });

  test('of several who want to take one on, one gets it', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(async () => openDeliveries(await place.open())));
    await all[0]?.create(of, one, now);
    const got = await Promise.all(all.map((each) => each.change(of, id, taken, now)));
    expect(got.filter(Boolean)).toHaveLength(1);
  });

  test('a change goes by the newest state, and one of nothing changes nothing', async () => {
    const [mine, yours] = [openDeliveries(store), openDeliveries(await place.open())];
    await mine.create(of, one, now);
    await mine.current(of, now);
    await yours.change(of, id, (newest) => sent(newest, now, 'post-1'), now);
    expect(await mine.change(of, id, taken, now)).toBeUndefined();
    expect(await mine.change(of, 'digest:nobody:2023-W44', taken, now)).toBeUndefined();
    expect((await mine.current(of, now)).get(id)?.post).toBe('post-1');
  });

  test('what other programs do is followed, each collaboration by itself', async () => {
    const [mine, yours] = [openDeliveries(store), openDeliveries(await place.open())];
    expect([...(await mine.current(of, now))]).toEqual([]);
    await yours.create(of, one, now);
    await yours.create('hovedstaden', plannedFor('2023-W44', 's-2'), now);
    expect([...(await mine.current(of, now)).keys()]).toEqual([id]);
    await yours.change(of, id, taken, now);
    expect((await mine.current(of, now)).get(id)?.state).toBe('sending');
  });

  test('a journal that is an older one is read anew', async () => {
    const mine = openDeliveries({
      ...store,
      changes: (...asked) => current.changes(...asked),
    });
    let current = store;
    for (const week of ['2023-W44', '2023-W45', '2023-W46']) await mine.create(of, plannedFor(week), now);
    expect((await mine.current(of, now)).size).toBe(3);
    const older = await newPlace();
    current = await older.open();
    await openDeliveries(current).create(of, one, now);
    expect([...(await mine.current(of, now)).keys()]).toEqual([id]);
    await older.remove();
  });

  test('one that cannot be read stops no other, stays as it is, and is made by nobody', async () => {
    const told: string[] = [];
    const mine = openDeliveries(store, ({ message }) => void told.push(message));
    const newer = { type: 'delivery', v: 2, something: 'new' };
    await store.write(`${of}|digests`, [{ kind: 'create', id, data: newer }]);
    await mine.create(of, plannedFor('2023-W45'), now);
    expect([...(await mine.current(of, now)).keys()]).toEqual(['digest:s-1:2023-W45']);
    expect(told).toEqual([expect.stringContaining(id)]);
    expect(await mine.change(of, id, taken, now)).toBeUndefined();
    expect(await mine.create(of, one, now)).toBe(false);
    expect((await store.get(`${of}|digests`, id))?.data).toEqual(newer);
  });

  test('what is long ago is forgotten, in memory as in the store', async () => {
    const mine = openDeliveries(store);
    await mine.create(of, one, now);
    expect((await mine.current(of, now)).size).toBe(1);
    const later = now + (rememberedDays + 2) * 86_400_000;
    await place.turnClock(later);
    expect((await mine.current(of, later)).size).toBe(0);
    expect((await openDeliveries(store).current(of, later)).size).toBe(0);
  });
});
