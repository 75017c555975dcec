import { chatsOf, post, type ShownMessage, sayAs } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

const lastSeenBy = async (persona: string): Promise<ShownMessage> =>
  (await chatsOf(running.url, persona)).channel.messages.at(-1) as ShownMessage;
const rate = async (persona: string, message: ShownMessage, more: object) => {
  const { channel } = await chatsOf(running.url, persona);
  return post(`${running.url}/local/api/feedback`, {
    ...{ persona, chat: channel.id, message: message.id, reaction: 'dislike' },
    ...more,
  });
};

test('an answer that asks for it has thumbs, and no other message', async () => {
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift kort');
  expect(await lastSeenBy('asta')).toMatchObject({ bot: true, takesFeedback: false });
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift hjalp det?');
  expect(await lastSeenBy('asta')).toMatchObject({ bot: true, takesFeedback: true });
});

test('what is pressed reaches the bot as from Teams, and is remembered of who pressed', async () => {
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift hjalp det?');
  const message = await lastSeenBy('asta');
  expect((await rate('asta', message, { text: 'Nej, »ikke«' })).body).toEqual({ kind: 'nothing' });
  expect(running.bot.last('invoke')).toMatchObject({
    name: 'message/submitAction',
    replyToId: message.id,
    conversation: { id: expect.stringContaining(`;messageid=${message.thread}`) },
    value: {
      actionName: 'feedback',
      actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"Nej, »ikke«"}' },
    },
  });
  expect(await lastSeenBy('asta')).toMatchObject({ rated: 'dislike' });
  expect((await lastSeenBy('karl')).rated).toBeUndefined();
});

test('a bot that answers with anything, or not at all, has not taken it', async () => {
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift hjalp det?');
  const message = await lastSeenBy('asta');
  expect((await rate('asta', message, { text: 'sur' })).body).toEqual({ kind: 'failed' });
  running.bot.broken = 500;
  expect((await rate('asta', message, {})).body).toEqual({ kind: 'failed' });
  expect((await lastSeenBy('asta')).rated).toBeUndefined();
});

test('where nobody asks, or the bot is gone, there is nothing to press', async () => {
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift kort');
  expect((await rate('asta', await lastSeenBy('asta'), {})).status).toBe(404);
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift hjalp det?');
  const message = await lastSeenBy('asta');
  const { channel } = await chatsOf(running.url, 'asta');
  await post(`${running.url}/local/api/faults`, { persona: 'asta', chat: channel.id, fault: 'remove' });
  expect((await rate('asta', message, {})).status).toBe(404);
});
