import { openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import { teamsBot } from '../../src/teams/bot';
import { type ConnectorStandIn, openConnector } from '../support/connector';
import { seedRegister } from '../support/register';
import { instant, replyOf } from '../support/teams-app';

/** How fast a busy machine is, is not told here. */
const patience = { typing: 600_000, message: 600_000, invoke: 600_000, everyone: 0, connector: 600_000 };

let connector: ConnectorStandIn;
const complaints: unknown[] = [];
const noted = (fields: object) => void complaints.push(fields);
const log = { debug: () => {}, info: () => {}, warn: noted, error: noted };

beforeEach(async () => {
  complaints.length = 0;
  connector = await openConnector();
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  expect(connector.rejections).toEqual([]);
  await connector.close();
});

const botOf = (converse: (event: Event, now: number) => Promise<Reply | undefined>) =>
  teamsBot({
    converse,
    failure: (reference) => replyOf(`Noget gik galt (${reference})`),
    outdated: () => replyOf('Ukendt'),
    clock: { now: () => instant },
    access: { kind: 'local' },
    log,
    patience,
  });

const message = (n: number, place: string, text: string) => ({
  type: 'message',
  id: `activity-${n}`,
  channelId: 'msteams',
  serviceUrl: connector.url,
  from: { id: `29:person-${n}`, name: `Person ${n}`, aadObjectId: `person-${n}` },
  recipient: { id: '28:fremdrift', name: 'Fremdrift' },
  conversation: { id: place, conversationType: 'channel', tenantId: 't' },
  channelData: { tenant: { id: 't' } },
  text,
});

/** The one answer to each message, by the message's id. */
function answers(): Map<string, string> {
  const all = connector
    .posts()
    .map(({ path, body }) => [path.split('/').at(-1) ?? '', body.summary ?? ''] as const);
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  return new Map(all);
}

test('a hundred people who write at once in one conversation get the answers they would get alone', async () => {
  const { converse } = openConversation(async () => seedRegister());
  const bot = botOf(converse);
  const questions = ['status på selvskade', 'hvornår er næste SSG-møde?', 'hvilke indsatser er der', 'hjælp'];
  const alone = new Map<string, string>();
  for (const text of questions) {
    const actor = { id: 'alone', objectId: undefined, tenant: undefined, name: undefined };
    const place = { id: '19:alone', kind: 'channel', team: undefined } as const;
    const reply = await converse({ kind: 'message', id: 'x', actor, place, locale: 'da', text }, instant);
    alone.set(text, reply.summary);
  }
  const asked = Array.from({ length: 100 }, (_, n) => questions[n % questions.length] ?? '');

  const told = await Promise.all(
    asked.map((text, n) => bot.receive('', message(n, '19:c;messageid=1', text))),
  );

  expect(told.every(({ status }) => status === 200)).toBe(true);
  const given = answers();
  expect(asked.map((_text, n) => given.get(`activity-${n}`))).toEqual(asked.map((text) => alone.get(text)));
}, 600_000);

test('a thousand conversations, a hundred at a time, get each their own answer, where it was asked', async () => {
  const bot = botOf(async (event) => {
    // Others get their turn in between.
    await new Promise((resolve) => setImmediate(resolve));
    return replyOf(`${event.place.id} ${event.actor.name} ${event.kind === 'message' ? event.text : ''}`);
  });
  const left = Array.from({ length: 1_000 }, (_, n) => n);
  const statuses: number[] = [];
  const speaker = async (): Promise<void> => {
    for (let n = left.shift(); n !== undefined; n = left.shift())
      statuses.push((await bot.receive('', message(n, `19:c-${n}`, `nummer ${n}`))).status);
  };

  await Promise.all(Array.from({ length: 100 }, speaker));

  expect(statuses).toEqual(Array.from({ length: 1_000 }, () => 200));
  const given = answers();
  for (let n = 0; n < 1_000; n += 1)
    expect(given.get(`activity-${n}`)).toBe(`19:c-${n} Person ${n} nummer ${n}`);
  expect(
    connector.posts().every(({ path, body: { summary } }) => path.includes(`/${summary?.split(' ')[0]}/`)),
  ).toBe(true);
}, 600_000);
