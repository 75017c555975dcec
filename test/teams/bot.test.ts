import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import { promised } from '../support/promised';
import { messageActivity, openTeamsApp, replyOf, type TeamsApp } from '../support/teams-app';

const cardType = 'application/vnd.microsoft.card.adaptive';
const open: TeamsApp[] = [];

async function opened(...args: Parameters<typeof openTeamsApp>): Promise<TeamsApp> {
  const app = await openTeamsApp(...args);
  open.push(app);
  return app;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.stop()));
});

const pressed = (app: TeamsApp, changes: object = {}) =>
  messageActivity(app, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb: 'ask', data: { locale: 'da' } } },
    ...changes,
  });

describe('a message', () => {
  test('is answered with a card and its summary, as a reply in the same conversation', async () => {
    const app = await opened();
    expect(await app.send(messageActivity(app))).toEqual({ status: 200, body: undefined });
    expect(app.connector.calls).toHaveLength(1);
    const [call] = app.connector.calls;
    expect(call?.path).toBe('/v3/conversations/a:chat/activities/activity-1');
    expect(call?.body.summary).toBe('Du skrev: hej');
    expect(call?.body.attachments).toEqual([
      { contentType: cardType, content: replyOf('Du skrev: hej').card },
    ]);
  });

  test('reaches the conversation as plain data, with the clock of the program', async () => {
    const heard: [Event, number][] = [];
    const app = await opened(async (event, now) => {
      heard.push([event, now]);
      return undefined;
    });
    const channelData = { tenant: { id: 'demo-tenant' }, team: { id: '19:team' } };
    const conversation = { id: '19:team;messageid=7', conversationType: 'channel' };
    await app.send(messageActivity(app, { channelData, conversation, locale: 'en-GB' }));
    expect(heard).toEqual([
      [
        {
          kind: 'message',
          text: 'hej',
          id: 'activity-1',
          locale: 'en',
          actor: {
            id: '29:karla',
            name: 'Karla Prøve',
            objectId: '00000000-0000-4000-8000-000000000001',
            tenant: 'demo-tenant',
          },
          place: { id: '19:team;messageid=7', kind: 'channel', team: '19:team', tenant: 'demo-tenant' },
        },
        Date.UTC(2023, 9, 31, 8),
      ],
    ]);
    expect(app.connector.calls).toEqual([]);
  });

  test('delivered twice is answered once, also while the first is still being answered', async () => {
    const answer = promised<Reply>();
    const heard = promised();
    const app = await opened(() => {
      heard.resolve();
      return answer.promise;
    });
    const first = app.send(messageActivity(app));
    const second = app.send(messageActivity(app));
    await heard.promise;
    answer.resolve(replyOf('svar'));
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect((await app.send(messageActivity(app))).status).toBe(200);
    expect(app.connector.posts()).toHaveLength(1);
  });

  test('is answered at its second delivery when the reply could not be posted at the first', async () => {
    const app = await opened();
    app.connector.answerNext({ status: 500 });
    expect((await app.send(messageActivity(app))).status).toBe(502);
    expect((await app.send(messageActivity(app))).status).toBe(200);
    expect(app.connector.posts()).toHaveLength(2);
  });

  test('with the same id in another conversation is another message', async () => {
    const app = await opened();
    await app.send(messageActivity(app));
    await app.send(messageActivity(app, { conversation: { id: 'a:other', conversationType: 'personal' } }));
    expect(app.connector.posts()).toHaveLength(2);
  });

  test('beside nine others in one conversation is answered like each of them', async () => {
    const app = await opened();
    const texts = Array.from({ length: 10 }, (_, index) => `nummer ${index}`);
    await Promise.all(texts.map((text, index) => app.send(messageActivity(app, { id: `a-${index}`, text }))));
    const summaries = app.connector.posts().map((call) => call.body.summary);
    expect(summaries.sort()).toEqual(texts.map((text) => `Du skrev: ${text}`));
  });

  test('shows typing only when the answer takes its time, and before the answer', async () => {
    const app = await opened(async (event) => {
      if (event.kind === 'message' && event.text === 'langsom')
        await new Promise((resolve) => setTimeout(resolve, 1_300));
      return replyOf('svar');
    });
    await app.send(messageActivity(app, { id: 'quick' }));
    expect(app.connector.calls.map((call) => call.body.type)).toEqual(['message']);
    await app.send(messageActivity(app, { id: 'slow', text: 'langsom' }));
    expect(app.connector.calls.map((call) => call.body.type)).toEqual(['message', 'typing', 'message']);
  });

  test('is answered in words where no card is let through, once and without a card beside them', async () => {
    const app = await opened();
    app.connector.answerNext({ status: 400 });
    expect((await app.send(messageActivity(app))).status).toBe(200);
    const [refused, words] = app.connector.posts();
    expect(refused?.body.attachments).toHaveLength(1);
    expect(words?.body).toMatchObject({
      text: 'Du skrev: hej',
      textFormat: 'plain',
      summary: 'Du skrev: hej',
    });
    expect(words?.body.attachments).toBeUndefined();
    expect(app.connector.posts()).toHaveLength(2);
  });

  test('that a card sent where the client cannot invoke is a pressed button', async () => {
    const heard: Event[] = [];
    const app = await opened(async (event) => void heard.push(event));
    await app.send(messageActivity(app, { text: undefined, value: { verb: 'ask', locale: 'da' } }));
    expect(heard).toMatchObject([{ kind: 'action', verb: 'ask', data: { verb: 'ask', locale: 'da' } }]);
  });
});

