import { openConversation } from '../../src/conversation/conversation';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

let app: TeamsApp;
afterEach(() => app.stop());

const query = (where: TeamsApp, changes: object = {}) =>
  messageActivity(where, {
    type: 'invoke',
    name: 'composeExtension/query',
    text: undefined,
    value: { commandId: 'initiatives', parameters: [{ name: 'query', value: 'selvskade' }] },
    ...changes,
  });

test('where no collaboration is bound, a search says how one gets bound', async () => {
  const { converse } = openConversation(async () => undefined);
  app = await openTeamsApp(converse);
  const { body } = await app.send(query(app));
  expect(body).toMatchObject({ composeExtension: { type: 'message' } });
  expect(JSON.stringify(body)).toContain('knytte samtalen, teamet eller organisationen');
});

test('a search that breaks down is answered in words', async () => {
  app = await openTeamsApp(async () => {
    throw new Error('nede');
  });
  const { status, body } = await app.send(query(app));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    composeExtension: { type: 'message', text: expect.stringContaining('gik galt') },
  });
});
