import { chatsOf, post } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

const file = (name: string, text: string) => ({ name, content: Buffer.from(text).toString('base64') });
async function attach(kind: 'personal' | 'channel', files: object[], text = '') {
  const chats = await chatsOf(running.url, 'signe');
  return post(`${running.url}/local/api/attach`, { persona: 'signe', chat: chats[kind].id, text, files });
}

test('an attached file reaches the bot as Teams tells of it, and is fetched by its link', async () => {
  expect((await attach('personal', [file('Plan æ.docx', 'indhold')], 'her er den')).status).toBe(200);
  const heard = running.bot.last('message');
  const [attachment, copy] = heard.attachments as Record<string, unknown>[];
  expect(attachment).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'Plan æ.docx',
    content: { fileType: 'docx' },
  });
  expect(copy).toMatchObject({ contentType: 'text/html' });
  expect(heard).toMatchObject({ text: 'her er den', conversation: { conversationType: 'personal' } });
  const { downloadUrl } = (attachment?.content ?? {}) as { downloadUrl: string };
  expect(downloadUrl.startsWith(running.url)).toBe(true);
  expect(await (await fetch(downloadUrl)).text()).toBe('indhold');
});

test('the message shows the names of the files, and hands none of them on', async () => {
  await attach('personal', [file('a.csv', 'x'), file('b.csv', 'y')]);
  const { personal } = await chatsOf(running.url, 'signe');
  const [shown] = personal.messages;
  expect(shown?.attachments).toEqual([
    { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.csv' },
    { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'b.csv' },
  ]);
});

test('a picture comes as part of the message', async () => {
  await attach('personal', [file('skærm.png', 'x')]);
  expect(running.bot.last('message').attachments).toMatchObject([
    { contentType: 'image/*' },
    { contentType: 'text/html' },
  ]);
});

test('files reach the bot in a personal chat only', async () => {
  expect(await attach('channel', [file('a.csv', 'x')])).toMatchObject({
    status: 400,
    body: { error: { code: 'NotInChannels' } },
  });
});

test('links expire, the oldest first', async () => {
  await attach('personal', [file('a.csv', 'x')]);
  const [first] = running.bot.last('message').attachments as { contentUrl: string }[];
  for (let n = 0; n < 2; n += 1)
    await attach(
      'personal',
      Array.from({ length: 10 }, (_, at) => file(`${at}.csv`, 'x')),
    );
  expect((await fetch(first?.contentUrl ?? '')).status).toBe(404);
});

test('what is no file, or too much of it, is refused', async () => {
  expect((await attach('personal', [])).status).toBe(400);
  expect((await attach('personal', [{ name: 'x.csv', content: '%%%' }])).status).toBe(400);
});