describe('a pressed button', () => {
  test('is answered in the HTTP response with the card that replaces the old one', async () => {
    const app = await opened();
    expect(await app.send(pressed(app))).toEqual({
      status: 200,
      body: { statusCode: 200, type: cardType, value: replyOf('action').card },
    });
    expect(app.connector.calls).toEqual([]);
  });

  test('that changed something changes the message it stands on for everybody, after its answer', async () => {
    const everyone = { card: replyOf('nu').card, summary: 'nu', announcement: 'Karla: Status opdateret' };
    const app = await opened(async () => ({ ...replyOf('bekræftet'), everyone }));
    const conversation = { id: '19:team;messageid=7', conversationType: 'channel' };
    const answer = await app.send(pressed(app, { conversation, replyToId: 'card-1' }));
    expect(answer.body).toMatchObject({ value: replyOf('bekræftet').card });
    expect(app.connector.calls).toEqual([]);
    await app.stopServer();
    expect(app.connector.calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'POST /v3/conversations/19:team;messageid=7/activities',
      'PUT /v3/conversations/19:team;messageid=7/activities/card-1',
    ]);
    expect(app.connector.posts().map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ text: 'Karla: Status opdateret' }),
    );
  });

  test.each([
    ['of a kind the conversation does not know', {}],
    ['without a verb', { value: { action: {} } }],
    ['without a value', { value: undefined }],
  ])('%s is answered with an error in the body, not with a failing status', async (_, changes) => {
    const app = await opened(async () => undefined);
    expect(await app.send(pressed(app, changes))).toMatchObject({
      status: 200,
      body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'NotSupported' } },
    });
  });

  const inPassing = {
    status: 200,
    body: {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('Noget gik galt'),
    },
  };

  test('stays where answering failed, with what was typed, and says so in passing', async () => {
    const app = await opened(async () => {
      throw new Error('uventet');
    });
    expect(await app.send(pressed(app))).toEqual(inPassing);
  });

  test('stays where the answer takes too long; what was changed is shown when it is there', async () => {
    const card = { card: replyOf('nu').card, summary: 'nu', announcement: 'Karla: Status opdateret' };
    const answer = promised<Reply>();
    const app = await opened(() => answer.promise);
    const conversation = { id: '19:team;messageid=7', conversationType: 'channel' };
    expect(await app.send(pressed(app, { conversation, replyToId: 'form-1' }))).toEqual(inPassing);
    answer.resolve({ ...replyOf('bekræftet'), everyone: card });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await app.stopServer();
    expect(app.connector.calls.map(({ method }) => method).sort()).toEqual(['POST', 'PUT']);
  });

  test('that only showed something too late changes nothing for anybody', async () => {
    const answer = promised<Reply>();
    const app = await opened(() => answer.promise);
    await app.send(pressed(app, { replyToId: 'form-1' }));
    answer.resolve(replyOf('svar'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await app.stopServer();
    expect(app.connector.calls).toEqual([]);
  });

  test('any other invoke is answered with 200, and noted', async () => {
    const app = await opened();
    const answer = await app.send(pressed(app, { name: 'config/fetch', value: {} }));
    expect(answer).toEqual({ status: 200, body: {} });
    expect(app.logged).toMatchObject([{ level: 'warn', fields: { name: 'config/fetch' } }]);
  });
});

