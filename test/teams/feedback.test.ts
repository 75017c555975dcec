import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import type { Answer } from '../../src/queries/answer';
import { AskedBefore, feedbackIn } from '../../src/teams/feedback';
import type { Call } from '../support/connector';
import { messageActivity, openTeamsApp, replyOf, type TeamsApp } from '../support/teams-app';

const open: TeamsApp[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((app) => app.stop()));
});

const answer = (line: string, kind: Answer['kind'] = 'initiative'): Reply => ({
  ...replyOf(line),
  answers: [{ kind } as Answer],
});
let heard: Event[] = [];
beforeEach(() => {
  heard = [];
});

/** Answers what is asked, and thanks for what is not liked where one is alone with the bot. */
async function opened(converse?: (event: Event) => Promise<Reply | undefined>): Promise<TeamsApp> {
  const usual = async (event: Event) => {
    heard.push(event);
    if (event.kind === 'feedback')
      return event.place.kind === 'personal' && event.reaction === 'dislike' ? replyOf('tak') : undefined;
    return event.kind === 'message' ? answer('svar') : replyOf(event.kind);
  };
  const app = await openTeamsApp(converse ?? usual);
  open.push(app);
  return app;
}

/** What Teams sends when somebody has pressed a thumb and sent the form (bot-messages-ai-generated-content, "Handle feedback"). */
const said = (app: TeamsApp, changes: object = {}, reaction = 'dislike', feedback: unknown = undefined) =>
  messageActivity(app, {
    type: 'invoke',
    id: 'f:1',
    name: 'message/submitAction',
    text: undefined,
    replyToId: 'post-1',
    value: {
      actionName: 'feedback',
      actionValue: { reaction, feedback: feedback ?? '{"feedbackText":"Det er ikke den"}' },
    },
    ...changes,
  });
const loopOf = (call: Call | undefined): unknown => call?.body.channelData;
const thumbs = { feedbackLoop: { type: 'default' } };
const channel = { id: '19:team;messageid=7', conversationType: 'channel', tenantId: 'demo-tenant' };

