import { addDays, day } from '../../src/domain/day';
import { catchUp, sendingAtMost } from '../../src/domain/delivery';
import { preferredDriver } from '../../src/store/embedded/drivers';
import type { Store } from '../../src/store/store';
import { type DigestWorld, deliveryOf, digestWorld } from '../support/digests';
import { embeddedPlace } from '../support/embedded-place';

const place = embeddedPlace(preferredDriver());
let store: Store;
let world: DigestWorld;

beforeEach(async () => {
  store = await place.open();
});

let number = 0;

/** A world with one subscription that no other test has. */
function open(changes: Parameters<DigestWorld['subscribe']>[0] = {}): string {
  world = digestWorld(store);
  number += 1;
  const id = `subscription-${number}`;
  world.subscribe({ id, ...changes });
  return id;
}

afterAll(() => place.remove());

/** How many were posted after each instant. */
async function counts(instants: readonly string[]): Promise<number[]> {
  const posted: number[] = [];
  for (const instant of instants) {
    await world.at(instant);
    posted.push(world.posted.length);
  }
  return posted;
}

const stateOf = async (id: string, week: string) => (await world.states())[deliveryOf(week, id)];

describe('a digest is sent', () => {
  test('once, in the minute of its slot', async () => {
    const id = open();
    // 08:00 in Copenhagen is 07:00 UTC in winter.
    const minutes = ['06:58', '06:59', '07:00', '07:01', '07:02'].map((time) => `2026-11-23T${time}:00Z`);
    expect(await counts(minutes)).toEqual([0, 0, 1, 1, 1]);
    expect(await stateOf(id, '2026-W48')).toBe('sent');
  });

  test('once, wherever the program is restarted around its slot', async () => {
    for (let restartedAt = 55; restartedAt < 65; restartedAt += 1) {
      open();
      for (let minute = 55; minute < 65; minute += 1) {
        if (minute === restartedAt) world.restart();
        const at = new Date(Date.UTC(2026, 10, 23, 6, minute)).toISOString();
        await world.at(at);
        expect([minute, world.posted.length]).toEqual([minute, minute < 60 ? 0 : 1]);
      }
    }
  });

  test('on every Monday of a year, at eight on the wall, moved off Easter and Whit Monday, once a week', async () => {
    open({ since: '2026-01-01T00:00:00Z' });
    const sent: string[] = [];
    for (let today = day.parse('2026-01-01'); today <= '2027-01-10'; today = addDays(today, 1))
      for (const time of ['05:59', '06:00', '06:59', '07:00', '12:00']) {
        const before = world.posted.length;
        await world.at(`${today}T${time}:00Z`);
        expect(world.posted.length - before).toBeLessThanOrEqual(1);
        if (world.posted.length > before) sent.push(`${today} ${time}`);
      }
    expect(sent).toHaveLength(53);
    // 06:00 UTC is eight o'clock in summer, 07:00 in winter.
    expect(sent.slice(0, 2)).toEqual(['2026-01-05 07:00', '2026-01-12 07:00']);
    expect(sent).toEqual(expect.arrayContaining(['2026-03-23 07:00', '2026-03-30 06:00']));
    expect(sent).toEqual(expect.arrayContaining(['2026-04-07 06:00', '2026-05-26 06:00']));
    expect(sent).toEqual(expect.arrayContaining(['2026-10-19 06:00', '2026-10-26 07:00']));
    expect(sent.slice(-2)).toEqual(['2026-12-28 07:00', '2027-01-04 07:00']);
    expect(world.news).toEqual([]);
  });

  test('every second week, and not in a pause', async () => {
    open({
      rhythm: { kind: 'weekly', weekday: 1, every: 2, from: '2026-11-02' },
      pauses: [{ from: '2026-11-28', to: '2026-12-01' }],
      since: '2026-10-30T00:00:00Z',
    });
    const mondays = ['11-02', '11-09', '11-16', '11-23', '11-30', '12-07', '12-14'];
    expect(await counts(mondays.map((one) => `2026-${one}T07:00:00Z`))).toEqual([1, 1, 2, 2, 2, 2, 3]);
  });

  test('not again in the week in which its day is changed, and on the new day of the next', async () => {
    const id = open();
    expect(await counts(['2026-11-23T07:00:00Z'])).toEqual([1]);
    const thursdays = { kind: 'weekly', weekday: 4, every: 1, from: '2020-01-01' };
    world.subscribe({ id, rhythm: thursdays, since: '2026-11-23T10:00:00Z' });
    const days = ['2026-11-26T07:00:00Z', '2026-11-30T07:00:00Z', '2026-12-03T07:00:00Z'];
    expect(await counts(days)).toEqual([1, 1, 2]);
  });

  test('after an outage of less than a day, and told of as missed after a longer one', async () => {
    const id = open();
    expect(await counts(['2026-11-24T06:30:00Z'])).toEqual([1]);
    expect(await counts(['2026-12-01T07:30:00Z', '2026-12-01T07:31:00Z'])).toEqual([1, 1]);
    expect(await stateOf(id, '2026-W49')).toBe('missed');
    expect(world.news).toEqual([{ kind: 'missed' }]);
  });

  test('with what happened since the one before', async () => {
    open();
    await world.at('2026-11-23T07:00:00Z');
    expect(world.last).toBeUndefined();
    await world.at('2026-11-30T07:00:10Z');
    expect(world.last).toBe(Date.parse('2026-11-23T07:00:00Z'));
  });

  test('to nobody where there is nothing to tell and no line is wanted', async () => {
    const id = open();
    world.quiet.add(id);
    expect(await counts(['2026-11-23T07:00:00Z', '2026-11-23T07:01:00Z'])).toEqual([0, 0]);
    expect(await stateOf(id, '2026-W48')).toBe('quiet');
  });

  test('not once it was stopped', async () => {
    const id = open();
    world.subscribe({ id, withdrawn: true });
    expect(await counts(['2026-11-23T07:00:00Z'])).toEqual([0]);
    expect(await stateOf(id, '2026-W48')).toBeUndefined();
  });
});

