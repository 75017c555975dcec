import { type ConnectorStandIn, openConnector } from '../support/connector';
import { messageActivity, openTeamsApp, replyOf, type TeamsApp } from '../support/teams-app';

let app: TeamsApp;
let connector: ConnectorStandIn;
beforeEach(async () => {
  app = await openTeamsApp();
  connector = app.connector;
});
afterEach(() => app.stop());

describe('a post', () => {
  test.each([429, 412, 503])(
    'that was surely not made (%s, with a time to try again) is made once more',
    async (status) => {
      connector.answerNext({ status, headers: { 'retry-after': '0.1' } });
      expect((await app.send(messageActivity(app))).status).toBe(200);
      expect(connector.posts()).toHaveLength(2);
    },
  );

  test('waits as long as the connector asks', async () => {
    connector.answerNext({ status: 429, headers: { 'retry-after': '1' } });
    const before = performance.now();
    await app.send(messageActivity(app));
    expect(performance.now() - before).toBeGreaterThanOrEqual(990);
  });

  test('is given up rather than waited for too long', async () => {
    connector.answerNext({ status: 429, headers: { 'retry-after': '60' } });
    expect((await app.send(messageActivity(app))).status).toBe(502);
    expect(connector.posts()).toHaveLength(1);
  });

  test.each([500, 502, 503, 504])(
    'that may have been made (%s, without a time to try again) is not made twice',
    async (status) => {
      connector.answerNext({ status });
      expect((await app.send(messageActivity(app))).status).toBe(502);
      expect(connector.posts()).toHaveLength(1);
    },
  );

  test('is tried three times at most', async () => {
    connector.answerNext(...Array.from({ length: 5 }, () => ({ status: 412 })));
    expect((await app.send(messageActivity(app))).status).toBe(502);
    expect(connector.posts()).toHaveLength(3);
  });

  test('follows no redirection', async () => {
    const elsewhere = await openConnector();
    connector.answerNext({ status: 307, headers: { location: elsewhere.url } });
    const { status } = await app.send(messageActivity(app));
    await elsewhere.close();
    expect([status, elsewhere.calls]).toEqual([502, []]);
  });

  test('to a connector that is gone fails with a code of its own', async () => {
    const gone = await openConnector();
    await gone.close();
    expect(await app.send(messageActivity(app, { serviceUrl: gone.url }))).toMatchObject({
      status: 502,
      body: { code: 'ConnectorUnreachable' },
    });
  });
});

describe('the messenger', () => {
  const channel = { id: '19:team;messageid=7', conversationType: 'channel' };

  test('posts, changes and removes in a place where the bot was spoken to', async () => {
    await app.send(messageActivity(app));
    connector.calls.length = 0;
    const sent = await app.messenger.send('a:chat', replyOf('påmindelse'));
    expect(sent).toEqual({ ok: true, post: 'post-1' });
    expect(await app.messenger.update('a:chat', 'post-1', replyOf('ændret'))).toEqual({ ok: true });
    expect(await app.messenger.delete('a:chat', 'post-1')).toEqual({ ok: true });
    expect(connector.calls.map(({ method, path, body }) => [method, path, body.summary])).toEqual([
      ['POST', '/v3/conversations/a:chat/activities', 'påmindelse'],
      ['PUT', '/v3/conversations/a:chat/activities/post-1', 'ændret'],
      ['DELETE', '/v3/conversations/a:chat/activities/post-1', undefined],
    ]);
  });

  test('starts a thread of its own in a channel it knows from another thread, and replies in that thread', async () => {
    await app.send(messageActivity(app, { conversation: channel }));
    connector.calls.length = 0;
    await app.messenger.send('19:team', replyOf('ny tråd'));
    await app.messenger.send('19:team;messageid=7', replyOf('svar'));
    expect(connector.calls.map((call) => call.path)).toEqual([
      '/v3/conversations/19:team/activities',
      '/v3/conversations/19:team;messageid=7/activities',
    ]);
  });

  test('mentions somebody at the head of a line, and takes nothing in it for markup', async () => {
    await app.send(messageActivity(app, { conversation: channel }));
    connector.calls.length = 0;
    const mentioned = { id: '29:asta', name: 'Asta <b> Eksempel' };
    await app.messenger.send('19:team', {
      line: 'Send jeres plan & *budget*: fristen er i morgen.',
      mention: { ...mentioned, objectId: 'asta', tenant: 'demo-tenant' },
    });
    expect(connector.calls[0]?.body).toMatchObject({
      text: '<at>Asta &lt;b&gt; Eksempel</at>: Send jeres plan &amp; *budget*: fristen er i morgen.',
      textFormat: 'xml',
      entities: [{ type: 'mention', text: '<at>Asta &lt;b&gt; Eksempel</at>', mentioned }],
    });
    await app.messenger.send('19:team', { line: 'Asta: Status opdateret' });
    expect(connector.calls[1]?.body).toMatchObject({
      text: 'Asta: Status opdateret',
      textFormat: 'plain',
      summary: 'Asta: Status opdateret',
    });
    expect(connector.calls[1]?.body).not.toHaveProperty('entities');
  });

  test('says that a place is unknown, that a post is gone, and that it was removed', async () => {
    expect(await app.messenger.send('a:chat', replyOf('x'))).toEqual({ ok: false, reason: 'unknown-place' });
    await app.send(messageActivity(app));
    connector.answerNext({ status: 404 }, { status: 403 });
    expect(await app.messenger.update('a:chat', 'p', replyOf('x'))).toEqual({
      ok: false,
      reason: 'missing-post',
    });
    expect(await app.messenger.send('a:chat', replyOf('x'))).toEqual({ ok: false, reason: 'removed' });
    const asked = connector.calls.length;
    expect(await app.messenger.send('a:chat', replyOf('x'))).toEqual({ ok: false, reason: 'removed' });
    expect(connector.calls).toHaveLength(asked);
  });

  test('changes again what a passing failure stopped: changing twice does no harm', async () => {
    await app.send(messageActivity(app));
    const own = `post-${connector.calls.length}`;
    connector.answerNext({ status: 502 });
    expect(await app.messenger.update('a:chat', own, replyOf('x'))).toEqual({ ok: true });
  });

  test('throws what is neither', async () => {
    await app.send(messageActivity(app));
    connector.answerNext({ status: 500 });
    await expect(app.messenger.send('a:chat', replyOf('x'))).rejects.toMatchObject({
      code: 'ConnectorUnavailable',
      status: 500,
    });
  });
});