describe('thumbs', () => {
  test.each(['help', 'settings'] as const)(
    'stand below no card that tells of the bot itself: %s',
    async (kind) => {
      const app = await opened(async () => answer('svar', kind));
      await app.send(messageActivity(app));
      expect(app.connector.posts().map(loopOf)).toEqual([undefined]);
    },
  );

  test('stand below an answer, also where it comes in words', async () => {
    const app = await opened();
    await app.send(messageActivity(app));
    app.connector.answerNext({ status: 400 });
    await app.send(messageActivity(app, { id: 'a-2' }));
    expect(app.connector.posts().map(loopOf)).toEqual([thumbs, thumbs, thumbs]);
  });

  test('stay below an answer in a channel when its card changes for all', async () => {
    const everyone = { card: replyOf('nu').card, summary: 'nu' };
    const app = await opened(async (event) =>
      event.kind === 'message' ? answer('svar') : { ...replyOf('gemt'), everyone },
    );
    const pressed = { type: 'invoke', name: 'adaptiveCard/action', text: undefined, conversation: channel };
    const value = { action: { type: 'Action.Execute', verb: 'submit-form', data: {} } };
    await app.send(messageActivity(app, { conversation: channel }));
    for (const replyToId of ['post-1', 'post-9'])
      await app.send(messageActivity(app, { ...pressed, id: `f:${replyToId}`, value, replyToId }));
    await app.stopServer();
    const changes = app.connector.calls.filter(({ method }) => method === 'PUT');
    expect(changes.map((call) => [call.path.split('/').at(-1), loopOf(call)]).sort()).toEqual([
      ['post-1', thumbs],
      ['post-9', undefined],
    ]);
  });

  test('stand below nothing else: no form, no refusal, no help, no greeting, no post of the bot’s own', async () => {
    const app = await opened(async (event) =>
      event.kind === 'message' && event.text === 'hjælp' ? answer('hjælp', 'help') : replyOf('form'),
    );
    await app.send(messageActivity(app, { text: 'opdatér status' }));
    await app.send(messageActivity(app, { id: 'a-2', text: 'hjælp' }));
    await app.send(messageActivity(app, { id: 'a-3', type: 'installationUpdate', action: 'add' }));
    await app.messenger.send('a:chat', answer('ugebrev'));
    expect(app.connector.posts()).toHaveLength(4);
    expect(app.connector.posts().map(loopOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('what somebody says of an answer', () => {
  test('reaches the conversation with what was asked, by whom and of whom', async () => {
    const app = await opened();
    const entities = [{ type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo', name: 'Bo Prøve' } }];
    await app.send(messageActivity(app, { text: 'hvad laver <at>Bo</at>?', entities }));
    await app.send(said(app, { from: { id: '29:asta', name: 'Asta Eksempel', aadObjectId: 'asta' } }));
    expect(heard[1]).toMatchObject({
      kind: 'feedback',
      reaction: 'dislike',
      comment: 'Det er ikke den',
      about: { text: 'hvad laver Bo?', names: ['Karla Prøve', 'Bo Prøve'] },
      actor: { objectId: 'asta' },
    });
  });

  test('is answered with 200 and an empty object, as Teams asks, and then thanked for in a message', async () => {
    const app = await opened();
    await app.send(messageActivity(app));
    expect(await app.send(said(app))).toEqual({ status: 200, body: {} });
    expect(app.connector.posts().map(({ body }) => body.summary)).toEqual(['svar', 'tak']);
  });

  test('in a channel is known by the thread it stands in or the channel, and nothing is posted', async () => {
    const app = await opened();
    const channelData = { tenant: { id: 'demo-tenant' }, team: { id: '19:team' } };
    await app.send(messageActivity(app, { conversation: channel, channelData }));
    const conversation = { ...channel, id: '19:team' };
    expect(await app.send(said(app, { conversation, channelData }))).toEqual({ status: 200, body: {} });
    expect(heard[1]).toMatchObject({ kind: 'feedback', about: { text: 'hej' } });
    expect(app.connector.posts()).toHaveLength(1);
  });

  test('of a message nobody knows any more comes without a question', async () => {
    const app = await opened();
    await app.send(messageActivity(app));
    await app.send(said(app, { replyToId: 'post-99' }));
    await app.send(said(app, { id: 'f:2', replyToId: undefined }));
    expect(heard.slice(1)).toMatchObject([{ about: undefined }, { about: undefined }]);
  });

  test('is answered the same where the conversation breaks down, or the thanks cannot be posted', async () => {
    const broken = await opened(async () => {
      throw new Error('unexpected');
    });
    expect(await broken.send(said(broken))).toEqual({ status: 200, body: {} });
    expect(broken.connector.posts()).toEqual([]);
    const app = await opened();
    app.connector.answerNext({ status: 500 });
    expect(await app.send(said(app))).toEqual({ status: 200, body: {} });
    expect(app.logged.some(({ message }) => message === 'Something beside an answer failed')).toBe(true);
  });

  test('that is no feedback at all is answered the same, and heard by nobody', async () => {
    const app = await opened();
    expect(await app.send(said(app, { value: { actionName: 'other' } }))).toEqual({ status: 200, body: {} });
    expect(heard).toEqual([]);
  });
});

describe('is read', () => {
  const value = (feedback: unknown) => ({
    actionName: 'feedback',
    actionValue: { reaction: 'like', feedback },
  });
  test.each([
    ['as JSON within JSON', '{"feedbackText":" fint "}', 'fint'],
    ['as an object', { feedbackText: 'fint' }, 'fint'],
    ['without words', '{}', ''],
    ['without anything', undefined, ''],
    ['as what is no JSON', '{"feedback', ''],
    ['as what is no text', '{"feedbackText":7}', ''],
  ])('%s', (_how, feedback, comment) => {
    expect(feedbackIn(value(feedback))).toEqual({ reaction: 'like', comment });
  });
  test.each([
    undefined,
    'text',
    { actionName: 'feedback' },
    { actionName: 'feedback', actionValue: { reaction: 'love' } },
  ])('not, where it is something else: %j', (other) => {
    expect(feedbackIn(other)).toBeUndefined();
  });
  test('to two thousand characters', () => {
    expect(feedbackIn(value({ feedbackText: 'x'.repeat(9_000) }))?.comment).toHaveLength(2_000);
  });
});

describe('what a post answered', () => {
  const asked = (text: string) => ({ text, names: [] });
  test('is forgotten after a day', () => {
    const before = new AskedBefore();
    before.note('chat', '1', asked('a'), 1_000);
    expect(before.of('chat', '1', 24 * 3_600_000)).toEqual(asked('a'));
    expect(before.of('chat', '1', 24 * 3_600_000 + 1_000)).toBeUndefined();
  });
  test('is told apart by place, and only so many are known', () => {
    const before = new AskedBefore();
    for (let n = 0; n <= 5_000; n += 1) before.note('chat', String(n), asked(String(n)), 0);
    expect(before.of('chat', '0', 0)).toBeUndefined();
    expect(before.of('chat', '1', 0)).toEqual(asked('1'));
    expect(before.of('other', '1', 0)).toBeUndefined();
  });
});
