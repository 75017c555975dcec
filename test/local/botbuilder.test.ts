import type { AddressInfo } from 'node:net';
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationParameters,
  type ConversationReference,
  MessageFactory,
  TeamsInfo,
  TurnContext as Turn,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { mountLocal } from '../../src/local/mount';
import { chatsOf, post, sayAs } from './calls';
import { standingClock } from './client';

/** A bot made of the real library: what it calls is what the stand-in must answer. */
let url = '';
let onMessage: (context: TurnContext) => Promise<unknown>;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (_context, error) => {
  throw error;
};
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
const turn = async (context: TurnContext): Promise<void> => {
  if (context.activity.type === 'message') await onMessage(context);
};
server.post('/api/messages', async ({ body, headers }, response) => {
  await adapter.process({ body, headers, method: 'POST' }, response, turn);
});
const client = mountLocal(server, {
  clock: standingClock(Date.parse('2023-10-31T08:00:00Z')),
  get botUrl() {
    return `${url}/api/messages`;
  },
  get serviceUrl() {
    return `${url}/local/connector`;
  },
  initialDay: '2023-10-31',
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  client.close();
  await new Promise<void>((done) => server.close(() => done()));
});

const texts = async (persona: string, kind: 'personal' | 'channel'): Promise<string[]> =>
  (await chatsOf(url, persona))[kind].messages.map((message) => message.text);

const start = (
  context: TurnContext,
  parameters: ConversationParameters,
  then: (context: TurnContext) => Promise<void>,
): Promise<void> =>
  adapter.createConversationAsync('', 'msteams', context.activity.serviceUrl, '', parameters, then);

test('the library sends, changes and deletes', async () => {
  onMessage = async (context) => {
    const kept = await context.sendActivity('Før');
    const gone = await context.sendActivity('Væk');
    await context.updateActivity({ ...MessageFactory.text('Efter'), id: kept?.id ?? '' });
    await context.deleteActivity(gone?.id ?? '');
  };
  expect((await sayAs(url, 'asta', 'personal', 'Hej')).status).toBe(200);
  expect(await texts('asta', 'personal')).toEqual(['Hej', 'Efter']);
});

test('the library looks up one member and all', async () => {
  const found: unknown[] = [];
  onMessage = async (context) => {
    found.push(await TeamsInfo.getMember(context, context.activity.from.aadObjectId ?? ''));
    found.push((await TeamsInfo.getPagedMembers(context)).members.length);
    await TeamsInfo.getMember(context, '29:nobody').catch((error: Error) => found.push(error.message));
  };
  await sayAs(url, 'gorm', 'channel', '@Fremdrift hvem er her?');
  expect(found).toEqual([
    expect.objectContaining({ name: 'Gorm Eksempel', tenantId: '00000000-0000-4000-8000-0000000000bb' }),
    4,
    'That person is not here.',
  ]);
});

test('the library starts a thread in the channel and speaks up later in a remembered place', async () => {
  let remembered: Partial<ConversationReference> = {};
  onMessage = async (context) => {
    remembered = Turn.getConversationReference(context.activity);
    const channel = context.activity.conversation.id.split(';')[0] ?? '';
    const parameters = {
      isGroup: true,
      bot: context.activity.recipient,
      members: [],
      channelData: { channel: { id: channel } },
      activity: MessageFactory.text('Opslag') as Activity,
    };
    await start(context, parameters, async (thread) => {
      await thread.sendActivity('Under opslaget');
    });
  };
  await sayAs(url, 'karl', 'channel', '@Fremdrift opslag');
  await adapter.continueConversationAsync('', remembered, async (context) => {
    await context.sendActivity('Senere');
  });
  const { messages } = (await chatsOf(url, 'karl')).channel;
  const thread = (text: string) => messages.find((message) => message.text === text)?.thread;
  expect(thread('Under opslaget')).toBe(thread('Opslag'));
  expect(thread('Senere')).toBe(thread('<at>Fremdrift</at> opslag'));
});

test('the library opens a personal chat with somebody who never wrote', async () => {
  onMessage = async (context) => {
    const parameters = {
      isGroup: false,
      bot: context.activity.recipient,
      members: [{ id: '29:demo-signe', name: 'Signe' }],
      tenantId: '00000000-0000-4000-8000-0000000000aa',
      channelData: {},
      activity: undefined as unknown as Activity,
    };
    await start(context, parameters, async (personal) => {
      await personal.sendActivity('Til Signe');
    });
  };
  await sayAs(url, 'asta', 'personal', 'Skriv til Signe');
  expect(await texts('signe', 'personal')).toEqual(['Til Signe']);
});

test('a message larger than Teams takes is refused', async () => {
  const conversation = encodeURIComponent('a:demo-asta');
  const activities = `${url}/local/connector/v3/conversations/${conversation}/activities`;
  const refused = await post(activities, { type: 'message', text: 'x'.repeat(60_000) });
  expect(refused).toMatchObject({ status: 413, body: { error: { code: 'MessageSizeTooBig' } } });
});

test('a conversation nobody knows, and a message that is gone, are not found', async () => {
  const base = `${url}/local/connector/v3/conversations`;
  expect((await post(`${base}/nowhere/activities`, { type: 'message', text: 'Hej' })).status).toBe(404);
  const gone = await fetch(`${base}/a%3Ademo-asta/activities/1`, { method: 'DELETE' });
  expect(gone.status).toBe(404);
  expect((await post(base, { members: [{ id: '29:nobody' }] })).status).toBe(403);
});