describe('a digest that is not taken', () => {
  test('is tried again after a pause, and arrives once', async () => {
    const id = open();
    world.connector = () => ({ ok: false, reason: 'not-now', retryAfter: undefined });
    expect(await counts(['2026-11-23T07:00:00Z', '2026-11-23T07:00:20Z'])).toEqual([0, 0]);
    expect(await stateOf(id, '2026-W48')).toBe('planned');
    world.connector = () => ({ ok: true, post: 'p' });
    expect(await counts(['2026-11-23T07:00:25Z', '2026-11-23T07:00:31Z', '2026-11-23T07:01:00Z'])).toEqual([
      0, 1, 1,
    ]);
    expect(await stateOf(id, '2026-W48')).toBe('sent');
  });

  test('waits as long as the channel asks', async () => {
    open();
    world.connector = () => ({ ok: false, reason: 'not-now', retryAfter: 600_000 });
    await world.at('2026-11-23T07:00:00Z');
    world.connector = () => ({ ok: true, post: 'p' });
    expect(await counts(['2026-11-23T07:09:59Z', '2026-11-23T07:10:00Z'])).toEqual([0, 1]);
  });

  test('is given up after a day, and that is told', async () => {
    const id = open();
    world.connector = () => ({ ok: false, reason: 'not-now', retryAfter: undefined });
    const begun = Date.parse('2026-11-23T07:00:00Z');
    for (let at = begun; at <= begun + catchUp + 3_600_000; at += 600_000)
      await world.at(new Date(at).toISOString());
    expect(await stateOf(id, '2026-W48')).toBe('missed');
    expect(world.news).toEqual([{ kind: 'missed' }]);
  });

  test('because the bot was removed is told once for its place, not every week, and stops no other', async () => {
    const id = open({ place: '19:left@thread.tacv2' });
    world.subscribe({ id: `${id}-b`, place: '19:horsens@thread.tacv2' });
    world.subscribe({ id: `${id}-c`, place: '19:left@thread.tacv2' });
    world.connector = (to) =>
      to.includes('left') ? { ok: false, reason: 'removed' } : { ok: true, post: 'p' };
    expect(await counts(['2026-11-23T07:00:00Z', '2026-11-23T07:00:20Z'])).toEqual([1, 1]);
    expect(world.news).toEqual([{ kind: 'parked' }]);
    world.restart();
    expect(await counts(['2026-11-23T07:00:40Z', '2026-11-30T07:00:00Z'])).toEqual([1, 2]);
    expect(world.news).toEqual([{ kind: 'parked' }]);
    world.connector = () => ({ ok: true, post: 'p' });
    world.parked.clear();
    expect(await counts(['2026-12-07T07:00:00Z'])).toEqual([5]);
  });

  test('because it is refused there is told once, not every week', async () => {
    open();
    world.connector = () => ({ ok: false, reason: 'refused' });
    await counts(['2026-11-23T07:00:00Z', '2026-11-23T07:01:00Z', '2026-11-30T07:00:00Z']);
    expect(world.news).toEqual([{ kind: 'undeliverable' }]);
  });
});

