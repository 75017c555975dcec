import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Reply } from '../src/conversation/reply';
import { buildServer } from '../src/server';
import { silentLog } from './support/log';
import { promised } from './support/promised';
import { messageActivity, openTeamsApp, replyOf, type TeamsApp } from './support/teams-app';

let app: TeamsApp;
beforeEach(async () => {
  app = await openTeamsApp();
});
afterEach(() => app.stop());

/** Sends bytes as they are, and hands back what came until the other side closed. */
function raw(bytes: string): Promise<string> {
  const { port, hostname } = new URL(app.address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket
      .on('data', (part) => (answer += part))
      .on('close', () => resolve(answer))
      .on('error', reject);
  });
}

const stillAnswers = async () => expect((await app.send(messageActivity(app))).status).toBe(200);

test('says that it is well', async () => {
  const response = await fetch(`${app.address}/healthz`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

describe('whether it is ready', () => {
  const ask = async (): Promise<[number, unknown]> => {
    const response = await fetch(`${app.address}/readyz`);
    return [response.status, await response.json()];
  };

  test('is told without figures where nothing is due by itself', async () => {
    expect(await ask()).toEqual([200, { status: 'ready' }]);
  });

  test('is told with its figures, and by 503 when it is not', async () => {
    await app.stop();
    const digests = { midtjylland: { subscriptions: 2, sentLast24h: 1 } };
    let ready = true;
    app = await openTeamsApp(undefined, undefined, undefined, { health: async () => ({ ready, digests }) });
    expect(await ask()).toEqual([200, { status: 'ready', digests }]);
    ready = false;
    expect(await ask()).toEqual([503, { status: 'not-ready', digests }]);
    expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
  });
});

describe('a body that is no activity', () => {
  test.each([
    ['broken JSON', '{"type":'],
    ['nothing', ''],
    ['a word', '"hej"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a hundred thousand closed brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s is answered with 400', async (_, body) => {
    expect(await app.send(body)).toMatchObject({ status: 400, body: { code: expect.any(String) } });
    await stillAnswers();
  });

  test.each(['from', 'recipient', 'conversation', 'serviceUrl', 'channelId', 'type'])(
    'an activity without "%s" is answered with 400',
    async (part) => {
      expect(await app.send(messageActivity(app, { [part]: undefined }))).toMatchObject({
        status: 400,
        body: { code: 'MalformedActivity' },
      });
    },
  );

  test.each([
    ['a number for text', { text: 7 }],
    ['a word for members', { membersAdded: 'alle' }],
    ['a list for a conversation', { conversation: [] }],
    ['a number for an id', { id: 1 }],
  ])('an activity with %s is answered with 400', async (_, changes) => {
    expect((await app.send(messageActivity(app, changes))).status).toBe(400);
    await stillAnswers();
  });

  test('an activity with parts that name the machinery is read as data', async () => {
    const activity = JSON.stringify(messageActivity(app)).replace('{', '{"__proto__":{"text":"x"},');
    expect((await app.send(activity)).status).toBe(200);
    expect(app.connector.posts()[0]?.body.summary).toBe('Du skrev: hej');
  });

  test('text that is not JSON by its type is answered with 400', async () => {
    const body = JSON.stringify(messageActivity(app));
    expect((await app.send(body, { 'content-type': 'text/plain' })).status).toBe(400);
  });

  test('a body that is packed is refused unread, whether it could be unpacked or not', async () => {
    for (const body of [gzipSync('{}'), Buffer.from('no gzip')]) {
      const response = await fetch(`${app.address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body,
      });
      expect(response.status).toBe(415);
    }
    await stillAnswers();
  });

  test('a body beyond the limit is answered with 413', async () => {
    const text = 'a'.repeat(256 * 1024);
    expect(await app.send(messageActivity(app, { text }))).toMatchObject({ status: 413 });
    await stillAnswers();
  });

  test('a request may take half a minute, headers and body, before its connection is cut', () => {
    const { server } = buildServer({
      ...{ host: '127.0.0.1', port: 0, local: true, log: silentLog },
      receive: async () => ({ status: 200 }),
      health: async () => ({ ready: true }),
    }).routes;
    // How Node cuts it is seen in `npm run fuzz`, which sends a body a byte at a time.
    expect([server.requestTimeout, server.headersTimeout <= 60_000]).toEqual([30_000, true]);
  });

  test('a request that breaks off in the middle harms nobody', async () => {
    const { port, hostname } = new URL(app.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n');
        socket.write('Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{"type"');
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    await stillAnswers();
  });
});

test('a hundred thousand characters reach the conversation whole', async () => {
  await app.send(messageActivity(app, { text: 'å'.repeat(100_000) }));
  expect(app.connector.posts()[0]?.body.summary).toHaveLength('Du skrev: '.length + 100_000);
});

test.each(['', '🙂🙂', '<script>alert(1)</script>', '${' + 'title}'])('%j is answered', async (text) => {
  expect((await app.send(messageActivity(app, { text }))).status).toBe(200);
  expect(app.connector.posts()[0]?.body.summary).toBe(`Du skrev: ${text}`.trimEnd() + (text ? '' : ' '));
});

describe('any answer', () => {
  test.each(['/healthz', '/readyz', '/nothing'])(
    'of %s forbids sniffing, framing and keeping',
    async (path) => {
      const { headers } = await fetch(app.address + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('server')).toBeNull();
    },
  );

  test('to a wrong path or method is JSON without a trace of the code', async () => {
    for (const [path, method, status] of [
      ['/nothing', 'GET', 404],
      ['/api/messages', 'GET', 405],
      ['/api/messages', 'POST', 400],
    ] as const) {
      const response = await fetch(app.address + path, { method });
      const body = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(JSON.parse(body)).toEqual({ code: expect.any(String), message: expect.any(String) });
      expect(body).not.toMatch(/stack|node_modules|\.ts|\.js/);
    }
  });
});

test('the local program is reached under names of this machine only', async () => {
  const ask = (host: string) => raw(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(await ask('evil.example')).toMatch(/^HTTP\/1\.1 403 /);
  expect(await ask('127.0.0.1.evil.example:3978')).toMatch(/^HTTP\/1\.1 403 /);
  expect(await ask('localhost:3978')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await ask('[::1]:3978')).toMatch(/^HTTP\/1\.1 200 /);
});

test('a port that is taken is an error to whoever starts the program, and harms not the one that has it', async () => {
  await expect(
    openTeamsApp(undefined, { FREMDRIFT_LOCAL: 'on' }, new URL(app.address).port),
  ).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await stillAnswers();
});

test('stopping lets a running turn end, and takes no new one', async () => {
  await app.stop();
  const heard = promised();
  const answer = promised<Reply>();
  app = await openTeamsApp(() => {
    heard.resolve();
    return answer.promise;
  });
  const { connector } = app;
  const running = app.send(messageActivity(app));
  await heard.promise;
  const stopping = app.stopServer();
  await expect(fetch(`${app.address}/healthz`)).rejects.toThrow();
  answer.resolve(replyOf('færdig'));
  expect((await running).status).toBe(200);
  await stopping;
  expect(connector.posts().map((call) => call.body.summary)).toEqual(['færdig']);
});
