import { chatsOf, post, sayAs } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

test('a message keeps the first three questions that it suggests, as Teams does', async () => {
  await sayAs(running.url, 'asta', 'personal', 'foreslå noget');
  const { personal } = await chatsOf(running.url, 'asta');
  expect(personal.messages.map(({ suggested }) => suggested)).toEqual([[], ['kort', 'skriv', 'slet']]);
});

test.each([
  { type: 'openUrl', title: 'a', value: 'a' },
  { type: 'imBack', title: 'a', value: '' },
  { type: 'imBack' },
])('the connector refuses a suggestion that Teams would not send: %j', async (action) => {
  const { personal } = await chatsOf(running.url, 'asta');
  const url = `${running.url}/local/connector/v3/conversations/${personal.id}/activities`;
  const body = { type: 'message', text: 'x', suggestedActions: { to: [], actions: [action] } };
  expect((await post(url, body)).status).toBe(400);
});