describe('a digest of which nobody knows whether it arrived', () => {
  test('is told of, and never sent again by itself', async () => {
    const id = open();
    world.connector = () => {
      throw new Error('the connection was cut');
    };
    expect(await counts(['2026-11-23T07:00:00Z'])).toEqual([0]);
    world.connector = () => ({ ok: true, post: 'p' });
    expect(await counts(['2026-11-23T07:01:00Z', '2026-11-23T08:00:00Z'])).toEqual([0, 0]);
    expect(await stateOf(id, '2026-W48')).toBe('uncertain');
    expect(world.news).toEqual([{ kind: 'uncertain' }]);
    expect(await counts(['2026-11-30T07:00:00Z'])).toEqual([1]);
  });

  test('is found after the program that was sending it was killed', async () => {
    const id = open();
    let posted = (): void => {};
    const begun = new Promise<void>((resolve) => {
      posted = resolve;
    });
    world.connector = () => {
      posted();
      return new Promise(() => {});
    };
    void world.at('2026-11-23T07:00:00Z');
    await begun;
    world.restart();
    world.connector = () => ({ ok: true, post: 'p' });
    const long = new Date(Date.parse('2026-11-23T07:00:00Z') + sendingAtMost + 1_000).toISOString();
    expect(await counts(['2026-11-23T07:02:00Z', long, '2026-11-23T07:10:00Z'])).toEqual([0, 0, 0]);
    expect(await stateOf(id, '2026-W48')).toBe('uncertain');
    expect(world.news).toEqual([{ kind: 'uncertain' }]);
  });

  test('is none where the program stood still before it posted', async () => {
    const id = open();
    // The clock goes on for three minutes while the digest is composed.
    world.composing = () => {
      world.now += 180_000;
    };
    expect(await counts(['2026-11-23T07:00:00Z'])).toEqual([0]);
    expect(await stateOf(id, '2026-W48')).toBe('planned');
    world.composing = () => {};
    expect(await counts(['2026-11-23T07:05:00Z'])).toEqual([1]);
  });
});

