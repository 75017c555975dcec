import type { Post } from '../../src/conversation/messenger';
import { parseRecord } from '../../src/domain/record';
import { growRegister } from '../../src/domain/register';
import { settledReminder } from '../../src/domain/uncertain-reminders';
import { openDeliveries } from '../../src/registers/deliveries';
import { openNews } from '../../src/registers/news';
import type { Sending } from '../../src/scheduler/parts';
import { openReminders, type Reminder } from '../../src/scheduler/reminders';
import { preferredDriver } from '../../src/store/embedded/drivers';
import { embeddedPlace } from '../support/embedded-place';
import { silentLog } from '../support/log';

const post: Post = { line: 'husk' };
const place = embeddedPlace(preferredDriver());
afterAll(() => place.remove());
let number = 0;

/** A world of one collaboration with one person, whose reminders are looked after by the clock. */
async function world(settings: object = {}) {
  number += 1;
  const collaboration = `c${number}`;
  const store = await place.open();
  const register = growRegister();
  const person = parseRecord('person', {
    id: 'tenant:karl',
    objectId: 'karl',
    tenant: 'tenant',
    name: 'Karl Eksempel',
    grants: [],
    knownFrom: '2023-01-01',
    evidence: [],
    ...settings,
  });
  register.put({ type: 'person', record: person });
  const told: Pick<Reminder, 'from' | 'kind'>[] = [];
  const seen = {
    now: 0,
    posted: 0,
    told,
    reachable: true,
    waiting: () => news.waiting(collaboration),
    quiet: false,
    uncertain: [] as [string, number][],
    answer: (): Sending => ({ ok: true, post: 'p' }),
    where: { place: 'chat', kind: 'personal' } as { place: string; kind: 'personal' | 'channel' } | undefined,
  };
  const news = openNews(store);
  const open = (owner: string) =>
    openReminders({
      collaborations: [collaboration],
      owner,
      deliveries: openDeliveries(store, () => {}, 'reminders'),
      register: async () => register,
      placeOf: async () => seen.where,
      async compose({ from, kind }) {
        told.push({ from, kind });
        return seen.quiet ? undefined : post;
      },
      async send() {
        const sending = seen.answer();
        if (sending.ok) seen.posted += 1;
        return sending;
      },
      now: () => seen.now,
      chance: () => 0.5,
      news,
      reaches: async () => seen.reachable,
      async tell({ day, people }) {
        seen.uncertain.push([day, people.length]);
        return true;
      },
      log: silentLog,
    });
  let reminders = open('one');
  return {
    seen,
    /** Somebody says whether the reminders of a day arrived. */
    async settle(arrived: boolean) {
      const deliveries = openDeliveries(store, () => {}, 'reminders');
      for (const id of (await deliveries.current(collaboration, seen.now)).keys())
        await deliveries.change(
          collaboration,
          id,
          (newest) => settledReminder(newest, arrived, 'signe', seen.now),
          seen.now,
        );
    },
    restart() {
      reminders = open('two');
    },
    async at(instant: string) {
      seen.now = Date.parse(instant);
      await reminders.round(seen.now);
      return seen.posted;
    },
  };
}