describe('an installation', () => {
  const added = (app: TeamsApp, changes: object = {}) =>
    messageActivity(app, {
      type: 'conversationUpdate',
      text: undefined,
      from: { id: '29:karla' },
      membersAdded: [{ id: '28:fremdrift' }],
      conversation: { id: '19:team', conversationType: 'channel' },
      ...changes,
    });
  const installed = (app: TeamsApp, action: string) =>
    added(app, { id: `i-${action}`, type: 'installationUpdate', membersAdded: undefined, action });
  const whoAdded = async (event: Event) =>
    replyOf(event.kind === 'installed' ? `tilføjet af ${event.addedBy}` : event.kind);

  test('is greeted once although Teams tells of it twice, naming who added the bot', async () => {
    const app = await opened(whoAdded);
    await Promise.all([app.send(added(app)), app.send(installed(app, 'add'))]);
    expect(app.connector.posts().map((call) => call.body.summary)).toEqual(['tilføjet af Karla Prøve']);
  });

  test('is greeted without a name when nobody tells who it was', async () => {
    const app = await opened(whoAdded);
    app.connector.answerNext({ status: 403 });
    await app.send(added(app));
    expect(app.connector.posts().map((call) => call.body.summary)).toEqual(['tilføjet af undefined']);
  });

  test('new members and upgrades are not greeted', async () => {
    const app = await opened(whoAdded);
    await app.send(added(app, { membersAdded: [{ id: '29:ny' }, { id: '29:anden' }] }));
    await app.send(installed(app, 'add-upgrade'));
    expect(app.connector.calls).toEqual([]);
  });

  test('after a removal is greeted anew', async () => {
    const app = await opened(whoAdded);
    for (const action of ['add', 'remove', 'add']) await app.send(installed(app, action));
    expect(app.connector.posts()).toHaveLength(2);
  });
});

describe('what nobody expected', () => {
  test('becomes a kind answer and one log line that share a reference', async () => {
    const app = await opened(async () => {
      throw new Error('uventet');
    });
    expect((await app.send(messageActivity(app))).status).toBe(200);
    const reference = /\((\w{8})\)/.exec(app.connector.posts()[0]?.body.summary ?? '')?.[1];
    expect(reference).toBeDefined();
    expect(app.logged).toEqual([
      {
        level: 'error',
        message: 'An event was not answered',
        fields: { reference, event: 'message', activity: 'activity-1', err: new Error('uventet') },
      },
    ]);
  });

  test('is never told to who sent the activity', async () => {
    const app = await opened();
    app.connector.answerNext({ status: 401, body: { secret: 'hemmelig' } });
    expect(await app.send(messageActivity(app))).toEqual({
      status: 502,
      body: { code: 'ConnectorRefused', message: 'The reply could not be delivered.' },
    });
    expect(app.logged).toMatchObject([{ level: 'error', message: 'A turn failed' }]);
  });
});
