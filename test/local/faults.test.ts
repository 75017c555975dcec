import { chatsOf, post } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

const fault = async (kind: 'personal' | 'channel', what: string, persona = 'signe') => {
  const { [kind]: chat } = await chatsOf(running.url, persona);
  return post(`${running.url}/local/api/faults`, { persona, chat: chat.id, fault: what });
};
/** Posts to the channel as a bot does of its own accord; `under`, as it answers. */
const speak = async (text: string, under = '') => {
  const { channel } = await chatsOf(running.url, 'signe');
  const to = `${running.url}/local/connector/v3/conversations/${encodeURIComponent(channel.id)}/activities`;
  return post(`${to}${under && `/${under}`}`, { type: 'message', text }).then(
    ({ status }) => status,
    () => 'cut',
  );
};
const shown = async () => (await chatsOf(running.url, 'signe')).channel.messages.map(({ text }) => text);

describe('a bot that is taken out of a channel', () => {
  test('is told as by Teams, hears and reaches nothing there, and reaches other chats', async () => {
    expect((await fault('channel', 'remove')).body).toMatchObject({ removed: true });
    // Beside it, the bot is being added to the chats of the page.
    const inChannel = running.bot.heard.filter(({ conversation }) => conversation.id.startsWith('19:'));
    expect(inChannel.slice(-2)).toMatchObject([
      {
        type: 'conversationUpdate',
        membersRemoved: [{ id: expect.stringContaining('28:') }],
        channelData: { eventType: 'teamMemberRemoved' },
      },
      { type: 'installationUpdate', action: 'remove' },
    ]);
    expect(await speak('hej')).toBe(403);
    const { channel, personal } = await chatsOf(running.url, 'signe');
    const say = (chat: string, text: string) =>
      post(`${running.url}/local/api/say`, { persona: 'signe', chat, text });
    expect((await say(channel.id, '@Fremdrift hej')).body).toMatchObject({ heard: false });
    expect((await say(personal.id, 'hej')).body).toMatchObject({ heard: true });
  });

  test('stays out until it is added again, whoever opens the page', async () => {
    await fault('channel', 'remove');
    const before = running.bot.heard.filter(({ type }) => type === 'installationUpdate').length;
    await chatsOf(running.url, 'signe');
    await chatsOf(running.url, 'signe');
    expect(running.bot.heard.filter(({ type }) => type === 'installationUpdate')).toHaveLength(before);
    expect((await fault('channel', 'add')).body).toMatchObject({ removed: false });
    expect(running.bot.last('installationUpdate')).toMatchObject({ action: 'add' });
    expect(await speak('hej')).toBe(201);
  });

  test('cannot be pressed on there', async () => {
    expect(await speak('et kort')).toBe(201);
    const { channel } = await chatsOf(running.url, 'signe');
    await fault('channel', 'remove');
    const card = { persona: 'signe', chat: channel.id, message: channel.messages[0]?.id };
    const pressed = await post(`${running.url}/local/api/press`, { ...card, action: { verb: 'next' } });
    expect(pressed.body).toEqual({ kind: 'failed' });
  });
});

describe('the next post of the bot', () => {
  test('is lost with its answer, once', async () => {
    await fault('channel', 'lose-post');
    expect([await speak('en'), await speak('to')]).toEqual(['cut', 201]);
    expect(await shown()).toEqual(['to']);
  });

  test('arrives, and its answer is lost', async () => {
    await fault('channel', 'lose-receipt');
    expect([await speak('en'), await speak('to')]).toEqual(['cut', 201]);
    expect(await shown()).toEqual(['en', 'to']);
  });

  test('is not what it answers', async () => {
    await fault('channel', 'lose-post');
    expect(await speak('et svar', '17')).toBe(201);
    expect(await speak('af sig selv')).toBe('cut');
  });

  test('is lost in its own chat only, and no more once somebody thought better of it', async () => {
    await fault('personal', 'lose-post');
    expect(await speak('her')).toBe(201);
    await fault('channel', 'lose-post');
    await fault('channel', 'lose-nothing');
    expect(await speak('også her')).toBe(201);
  });
});