describe('somebody is reminded', () => {
  test('once a day, from the hour they chose, also when the program is restarted', async () => {
    const { at, restart } = await world();
    // 08:00 in Copenhagen is 07:00 UTC in winter.
    expect(await at('2026-11-23T06:59:00Z')).toBe(0);
    expect(await at('2026-11-23T07:00:00Z')).toBe(1);
    restart();
    expect(await at('2026-11-23T07:01:00Z')).toBe(1);
    expect(await at('2026-11-23T12:00:00Z')).toBe(1);
    expect(await at('2026-11-24T07:00:00Z')).toBe(2);
  });

  test('of the days since the last card, over a weekend and a quiet day', async () => {
    const { at, seen } = await world();
    await at('2026-11-19T07:00:00Z');
    seen.quiet = true;
    await at('2026-11-20T07:00:00Z');
    seen.quiet = false;
    await at('2026-11-21T07:00:00Z');
    await at('2026-11-23T07:00:00Z');
    expect(seen.told.map(({ from }) => from).slice(1)).toEqual(['2026-11-20', '2026-11-21']);
    expect(seen.posted).toBe(2);
  });

  test('not in the evening, and then on the next day of what was left out', async () => {
    const { at, seen } = await world();
    await at('2026-11-19T07:00:00Z');
    // No program was running on Friday until the evening.
    expect(await at('2026-11-20T20:00:00Z')).toBe(1);
    expect(await at('2026-11-23T07:00:00Z')).toBe(2);
    expect(seen.told.at(-1)?.from).toBe('2026-11-20');
  });

  test('not at all where they do not want it', async () => {
    const { at } = await world({ reminders: { on: false, time: '08:00', weekdays: [1, 2, 3, 4, 5] } });
    expect(await at('2026-11-23T07:00:00Z')).toBe(0);
  });

  test('again a little later where the channel was busy', async () => {
    const { at, seen } = await world();
    seen.answer = () => ({ ok: false, reason: 'not-now', retryAfter: undefined });
    expect(await at('2026-11-23T07:00:00Z')).toBe(0);
    seen.answer = () => ({ ok: true, post: 'p' });
    expect(await at('2026-11-23T07:00:10Z')).toBe(0);
    expect(await at('2026-11-23T07:00:31Z')).toBe(1);
    expect(await at('2026-11-23T07:02:00Z')).toBe(1);
  });

  test('never twice where nobody knows whether the card arrived', async () => {
    const { at, seen } = await world();
    seen.answer = () => {
      throw new Error('the connection was cut');
    };
    await at('2026-11-23T07:00:00Z');
    seen.answer = () => ({ ok: true, post: 'p' });
    expect(await at('2026-11-23T08:00:00Z')).toBe(0);
    expect(await at('2026-11-24T07:00:00Z')).toBe(1);
    expect(seen.told.at(-1)?.from).toBe('2026-11-24');
  });

  test('of everything since, once they can be reached', async () => {
    const { at, seen } = await world();
    await at('2026-11-19T07:00:00Z');
    seen.where = undefined;
    seen.answer = () => ({ ok: false, reason: 'unknown-place' });
    await at('2026-11-20T07:00:00Z');
    seen.where = { place: 'chat', kind: 'personal' };
    seen.answer = () => ({ ok: true, post: 'p' });
    expect(await at('2026-11-23T07:00:00Z')).toBe(2);
    expect(seen.told.at(-1)?.from).toBe('2026-11-20');
  });
});

describe('reminders of which nobody knows whether they arrived', () => {
  const cut = () => {
    throw new Error('the connection was cut');
  };

  test('are told of once, also when the program is restarted', async () => {
    const { at, seen, restart } = await world();
    seen.answer = cut;
    await at('2026-11-23T07:00:00Z');
    await at('2026-11-23T07:01:00Z');
    expect(seen.uncertain).toEqual([]);
    await at('2026-11-23T07:03:00Z');
    await at('2026-11-23T07:04:00Z');
    restart();
    await at('2026-11-23T07:10:00Z');
    expect(seen.uncertain).toEqual([['2026-11-23', 1]]);
  });

  test('wait for somebody who can be told of them, and are counted meanwhile', async () => {
    const { at, seen } = await world();
    seen.answer = cut;
    seen.reachable = false;
    await at('2026-11-23T07:00:00Z');
    await at('2026-11-23T07:03:00Z');
    expect([seen.waiting(), seen.uncertain]).toEqual([1, []]);
    seen.reachable = true;
    await at('2026-12-03T07:04:00Z');
    await at('2026-12-03T07:05:00Z');
    expect([seen.waiting(), seen.uncertain]).toEqual([0, [['2026-11-23', 1]]]);
  });

  test('go out again the same day when somebody says that they did not arrive', async () => {
    const { at, seen, settle } = await world();
    seen.answer = cut;
    await at('2026-11-23T07:00:00Z');
    await settle(false);
    seen.answer = () => ({ ok: true, post: 'p' });
    expect(await at('2026-11-23T09:00:00Z')).toBe(1);
    expect(await at('2026-11-23T09:01:00Z')).toBe(1);
  });

  test('come with the next card when that is said on a later day, and once only', async () => {
    const { at, seen, settle } = await world();
    seen.answer = cut;
    await at('2026-11-23T07:00:00Z');
    seen.answer = () => ({ ok: true, post: 'p' });
    await at('2026-11-24T07:00:00Z');
    await at('2026-11-24T07:01:00Z');
    await settle(false);
    await at('2026-11-25T07:00:00Z');
    await at('2026-11-26T07:00:00Z');
    expect(seen.told.map(({ from }) => from).slice(1)).toEqual(['2026-11-24', '2026-11-23', '2026-11-26']);
  });

  test('are done with when somebody says that they arrived', async () => {
    const { at, seen, settle } = await world();
    seen.answer = cut;
    await at('2026-11-23T07:00:00Z');
    await settle(true);
    seen.answer = () => ({ ok: true, post: 'p' });
    expect(await at('2026-11-23T09:00:00Z')).toBe(0);
    await at('2026-11-24T07:00:00Z');
    expect(seen.told.at(-1)?.from).toBe('2026-11-24');
    expect(seen.uncertain).toEqual([]);
  });
});
