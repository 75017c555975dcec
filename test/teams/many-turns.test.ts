import { openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import { teamsBot } from '../../src/teams/bot';
import type { BotParts } from '../../src/teams/bot-parts';
import { type ConnectorStandIn, openConnector } from '../support/connector';
import { seedRegister } from '../support/register';
import { skippingTime } from '../support/skipping-time';
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

const botOf = (
  converse: (event: Event, now: number) => Promise<Reply | undefined>,
  more: Pick<BotParts, 'pacesAnswers' | 'paceTime'> = {},
) =>
  teamsBot({
    converse,
    failure: (reference) => replyOf(`Noget gik galt (${reference})`),
    outdated: () => replyOf('Ukendt'),
    clock: { now: () => instant },
    access: { kind: 'local' },
    log,
    patience,
    ...more,
  });

const message = (n: number, place: string, text: string, person = n) => ({
  type: 'message',
  id: `activity-${n}`,
  channelId: 'msteams',
  serviceUrl: connector.url,
  from: { id: `29:person-${person}`, name: `Person ${person}`, aadObjectId: `person-${person}` },
  recipient: { id: '28:fremdrift', name: 'Fremdrift' },
  conversation: { id: place, conversationType: 'channel', tenantId: 't' },
  channelData: { tenant: { id: 't' } },
  text,
});

/** What somebody is answered who writes these in turn, with nobody else there. */
async function saidAlone(
  converse: (event: Extract<Event, { kind: 'message' }>, now: number) => Promise<Reply>,
  texts: string[],
  id: string,
): Promise<string[]> {
  const actor = { id: 'alone', objectId: undefined, tenant: undefined, name: undefined };
  const place = { id, kind: 'channel', team: undefined } as const;
  const said: string[] = [];
  for (const text of texts)
    said.push(
      (await converse({ kind: 'message', id: 'x', actor, place, locale: 'da', text }, instant)).summary,
    );
  return said;
}

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
  for (const text of questions) alone.set(text, (await saidAlone(converse, [text], '19:alone'))[0] ?? '');
  const asked = Array.from({ length: 100 }, (_, n) => questions[n % questions.length] ?? '');

  const told = await Promise.all(
    asked.map((text, n) => bot.receive('', message(n, '19:c;messageid=1', text))),
  );

  expect(told.every(({ status }) => status === 200)).toBe(true);
  const given = answers();
  expect(asked.map((_text, n) => given.get(`activity-${n}`))).toEqual(asked.map((text) => alone.get(text)));
}, 600_000);

test('where the service counts, a hundred answers go into one conversation as it takes them, and none is lost', async () => {
  const time = skippingTime();
  const counting = await openConnector('Karla Prøve', () => time.now());
  const bot = botOf(async (event) => replyOf(`${event.actor.name}`), {
    pacesAnswers: true,
    paceTime: time,
  });
  const begun = time.now();

  const told = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      bot.receive('', { ...message(n, '19:busy', 'hej'), serviceUrl: counting.url }),
    ),
  );

  expect(told.every(({ status }) => status === 200)).toBe(true);
  expect(time.now() - begun).toBeGreaterThan(30_000);
  // What was refused in passing, on a machine that stood still, was said again.
  const said = counting.posts().map(({ body }) => body.summary);
  expect(new Set(said).size).toBe(100);
  expect(said.length).toBe(100 + counting.rejections.length);
  expect(counting.rejections.length).toBeLessThan(5);
  await counting.close();
}, 600_000);

test('a thousand conversations, a hundred at a time, each go on with what was asked there', async () => {
  const register = seedRegister();
  const { converse } = openConversation(async () => register);
  const bot = botOf(converse);
  const subjects = [...register.initiative.values()].slice(0, 20).map(({ title }) => title.da);
  const asked = (n: number) => [`status på ${subjects[n % subjects.length]}`, 'og hvem er med?'];
  const alone: string[][] = [];
  for (let n = 0; n < subjects.length; n += 1)
    alone.push(await saidAlone(converse, asked(n), `19:alone-${n}`));
  // Whoever got another conversation's answer would be told something else.
  expect(new Set(alone.flat()).size).toBeGreaterThan(30);
  const left = Array.from({ length: 1_000 }, (_, n) => n);
  const statuses: number[] = [];
  const speaker = async (): Promise<void> => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) {
      // What is meant by the second stands in the first, in this conversation and no other.
      for (const [turn, text] of asked(n).entries()) {
        const told = await bot.receive('', message(n + turn * 1_000, `19:c-${n}`, text, n));
        statuses.push(told.status);
      }
    }
  };

  await Promise.all(Array.from({ length: 100 }, speaker));

  expect(statuses).toEqual(Array.from({ length: 2_000 }, () => 200));
  const given = answers();
  expect(given.size).toBe(2_000);
  for (let n = 0; n < 1_000; n += 1)
    expect([n, given.get(`activity-${n}`), given.get(`activity-${n + 1_000}`)]).toEqual([
      n,
      ...(alone[n % subjects.length] ?? []),
    ]);
  for (const { path } of connector.posts()) {
    const [, place, id] = /19:c-(\d+)\/.*-(\d+)$/.exec(path) ?? [];
    expect([path, place]).toEqual([path, String(Number(id) % 1_000)]);
  }
}, 600_000);
