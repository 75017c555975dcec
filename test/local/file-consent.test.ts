import { chatsOf, post, sayAs } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

const consent = {
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: 'status æ.docx',
  content: { description: 'Status', sizeInBytes: 7, acceptContext: { q: 1 }, declineContext: { q: 2 } },
};

/** The bot posts something into the personal chat or the channel; with its answer. */
async function posted(kind: 'personal' | 'channel', attachment: object): Promise<Response> {
  const chats = await chatsOf(running.url, 'signe');
  const at = `${running.url}/local/connector/v3/conversations/${encodeURIComponent(chats[kind].id)}/activities`;
  return fetch(at, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', attachments: [attachment] }),
  });
}
async function answer(accept: boolean) {
  const { personal } = await chatsOf(running.url, 'signe');
  const { id } = personal.messages.at(-1) ?? {};
  return post(`${running.url}/local/api/consent`, {
    persona: 'signe',
    chat: personal.id,
    message: id,
    accept,
  });
}
interface Told {
  action: string;
  context: unknown;
  uploadInfo?: { uploadUrl: string; contentUrl: string; name: string; fileType: string; uniqueId: string };
}
const told = () => running.bot.last('invoke') as unknown as { name: string; replyToId: string; value: Told };
const put = (url: string, body: string, range = `bytes 0-${body.length - 1}/${body.length}`) =>
  fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream', 'content-range': range },
    body,
  });

test('who allows a file tells the bot where it may be put, once; then it can be fetched', async () => {
  expect((await posted('personal', consent)).status).toBe(201);
  expect(await answer(true)).toMatchObject({ status: 200, body: { kind: 'nothing' } });
  const { name, value, replyToId } = told();
  expect(name).toBe('fileConsent/invoke');
  expect((await chatsOf(running.url, 'signe')).personal.messages.at(-1)?.id).toBe(replyToId);
  expect(value).toMatchObject({
    type: 'fileUpload',
    action: 'accept',
    context: { q: 1 },
    uploadInfo: { name: 'status æ.docx', fileType: 'docx' },
  });
  const { uploadUrl = '', contentUrl = '' } = value.uploadInfo ?? {};
  expect((await fetch(contentUrl)).status).toBe(404);
  expect((await put(uploadUrl, 'indhold', 'bytes 0-1/9')).status).toBe(416);
  expect((await put(uploadUrl, 'indhold')).status).toBe(201);
  expect((await put(uploadUrl, 'andet')).status).toBe(404);
  const file = await fetch(contentUrl);
  expect(await file.text()).toBe('indhold');
  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''status%20%C3%A6.docx");
});

test('who does not allow it tells the bot so, and gives it no place', async () => {
  await posted('personal', consent);
  expect(await answer(false)).toMatchObject({ status: 200, body: { kind: 'nothing' } });
  expect(told().value).toEqual({ type: 'fileUpload', action: 'decline', context: { q: 2 } });
});

test('a bot that does not answer leaves the question where it is', async () => {
  await posted('personal', consent);
  running.bot.broken = 500;
  expect(await answer(true)).toMatchObject({ status: 200, body: { kind: 'failed' } });
});

test('what is no question for a file cannot be answered', async () => {
  await sayAs(running.url, 'signe', 'personal', 'hej');
  expect((await answer(true)).status).toBe(404);
});

test('files are handed over in a personal chat only, as in Teams', async () => {
  expect((await posted('channel', consent)).status).toBe(400);
});

test('another site cannot put a file here', async () => {
  const answered = await fetch(`${running.url}/local/uploads/1`, {
    method: 'PUT',
    headers: { origin: 'https://evil.example', 'content-range': 'bytes 0-0/1' },
    body: 'x',
  });
  expect(answered.status).toBe(403);
});
