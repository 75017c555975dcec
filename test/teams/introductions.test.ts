import type { Event } from '../../src/conversation/event';
import type { Messenger, Post } from '../../src/conversation/messenger';
import { introductions } from '../../src/teams/introductions';
import { openWithDesk, tenant } from '../support/desk';
import { activityOf, senders } from '../support/senders';
import { openTeamsApp, replyOf } from '../support/teams-app';

type Sent = Awaited<ReturnType<Messenger['send']>>;
const place = { id: '19:kanal', kind: 'channel', team: '19:team', tenant } as const;
const actor = { id: 'Signe', objectId: 'Signe', tenant, name: 'Signe' };
const installed: Event = { kind: 'installed', addedBy: 'Signe', id: 'a', actor, place, locale: 'da' };

/** Introduces itself to posts that end as they are told to. */
function introducing(outcomes: Sent[], pauses: number[]) {
  const told: string[] = [];
  const posts: Post[] = [];
  const { lost, settled } = introductions({
    async converse({ kind }) {
      told.push(kind);
      return kind === 'installed' ? replyOf('Velkommen') : undefined;
    },
    messenger: {
      async send(_place, post) {
        posts.push(post);
        return outcomes.shift() ?? { ok: true, post: 'p' };
      },
    },
    pauses,
    unsaid: (error) => {
      throw error;
    },
  });
  return { told, posts, lost, settled };
}
const notNow: Sent = { ok: false, reason: 'not-now', retryAfter: undefined };
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setImmediate(done));
};

test('an introduction that did not arrive is said again, until it arrives', async () => {
  const { told, posts, lost } = introducing([notNow, notNow], [0, 0, 0, 0]);
  await lost(installed);
  await until(() => posts.length === 3);
  expect(told).toEqual(['removed', 'installed', 'removed', 'installed', 'removed', 'installed']);
});

test('after the last try it counts as not said, so that whoever tells of the installation has it said', async () => {
  const { told, posts, lost } = introducing([notNow, notNow, notNow], [0, 0]);
  await lost(installed);
  await until(() => posts.length === 2 && told.length === 5);
  expect(told.at(-1)).toBe('removed');
});

test('where the bot may not speak it is not tried again', async () => {
  const { told, posts, lost, settled } = introducing([{ ok: false, reason: 'removed' }], [0, 0, 0]);
  await lost(installed);
  await until(() => posts.length === 1);
  await settled();
  expect(told).toEqual(['removed', 'installed']);
});

test('a program that stops waits for no pause', async () => {
  const { posts, lost, settled } = introducing([], [600_000]);
  await lost(installed);
  await settled();
  expect(posts).toEqual([]);
});

test('through the adapter: the first post fails, the second shape of the same installation is welcomed, once', async () => {
  const talk = await openWithDesk({ secretariat: ['Signe'] });
  const app = await openTeamsApp((event, now) => talk.converse(event, now));
  try {
    const sender = senders['a guest in a channel'];
    const added = (id: string, changes: object) =>
      app.send(activityOf(sender, app.connector.url, { id, text: undefined, ...changes }));
    const asMember = { type: 'conversationUpdate', membersAdded: [{ id: '28:fremdrift' }] };
    app.connector.answerNext({ status: 500 });
    expect((await added('f:1', asMember)).status).toBe(502);
    expect((await added('f:2', { type: 'installationUpdate', action: 'add' })).status).toBe(200);
    expect((await added('f:1', asMember)).status).toBe(200);
    const titles = app.connector.posts().map(({ body }) => body.summary);
    expect(titles).toHaveLength(2);
    expect(titles[1]).toContain('Gorm Eksempel har føjet mig til kanalen.');
  } finally {
    await app.stop();
    await talk.close();
  }
});
