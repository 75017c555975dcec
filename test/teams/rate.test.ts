import fc from 'fast-check';
import { perPerson } from '../../src/teams/rate';
import { messageActivity, openTeamsApp, replyOf, type TeamsApp } from '../support/teams-app';

test('so many at once are taken, then one whenever there is room', () => {
  const admits = perPerson({ burst: 3, perSecond: 2 });
  expect([0, 0, 0, 0, 0].map((now) => admits('asta', now))).toEqual([
    'yes',
    'yes',
    'yes',
    'told-now',
    'told',
  ]);
  expect(admits('asta', 400)).toBe('told');
  expect(admits('asta', 500)).toBe('yes');
  expect(admits('asta', 500)).toBe('told');
});

test('nobody waits for somebody else', () => {
  const admits = perPerson({ burst: 1, perSecond: 1 });
  expect(['asta', 'karl', 'asta'].map((one) => admits(one, 0))).toEqual(['yes', 'yes', 'told-now']);
});

test('who was quiet for a while is told again', () => {
  const admits = perPerson({ burst: 2, perSecond: 1 });
  const said = [0, 0, 0, 2_000, 2_000, 2_000].map((now) => admits('asta', now));
  expect(said).toEqual(['yes', 'yes', 'told-now', 'yes', 'yes', 'told-now']);
});

test('never more than the rate allows, whenever they come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 10 }),
      (waits, burst, perSecond) => {
        const admits = perPerson({ burst, perSecond });
        let now = 0;
        const taken = waits.filter((wait) => {
          now += wait;
          return admits('asta', now) === 'yes';
        });
        return taken.length <= burst + (now / 1_000) * perSecond;
      },
    ),
  );
});

describe('a client that repeats itself', () => {
  let app: TeamsApp;
  let heard = 0;
  /** There is never room again, however slow the machine is. */
  const rate = { burst: 12, perSecond: 0 };
  afterEach(() => app.stop());
  const open = async (): Promise<void> => {
    heard = 0;
    app = await openTeamsApp(
      async () => {
        heard += 1;
        return replyOf('svar');
      },
      undefined,
      undefined,
      { hurried: () => replyOf('Vent et øjeblik'), rate },
    );
  };

  test('is told once and heard no more; somebody else is answered', async () => {
    await open();
    await Promise.all(
      Array.from({ length: rate.burst + 30 }, (_, n) => app.send(messageActivity(app, { id: `a${n}` }))),
    );
    expect(heard).toBe(rate.burst);
    const told = app.connector.posts().filter(({ body }) => body.summary === 'Vent et øjeblik');
    expect(told).toHaveLength(1);
    expect(app.logged.filter(({ message }) => message.includes('faster'))).toHaveLength(1);

    const other = { id: '29:other', name: 'Asta Prøve', aadObjectId: '00000000-0000-4000-8000-000000000009' };
    const before = heard;
    await app.send(messageActivity(app, { id: 'other', from: other }));
    expect(heard).toBe(before + 1);
  });

  test('is told of a button in passing, each time', async () => {
    await open();
    await Promise.all(
      Array.from({ length: rate.burst }, (_, n) => app.send(messageActivity(app, { id: `a${n}` }))),
    );
    const value = { action: { type: 'Action.Execute', verb: 'ask', data: {} } };
    const pressed = messageActivity(app, { type: 'invoke', name: 'adaptiveCard/action', id: 'press', value });
    const before = heard;
    const { body } = await app.send(pressed);
    expect(heard).toBe(before);
    expect(JSON.stringify(body)).toContain('Vent et øjeblik');
  });
});
