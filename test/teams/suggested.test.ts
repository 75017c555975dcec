import type { Reply } from '../../src/conversation/reply';
import type { Call } from '../support/connector';
import { messageActivity, openTeamsApp, replyOf, type TeamsApp } from '../support/teams-app';

const open: TeamsApp[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.stop()));
});

async function opened(reply: Reply): Promise<TeamsApp> {
  const app = await openTeamsApp(async () => reply);
  open.push(app);
  return app;
}

const suggested = ['Hvad er forsinket?', 'Hvornår er næste møde?'];
const chips = {
  to: [],
  actions: [
    { type: 'imBack', title: 'Hvad er forsinket?', value: 'Hvad er forsinket?' },
    { type: 'imBack', title: 'Hvornår er næste møde?', value: 'Hvornår er næste møde?' },
  ],
};
const shapeOf = ({ body }: Call): unknown[] => [body.attachments?.length ?? 0, body.suggestedActions];

/** As in https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions. */
describe('questions to ask next', () => {
  test('stand below the card, and what is sent is what is read on them', async () => {
    const app = await opened({ ...replyOf('svar'), suggested });
    await app.send(messageActivity(app));
    expect(app.connector.posts().map(shapeOf)).toEqual([[1, chips]]);
    expect(app.connector.rejections).toEqual([]);
  });

  test('a message without any carries nothing of them', async () => {
    const app = await opened(replyOf('svar'));
    await app.send(messageActivity(app));
    expect(app.connector.posts().map(({ body }) => 'suggestedActions' in body)).toEqual([false]);
  });

  test('are let go of where they are refused beside a card, and stand below the words where the card is', async () => {
    const app = await opened({ ...replyOf('svar'), suggested });
    app.connector.answerNext({ status: 400 });
    await app.send(messageActivity(app));
    expect(app.connector.posts().map(shapeOf)).toEqual([
      [1, chips],
      [1, undefined],
    ]);
    app.connector.answerNext({ status: 400 }, { status: 400 });
    await app.send(messageActivity(app, { id: 'a-2' }));
    expect(app.connector.posts().slice(2).map(shapeOf)).toEqual([
      [1, chips],
      [1, undefined],
      [0, chips],
    ]);
  });
});
