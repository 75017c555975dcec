import { awaits, catchUp, claimed, deliveryId, planned, sendingAtMost, to } from '../../src/domain/delivery';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store } from '../../src/store/store';
import { deliveryOf, digestWorld } from '../support/digests';
import { embeddedPlace } from '../support/embedded-place';

const place = embeddedPlace(preferredDriver());
let store: Store;
beforeAll(async () => {
  store = await place.open();
});
afterAll(() => place.remove());

const monday = '2026-11-23T07:00:00Z';
const later = (milliseconds: number): string => new Date(Date.parse(monday) + milliseconds).toISOString();

describe('stops no other digest:', () => {
  test('a subscription whose slots cannot be reckoned', async () => {
    const world = digestWorld(store);
    const bad = world.subscribe({ id: 'bad-1', place: 'a:bad' });
    world.register.put({ type: 'subscription', record: { ...bad, time: 'never' } });
    world.subscribe({ id: 'good-1', place: 'a:good' });
    await world.at(monday);
    expect(world.posted).toEqual(['a:good']);
  });

  test('a delivery that a newer program wrote', async () => {
    const world = digestWorld(store);
    world.subscribe({ id: 'bad-2', place: 'a:bad' });
    world.subscribe({ id: 'good-2', place: 'a:good' });
    const id = deliveryOf('2026-W48', 'bad-2');
    await store.write('midtjylland|digests', [{ kind: 'create', id, data: { type: 'delivery', v: 2 } }]);
    await world.at(monday);
    expect(world.posted).toEqual(['a:good']);
  });

  test('one that cannot be composed', async () => {
    const world = digestWorld(store);
    world.subscribe({ id: 'bad-3', place: 'a:bad' });
    world.subscribe({ id: 'good-3', place: 'a:good' });
    let first = true;
    world.composing = () => {
      if (!first) return;
      first = false;
      throw new Error('no words for it');
    };
    await world.at(monday);
    expect(world.posted).toHaveLength(1);
    await world.at(later(60_000));
    expect(world.posted).toHaveLength(2);
  });

  test('a channel that answers late', async () => {
    const world = digestWorld(store);
    world.subscribe({ id: 'bad-4', place: 'a:bad' });
    world.subscribe({ id: 'good-4', place: 'a:good' });
    let answer = (): void => {};
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    world.connector = async (to) => {
      if (to === 'a:bad') await slow;
      return { ok: true, post: 'p' };
    };
    const round = world.at(monday);
    while (world.posted.length < 1) await new Promise(setImmediate);
    expect(world.posted).toEqual(['a:good']);
    answer();
    await round;
  });
});

test('what others gave up, and surely was not sent, is sent after all', async () => {
  const world = digestWorld(store);
  world.subscribe({ id: 'given-up', place: 'a:given-up' });
  const id = deliveryOf('2026-W48', 'given-up');
  world.connector = async () => {
    // This program stands still; another one takes it for stopped.
    world.now += sendingAtMost + 1_000;
    const gaveUp = await world.deliveries.change(
      'midtjylland',
      id,
      (one) => to(one, 'uncertain', world.now),
      world.now,
    );
    expect(gaveUp?.state).toBe('uncertain');
    return { ok: false, reason: 'not-now', retryAfter: undefined };
  };
  await world.at(monday);
  expect((await world.states())[id]).toBe('planned');
  world.connector = () => ({ ok: true, post: 'p' });
  await world.at(later(sendingAtMost + 120_000));
  expect(world.posted).toEqual(['a:given-up']);
});

describe('a delivery', () => {
  const { subscription, week, nominal } = planned(
    {
      subscription: digestWorld(store).subscribe().id,
      week: '2026-W48',
      nominal: '2026-11-23' as never,
      at: 1_000,
    },
    0,
  );
  const one = planned({ subscription, week, nominal, at: 1_000 }, 0);

  test('is taken on neither before its time, nor when its time is over, nor by a second program', () => {
    expect(deliveryId(one)).toBe('digest:subscription-1:2026-W48');
    expect(claimed(one, 'me', 999)).toBeUndefined();
    expect(claimed(one, 'me', 1_001 + catchUp)).toBeUndefined();
    const mine = claimed(one, 'me', 1_000);
    expect(mine).toMatchObject({ state: 'sending', owner: 'me', attempts: 1 });
    expect(mine && claimed(mine, 'you', 2_000)).toBeUndefined();
  });

  test('takes the outcome of its newest try alone', () => {
    const first = to(one, 'sending', 0, { owner: 'me', attempts: 1 });
    const second = to(one, 'sending', 0, { owner: 'you', attempts: 2 });
    expect(awaits(first, first)).toBe(true);
    expect(awaits(to(first, 'uncertain', 1), first)).toBe(true);
    expect(awaits(second, first)).toBe(false);
    expect(awaits(to(second, 'uncertain', 1), first)).toBe(false);
    expect(awaits(to(first, 'planned', 1), first)).toBe(false);
  });
});
