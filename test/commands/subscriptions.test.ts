import type { Actor, Circumstances, Command } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import { formMaker } from '../../src/commands/forms';
import { type Day, dayAt } from '../../src/domain/day';
import { bodyId, changeId, clusterId, subscriptionId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import type { Subscription } from '../../src/domain/subscription';
import { aboutRanders } from '../cards/subscription-material';
import { changing, drawnNow, gorm, signe, somebody } from '../support/changing';

const rita = somebody('Rita', { role: 'cluster-lead', cluster: clusterId.parse('klynge-randers') });
const thread = { id: '19:randers;messageid=17', kind: 'channel' } as const;
const chat = { id: 'chat-gorm', kind: 'personal' } as const;
const start = Date.parse('2023-10-31T08:00:00Z');

/** A register with a clock that goes on by a minute with each command, and places to speak in. */
function stage() {
  const { register } = changing();
  let count = 0;
  const give = (command: Command, actor: Actor, place: Circumstances['place'] = thread) => {
    count += 1;
    const now = start + count * 60_000;
    const outcome = decide(drawnNow(command, register), register, actor, {
      namesNothing: () => false,
      at: new Date(now).toISOString(),
      today: dayAt(now),
      change: changeId.parse(`change-${count}`),
      place,
    });
    if (outcome.ok) for (const entry of outcome.put) register.put(entry);
    return outcome;
  };
  return { register, give, digest: () => register.subscription.get('subscription-1') as Subscription };
}

const subscribe: Command = { kind: 'subscribe', ...aboutRanders };
const one = subscriptionId.parse('subscription-1');
const edit = (changed: Partial<typeof aboutRanders>): Command => ({
  kind: 'edit-subscription',
  subscription: one,
  seen: 0,
  ...aboutRanders,
  ...changed,
});
const refusal = (reason: object) => ({ ok: false, refusal: reason });

describe('A digest that is subscribed to', () => {
  test('is of the channel it is asked for in, not of the thread, and counts from then', () => {
    const { give, digest } = stage();
    expect(give(subscribe, rita).ok).toBe(true);
    expect(digest()).toMatchObject({
      place: '19:randers',
      placeKind: 'channel',
      owner: personIdOf(rita.objectId, rita.tenant),
      since: '2023-10-31T08:01:00.000Z',
      rhythm: { kind: 'weekly', every: 1, weekday: 1, from: '2023-10-30' },
      pauses: [],
    });
  });

  test('makes its owner known in the same commit, which is no part of the change', () => {
    const { register, give } = stage();
    const outcome = give(subscribe, gorm, chat);
    expect(outcome.ok && outcome.put.map(({ type }) => type)).toEqual(['person', 'subscription', 'change']);
    const [change] = register.change.values();
    expect(change?.documents.map(({ document }) => document)).toEqual(['subscription:subscription-1']);
    give({ kind: 'undo', change: changeId.parse('change-1') }, gorm, chat);
    expect(register.person.get(personIdOf(gorm.objectId, gorm.tenant))).not.toHaveProperty('withdrawn');
  });

  test('names no place in its command: a form that carries one is refused', () => {
    const draw = formMaker('subscribe');
    expect(draw?.read({ place: '19:aarhus' }, undefined, {}, 'da')).toBeUndefined();
    expect(draw?.read({}, undefined, { place: '19:aarhus' }, 'da')).toBeUndefined();
  });

  test('is one of each kind in a place', () => {
    const { give } = stage();
    give(subscribe, rita);
    const again = give({ ...subscribe, time: '09:00' } as Command, signe);
    expect(again).toEqual(refusal({ reason: 'subscribed-already', subscription: one }));
    expect(give(subscribe, rita, { id: '19:aarhus', kind: 'channel' }).ok).toBe(true);
  });

  test.each([
    ['nobody by id', { ...gorm, objectId: '' }, chat, { reason: 'unnamed' }],
    ['a reader in a channel', gorm, thread, { reason: 'not-allowed', who: ['cluster-lead', 'secretariat'] }],
    ['nowhere', signe, undefined, { reason: 'not-there' }],
  ] as const)('is refused to %s', (_, actor, place, reason) => {
    const { register } = stage();
    const circumstances = { namesNothing: () => false, at: '', change: changeId.parse('c'), place };
    const outcome = decide(subscribe, register, actor, { ...circumstances, today: '2023-10-31' as Day });
    expect(outcome).toEqual(refusal(reason));
  });

  test('is about what is one’s own in a personal chat only', () => {
    const { give } = stage();
    const mine = { ...subscribe, about: { ...aboutRanders.about, mine: true } } as Command;
    expect(give(mine, rita)).toEqual(refusal({ reason: 'field', field: 'topics', problem: 'not-a-choice' }));
    expect(give(mine, gorm, chat).ok).toBe(true);
  });

  test('is shown to nobody before it comes in a personal chat', () => {
    const { give, digest } = stage();
    give({ ...subscribe, preview: 'evening-before' } as Command, gorm, chat);
    expect(digest().preview).toBe('none');
  });

  test.each([
    [
      { about: { ...aboutRanders.about, clusters: [clusterId.parse('klynge-none')] } },
      'topics',
      'not-a-choice',
    ],
    [{ rhythm: { kind: 'weekly', every: 1 } }, 'weekday', 'missing'],
    [{ rhythm: { kind: 'meetings', bodies: [bodyId.parse('ssg')] } }, 'days', 'missing'],
    [{ rhythm: { kind: 'meetings', bodies: [bodyId.parse('none')], days: 5 } }, 'rhythm', 'not-a-choice'],
    [{ rhythm: { kind: 'weekly', every: 2, weekday: 1, from: '2031-01-06' } }, 'rhythm', 'not-a-choice'],
  ])('cannot be %j', (changed, field, problem) => {
    const { give } = stage();
    expect(give({ ...subscribe, ...changed } as Command, rita)).toEqual(
      refusal({ reason: 'field', field, problem }),
    );
  });
});

describe('A digest that is changed', () => {
  test('counts anew where its rhythm or time changes, and only there', () => {
    const { give, digest } = stage();
    give(subscribe, rita);
    give(edit({ whenQuiet: 'nothing' }), rita);
    expect(digest().since).toBe('2023-10-31T08:01:00.000Z');
    give(edit({ time: '07:00', whenQuiet: 'nothing' }), rita);
    expect(digest()).toMatchObject({ time: '07:00', since: '2023-10-31T08:03:00.000Z' });
  });

  test('keeps its weeks where they are the same two weeks on', () => {
    const { give, digest } = stage();
    const second = (from: string) =>
      ({ rhythm: { kind: 'weekly', every: 2, weekday: 1, from } }) as Partial<typeof aboutRanders>;
    give({ ...subscribe, ...second('2023-10-30') } as Command, rita);
    expect(give(edit(second('2023-11-13')), rita)).toEqual(refusal({ reason: 'nothing-changed' }));
    give(edit(second('2023-11-06')), rita);
    expect(digest().rhythm).toMatchObject({ from: '2023-11-06' });
  });

  test('is changed by those of its channel and by the secretariat anywhere', () => {
    const { give } = stage();
    give(subscribe, rita);
    const elsewhere = { id: '19:aarhus', kind: 'channel' } as const;
    const forbidden = refusal({ reason: 'not-allowed', who: ['cluster-lead', 'secretariat'] });
    expect(give(edit({ time: '07:00' }), rita, elsewhere)).toEqual(forbidden);
    expect(give(edit({ time: '07:00' }), gorm)).toEqual(forbidden);
    expect(give(edit({ time: '07:00' }), { ...rita, grants: [] })).toEqual(forbidden);
    expect(give(edit({ time: '07:00' }), signe, chat).ok).toBe(true);
  });

  test('is in a personal chat its owner’s alone', () => {
    const { give } = stage();
    give(subscribe, gorm, chat);
    expect(give({ kind: 'stop-subscription', subscription: one }, rita, chat).ok).toBe(false);
    const stranger = { ...gorm, tenant: 'tenant-2' };
    expect(give({ kind: 'stop-subscription', subscription: one }, stranger, chat).ok).toBe(false);
    expect(give({ kind: 'stop-subscription', subscription: one }, gorm, chat).ok).toBe(true);
  });

  test('is not laid over what somebody else changed meanwhile', () => {
    const { register, give } = stage();
    give(subscribe, rita);
    const late = drawnNow(edit({ time: '10:00' }), register);
    give(edit({ time: '09:00' }), signe);
    const outcome = decide(late, register, rita, {
      namesNothing: () => false,
      at: '2023-10-31T09:00:00.000Z',
      today: '2023-10-31' as Day,
      change: changeId.parse('late'),
      place: thread,
    });
    expect(outcome).toMatchObject(refusal({ reason: 'conflict' }));
  });
});

describe('A digest that pauses', () => {
  const pause = (from: string | undefined, to: string | undefined, pauses: object[] = []): Command =>
    ({ kind: 'pause-subscription', subscription: one, seen: 0, pauses, from, to }) as Command;

  test('may do so several times, and each can be lifted', () => {
    const { give, digest } = stage();
    give(subscribe, rita);
    const winter = { from: '2023-12-18', to: '2024-01-07' };
    const autumn = { from: '2023-11-13', to: '2023-11-19' };
    give(pause(winter.from, winter.to), rita);
    give(pause(autumn.from, autumn.to, [winter]), rita);
    expect(digest().pauses).toEqual([autumn, winter]);
    give(pause(undefined, undefined, [winter]), rita);
    expect(digest()).toMatchObject({ pauses: [winter], since: '2023-10-31T08:01:00.000Z' });
  });

  test.each([
    [undefined, undefined, 'from', 'missing'],
    ['2023-11-13', undefined, 'to', 'missing'],
    [undefined, '2023-11-13', 'from', 'missing'],
    ['2023-11-13', '2023-11-12', 'to', 'before-start'],
    ['2023-10-02', '2023-10-30', 'to', 'in-the-past'],
  ])('not from %s to %s', (from, to, field, problem) => {
    const { give } = stage();
    give(subscribe, rita);
    expect(give(pause(from, to), rita)).toEqual(refusal({ reason: 'field', field, problem }));
  });

  test('knows only the pauses it has', () => {
    const { give } = stage();
    give(subscribe, rita);
    const made = [{ from: '2023-11-13', to: '2023-11-19' }];
    expect(give(pause('2023-12-18', '2023-12-24', made), rita)).toEqual(
      refusal({ reason: 'field', field: 'pauses', problem: 'not-a-choice' }),
    );
  });
});

test('A digest that was stopped comes back as it was when that is undone', () => {
  const { give, digest } = stage();
  give(subscribe, rita);
  const before = digest();
  give({ kind: 'stop-subscription', subscription: one }, rita);
  expect(digest().withdrawn).toBe(true);
  expect(give(edit({ time: '07:00' }), rita)).toEqual(refusal({ reason: 'not-there' }));
  give({ kind: 'undo', change: changeId.parse('change-2') }, rita);
  expect(digest()).toEqual(before);
});

test('A digest that was stopped does not come back beside one that was set up anew', () => {
  const { give, register } = stage();
  give(subscribe, rita);
  give({ kind: 'stop-subscription', subscription: one }, rita);
  give(subscribe, rita);
  const undo: Command = { kind: 'undo', change: changeId.parse('change-2') };
  const anew = subscriptionId.parse('subscription-2');
  expect(give(undo, rita)).toEqual(refusal({ reason: 'subscribed-already', subscription: anew }));
  expect([...register.subscription.values()].map(({ withdrawn }) => withdrawn)).toEqual([true, undefined]);
  give({ kind: 'stop-subscription', subscription: anew }, rita);
  expect(give(undo, rita).ok).toBe(true);
  expect([...register.subscription.values()].map(({ withdrawn }) => withdrawn)).toEqual([undefined, true]);
});
