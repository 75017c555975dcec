import { chatsOf, post, sayAs } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

test('what is said in a personal chat reaches the bot as Teams would send it', async () => {
  expect((await sayAs(running.url, 'asta', 'personal', 'Hvad forfalder?')).status).toBe(200);
  expect(running.bot.last('message')).toMatchObject({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: `${running.url}/local/connector`,
    text: 'Hvad forfalder?',
    textFormat: 'plain',
    locale: 'da-DK',
    timestamp: '2023-10-31T08:00:00.000Z',
    localTimestamp: '2023-10-31T09:00:00.000+01:00',
    localTimezone: 'Europe/Copenhagen',
    from: {
      id: '29:demo-asta',
      name: 'Asta Eksempel',
      aadObjectId: '00000000-0000-4000-8000-000000000001',
    },
    recipient: { name: 'Fremdrift' },
    conversation: { id: 'a:demo-asta', conversationType: 'personal' },
    channelData: { tenant: { id: '00000000-0000-4000-8000-0000000000aa' } },
  });
});

test('a post in the channel carries the mention, the team and its own thread', async () => {
  const { body } = await sayAs(running.url, 'karl', 'channel', '@fremdrift hvad nu?');
  expect(running.bot.last('message')).toMatchObject({
    text: '<at>Fremdrift</at> hvad nu?',
    conversation: {
      id: `19:00000000000000000000000000000c4a@thread.tacv2;messageid=${body.id}`,
      conversationType: 'channel',
      isGroup: true,
    },
    channelData: { team: { name: 'Sundhedsaftale' }, channel: { name: 'Generelt' } },
    entities: [
      { type: 'mention', text: '<at>Fremdrift</at>', mentioned: { name: 'Fremdrift' } },
      { type: 'clientInfo', timezone: 'Europe/Copenhagen' },
    ],
  });
});

test('the reply in a channel stands under the post that asked', async () => {
  const { body } = await sayAs(running.url, 'karl', 'channel', '@Fremdrift hvad nu?');
  const { channel } = await chatsOf(running.url, 'signe');
  expect(channel.messages.map((message) => [message.author, message.thread])).toEqual([
    ['Karl Eksempel', body.id],
    ['Fremdrift', body.id],
  ]);
});

test('a post that does not mention the bot is shown to people and not to the bot', async () => {
  const { body } = await sayAs(running.url, 'karl', 'channel', 'Kaffe?');
  expect(body.heard).toBe(false);
  expect(running.bot.heard.some((one) => one.type === 'message')).toBe(false);
  expect((await chatsOf(running.url, 'asta')).channel.messages).toHaveLength(1);
});

test('nobody sees or writes in the personal chat of another', async () => {
  await sayAs(running.url, 'asta', 'personal', 'Kun mig');
  const { personal } = await chatsOf(running.url, 'karl');
  expect(personal).toMatchObject({ id: 'a:demo-karl', messages: [] });
  const intrusion = await post(`${running.url}/local/api/say`, {
    persona: 'karl',
    chat: 'a:demo-asta',
    text: 'Hej',
  });
  expect(intrusion.status).toBe(404);
});

test('the guest comes from a tenant of their own', async () => {
  await sayAs(running.url, 'gorm', 'personal', 'Hej');
  expect(running.bot.last('message').channelData).toEqual({
    tenant: { id: '00000000-0000-4000-8000-0000000000bb' },
  });
});

test('a message the bot does not take is taken back, so that it does not look sent', async () => {
  await chatsOf(running.url, 'asta');
  running.bot.broken = 500;
  const refused = await sayAs(running.url, 'asta', 'personal', 'Hej');
  expect(refused).toMatchObject({ status: 502, body: { error: { code: 'BotUnreachable' } } });
  expect((await chatsOf(running.url, 'asta')).personal.messages).toEqual([]);
});

test('the bot is told once that it was added, by both activities, however often the page is opened', async () => {
  await chatsOf(running.url, 'asta');
  await chatsOf(running.url, 'asta');
  await sayAs(running.url, 'asta', 'personal', 'Hej');
  const told = running.bot.heard.filter((one) => one.type !== 'message');
  // What it said before the program started is gone from the page: it begins anew.
  for (const chat of ['a:demo-asta', '19:00000000000000000000000000000c4a@thread.tacv2'])
    expect(
      told.filter(({ conversation }) => conversation.id === chat).map(({ type, action }) => [type, action]),
    ).toEqual([
      ['conversationUpdate', undefined],
      ['installationUpdate', 'remove'],
      ['conversationUpdate', undefined],
      ['installationUpdate', 'add'],
    ]);
});