describe('what the secretariat is shown before', () => {
  test('is shown once, on the evening before or the working day before', async () => {
    open({ preview: 'evening-before' });
    // Sunday at 18:00 in winter is 17:00 UTC.
    await world.at('2026-11-22T16:59:00Z');
    expect(world.news).toEqual([]);
    await world.at('2026-11-22T17:00:00Z');
    await world.at('2026-11-22T17:01:00Z');
    expect(world.news).toEqual([{ kind: 'preview' }]);
    expect(await counts(['2026-11-23T06:59:00Z', '2026-11-23T07:00:00Z', '2026-11-23T07:01:00Z'])).toEqual([
      0, 1, 1,
    ]);

    open({ preview: 'working-day-before' });
    await world.at('2026-11-20T13:59:00Z');
    expect(world.news).toEqual([]);
    await world.at('2026-11-20T14:00:00Z');
    expect(world.news).toEqual([{ kind: 'preview' }]);
  });

  test('and then held back is not sent, and not told of as missed', async () => {
    const id = open({ preview: 'evening-before' });
    await world.at('2026-11-22T17:00:00Z');
    world.subscribe({ id, preview: 'evening-before', held: [{ week: '2026-W48', skip: true }] });
    expect(await counts(['2026-11-23T07:00:00Z', '2026-11-25T07:00:00Z'])).toEqual([0, 0]);
    expect(await stateOf(id, '2026-W48')).toBe('skipped');
    expect(world.news).toEqual([{ kind: 'preview' }]);
    expect(await counts(['2026-11-30T07:00:00Z'])).toEqual([1]);
  });

  test.each(['none', 'evening-before'])(
    'and then put off goes out at its new time only, with the preview %s',
    async (preview) => {
      const id = open({ preview });
      await world.at('2026-11-22T17:00:00Z');
      const held = [{ week: '2026-W48', at: '2026-11-25T12:00:00Z' }];
      world.subscribe({ id, preview, held });
      const instants = ['11-23T07:00', '11-24T08:00', '11-25T11:59', '11-25T12:00', '11-25T12:01'];
      expect(await counts(instants.map((one) => `2026-${one}:00Z`))).toEqual([0, 0, 0, 1, 1]);
      // The week after goes by its rhythm again.
      expect(await counts(['2026-11-30T07:00:00Z'])).toEqual([2]);
    },
  );

  test('and then stopped, or paused, is not sent', async () => {
    const id = open({ preview: 'evening-before' });
    await world.at('2026-11-22T17:00:00Z');
    world.subscribe({ id, preview: 'evening-before', withdrawn: true });
    expect(await counts(['2026-11-23T07:00:00Z'])).toEqual([0]);
    expect(await stateOf(id, '2026-W48')).toBe('skipped');
    const other = open({ preview: 'evening-before' });
    await world.at('2026-11-22T17:00:00Z');
    const pauses = [{ from: '2026-11-23', to: '2026-11-29' }];
    world.subscribe({ id: other, preview: 'evening-before', pauses });
    expect(await counts(['2026-11-23T07:00:00Z', '2026-11-30T07:00:00Z'])).toEqual([0, 1]);
  });
});

describe('news that a program was killed over', () => {
  const cut = (): never => {
    throw new Error('the connection was cut');
  };

  test.each([
    ['of an uncertain digest', { preview: 'none' }, ['2026-11-23T07:00:00Z'], 'uncertain'],
    ['of what goes out tomorrow', { preview: 'evening-before' }, ['2026-11-22T17:00:00Z'], 'preview'],
    ['of one that was missed', { preview: 'none' }, ['2026-11-24T07:30:00Z'], 'missed'],
  ])('is told after a restart, once: %s', async (_of, changes, [at = ''], kind) => {
    open(changes);
    world.connector = cut;
    world.killedWhileTelling = true;
    await world.at(at);
    expect(world.news).toEqual([]);
    world.killedWhileTelling = false;
    const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
    const told: number[] = [];
    for (const minutes of [1, 6, 7, 12, 18]) {
      world.restart();
      await world.at(later(minutes));
      told.push(world.news.length);
    }
    // Whoever had it might be telling it for five minutes.
    expect([told, world.news]).toEqual([[0, 1, 1, 1, 1], [{ kind }]]);
  });

  test('twice is given up, and kept from nobody else', async () => {
    open();
    world.connector = cut;
    world.killedWhileTelling = true;
    for (const minutes of ['00', '06', '12', '18']) await world.at(`2026-11-23T07:${minutes}:00Z`);
    world.killedWhileTelling = false;
    await world.at('2026-11-23T07:24:00Z');
    expect(world.news).toEqual([]);
  });

  test('is told by one of several programs', async () => {
    open();
    world.connector = cut;
    await world.at('2026-11-23T07:00:00Z');
    world.restart();
    await world.at('2026-11-23T07:10:00Z');
    world.restart();
    await world.at('2026-11-25T07:10:00Z');
    expect(world.news).toEqual([{ kind: 'uncertain' }]);
  });
});

