import { chatsOf, post, type ShownMessage, sayAs } from './calls';
import { type Running, startClient } from './client';

let running: Running;
let card: ShownMessage;
beforeEach(async () => {
  running = await startClient();
  await sayAs(running.url, 'asta', 'channel', '@Fremdrift kort');
  card = (await chatsOf(running.url, 'asta')).channel.messages.at(-1) as ShownMessage;
});
afterEach(() => running.close());

const act = async (persona: string, path: string, more: object) => {
  const { channel } = await chatsOf(running.url, persona);
  return post(`${running.url}/local/api/${path}`, { persona, chat: channel.id, message: card.id, ...more });
};
const titleFor = async (persona: string): Promise<unknown> => {
  const message = (await chatsOf(running.url, persona)).channel.messages.find((one) => one.id === card.id);
  const body = message?.attachments[0]?.content.body as { text: string }[] | undefined;
  return body?.[0]?.text;
};

test('a pressed button reaches the bot as an invoke on the card, and its card comes back', async () => {
  const outcome = await act('asta', 'press', { action: { verb: 'next', data: { from: 'Kortet' } } });
  expect(outcome.body).toMatchObject({ kind: 'card', card: { body: [{ text: 'Efter Kortet' }] } });
  expect(running.bot.last('invoke')).toMatchObject({
    name: 'adaptiveCard/action',
    replyToId: card.id,
    conversation: { id: expect.stringContaining(`;messageid=${card.thread}`) },
    value: { action: { type: 'Action.Execute', verb: 'next', data: { from: 'Kortet' } }, trigger: 'manual' },
  });
});

test('the card that comes back is seen by the one who pressed, and stays after opening anew', async () => {
  await act('asta', 'press', { action: { verb: 'next', data: { from: 'Kortet' } } });
  expect([await titleFor('asta'), await titleFor('karl')]).toEqual(['Efter Kortet', 'Kortet']);
});

test("the bot's own words about a failure come through, and the card stays as it was", async () => {
  const outcome = await act('asta', 'press', { action: { verb: 'fail' } });
  expect(outcome.body).toEqual({ kind: 'failed', text: 'Ikke nu.' });
  expect(await titleFor('asta')).toBe('Kortet');
});

test('a bot that breaks down on a button is a failure without words', async () => {
  running.bot.broken = 501;
  expect((await act('asta', 'press', { action: { verb: 'next' } })).body).toEqual({ kind: 'failed' });
});

test('a dialog is fetched, and what is submitted in it reaches the bot', async () => {
  const fetched = await act('asta', 'dialog', { step: 'fetch', data: { msteams: { type: 'task/fetch' } } });
  expect(fetched.body).toMatchObject({ kind: 'dialog', title: 'Ny opgave', card: { type: 'AdaptiveCard' } });
  const submitted = await act('asta', 'dialog', { step: 'submit', data: { title: 'Ring' } });
  expect(submitted.body).toEqual({ kind: 'notice', text: 'Gemt: Ring' });
  expect(running.bot.last('invoke')).toMatchObject({
    name: 'task/submit',
    value: { data: { title: 'Ring' }, context: { theme: 'default' } },
  });
});

test('a submitted card reaches the bot as a message with values and without text', async () => {
  await act('asta', 'submit', { data: { choice: 7 } });
  const heard = running.bot.last('message');
  expect(heard).toMatchObject({ value: { choice: 7 }, replyToId: card.id });
  expect(heard.text).toBeUndefined();
});

test('a button on a message that is gone is refused', async () => {
  card = { ...card, id: '1' };
  expect((await act('asta', 'press', { action: { verb: 'next' } })).status).toBe(404);
});