describe('news while nobody can be told', () => {
  const cut = (): never => {
    throw new Error('the connection was cut');
  };
  const minute = (n: number) => new Date(Date.parse('2026-11-23T07:00:00Z') + n * 60_000).toISOString();
  const waiting = async () => (await world.watch.health()).digests.midtjylland?.untold;

  test('waits, is counted meanwhile, and is told once as soon as somebody can be', async () => {
    open({ pauses: [{ from: '2026-11-24', to: '2027-01-31' }] });
    world.connector = cut;
    world.reachable = false;
    for (const n of [0, 1, 2, 60]) await world.at(minute(n));
    expect([await waiting(), world.news]).toEqual([1, []]);
    world.restart();
    await world.at(minute(20 * 24 * 60));
    expect([await waiting(), world.news]).toEqual([1, []]);
    world.reachable = true;
    for (const n of [1, 2, 3]) await world.at(minute(20 * 24 * 60 + n));
    expect([await waiting(), world.news]).toEqual([0, [{ kind: 'uncertain' }]]);
  });

  test('waits also where those there are turn out to be gone, and that is no try', async () => {
    open();
    world.connector = cut;
    world.allRefuse = true;
    for (let n = 0; n < 60; n += 6) await world.at(minute(n));
    expect([await waiting(), world.news]).toEqual([1, []]);
    world.allRefuse = false;
    for (const n of [66, 72]) await world.at(minute(n));
    expect([await waiting(), world.news]).toEqual([0, [{ kind: 'uncertain' }]]);
  });

  test('that was told before waits for nobody', async () => {
    open();
    world.connector = cut;
    await world.at(minute(0));
    world.reachable = false;
    world.restart();
    await world.at(minute(1));
    expect([await waiting(), world.news]).toEqual([0, [{ kind: 'uncertain' }]]);
  });

  test('that is over, as a preview after its digest went out, waits no more', async () => {
    open({ preview: 'evening-before' });
    world.reachable = false;
    await world.at('2026-11-22T17:00:00Z');
    await world.at('2026-11-22T17:01:00Z');
    expect(await waiting()).toBe(1);
    await world.at(minute(0));
    await world.at(minute(1));
    expect([await waiting(), world.news]).toEqual([0, []]);
  });
});

describe('a program that stops in the middle of a round', () => {
  test('finishes what is on its way, takes on nothing more, and the next one sends the rest', async () => {
    world = digestWorld(store);
    const all = Array.from({ length: 50 }, (_, n) => `19:stop-${n}@thread.tacv2`);
    all.forEach((place, n) => {
      world.subscribe({ id: `stop-${n}`, place });
    });
    const stopping = new AbortController();
    world.connector = async () => {
      await new Promise(setImmediate);
      stopping.abort();
      return { ok: true, post: 'post' };
    };
    await world.at('2026-11-23T07:00:00Z', stopping.signal);
    const first = world.posted.length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(20);
    const states = Object.entries(await world.states()).filter(([id]) => id.includes(':stop-'));
    expect(states.filter(([, state]) => state === 'sent')).toHaveLength(first);
    expect(states.filter(([, state]) => !['sent', 'planned'].includes(state))).toEqual([]);
    world.restart();
    await world.at('2026-11-23T07:01:00Z');
    expect([...world.posted].sort()).toEqual([...all].sort());
  });

  test('lets go of what it has taken on and not posted yet, and the next one sends it at once', async () => {
    const id = open();
    const stopping = new AbortController();
    world.composing = () => stopping.abort();
    await world.at('2026-11-23T07:00:00Z', stopping.signal);
    expect([world.posted, await stateOf(id, '2026-W48')]).toEqual([[], 'planned']);
    world.composing = () => {};
    world.restart();
    await world.at('2026-11-23T07:00:00Z');
    expect([world.posted.length, await stateOf(id, '2026-W48')]).toEqual([1, 'sent']);
  });
});
