import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, openApp } from '../src/app';
import { readConfig } from '../src/config';
import { openLog } from '../src/lib/log';
import { mountLocal } from '../src/local/mount';
import { buildServer } from '../src/server';
import { mountWeb, type WebRoutes } from '../src/web/mount';
import { silentLog } from './support/log';

/** Every route there is, as the server itself knows them: `GET /links/*`. A new one is tried without being added here. */
function everyRoute(): { method: string; route: string }[] {
  const clock = { now: () => 0, set: () => {} };
  const server = buildServer({
    ...{ host: '127.0.0.1', port: 0, local: true, log: silentLog },
    receive: async () => ({ status: 200 }),
    health: async () => ({ ready: true }),
  });
  const none = async (): Promise<never> => Promise.reject(new Error('nobody is asked'));
  mountWeb(server.routes as unknown as WebRoutes, {
    ...{ key: none, collaborations: [], register: none, clock, log: silentLog },
  });
  mountLocal(server.routes, { clock, botUrl: '', serviceUrl: '', initialDay: '2023-10-31' });
  const router = server.routes.router as unknown as {
    getRoutes(): Record<string, { method: string; path: string }>;
  };
  return Object.values(router.getRoutes()).map(({ method, path: route }) => ({ method, route }));
}
const routes = everyRoute();

/** What is put in the place of an id, or behind a route that has none. */
const guesses = [
  ...[
    '1',
    'midtjylland',
    'admin',
    '.env',
    '__proto__',
    'constructor',
    'initiative:selvskade',
    'a'.repeat(3_000),
  ],
  ...[
    '../../package.json',
    '..%2f..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    '..%5c..%5cpackage.json',
  ],
  ...['%00', '%E0%A4%A', '%0d%0aSet-Cookie:%20stolen=1', '%0a{"msg":"forged"}%0a', "1'%20or%20'1'='1"],
];
const addressesOf = (route: string): string[] =>
  guesses.map((guess) =>
    /[:*]/.test(route)
      ? route.replace(/:\w+|\*/g, guess)
      : `${route}${route.endsWith('/') ? '' : '/'}${guess}`,
  );

interface Opened {
  app: App;
  port: number;
  folder: string;
  logged(): string[];
}
async function open(env: Record<string, string>): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'route-'));
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', FREMDRIFT_DATA: folder, ...env });
  let log = '';
  const written = {
    write(line: string) {
      log += line;
    },
  };
  const app = await openApp(config, {
    wall: { now: () => Date.UTC(2026, 0, 15) },
    log: openLog('debug', written),
  });
  const port = Number(new URL(await app.listen()).port);
  return { app, port, folder, logged: () => log.split('\n').filter(Boolean) };
}

/** Sends a request as it is written, since clients tidy addresses up; the answer, all of it. */
function got(
  port: number,
  method: string,
  address: string,
  headers: readonly string[] = [],
): Promise<string> {
  const body =
    method === 'POST' || method === 'PUT' ? '{"persona":"asta","chat":"a:guess","message":"1"}' : '';
  const head = [
    ...[`${method} ${address} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close'],
    ...['Content-Type: application/json', `Content-Length: ${body.length}`, ...headers],
  ];
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1'),
    );
    socket.setEncoding('utf8').on('data', (part: string) => (heard += part));
    socket.on('error', reject).on('close', () => resolve(heard));
  });
}
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

const tenant = '11111111-1111-4111-8111-111111111111';
const production = {
  MicrosoftAppId: '22222222-2222-4222-8222-222222222222',
  MicrosoftAppTenantId: tenant,
  FREMDRIFT_PUBLIC_URL: 'https://fremdrift.example',
};

test('the routes are known', () => {
  expect(routes.length).toBeGreaterThan(20);
  expect(routes).toEqual(
    expect.arrayContaining([
      { method: 'POST', route: '/api/messages' },
      { method: 'GET', route: '/links/*' },
      { method: 'GET', route: '/local/page/:file' },
    ]),
  );
});

describe.each([
  ['a deployment', production],
  ['the local program', { FREMDRIFT_LOCAL: 'on' }],
])('in %s', (_what, env) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(env);
  });
  afterAll(async () => {
    await opened.app.stop();
    rmSync(opened.folder, { recursive: true, force: true });
  });

  test.each(routes)(
    '$method $route opens nothing to whoever guesses or climbs',
    async ({ method, route }) => {
      for (const address of addressesOf(route)) {
        const answer = await got(opened.port, method, address);
        expect([address, [400, 401, 403, 404, 405].includes(statusOf(answer)), statusOf(answer)]).toEqual([
          address,
          true,
          statusOf(answer),
        ]);
        const [head = ''] = answer.split('\r\n\r\n');
        expect(head).not.toMatch(/^set-cookie/im);
        for (const secret of ['root:', '"dependencies"', opened.folder, 'node_modules', ' at /'])
          expect(answer).not.toContain(secret);
      }
    },
  );

  test.each(routes)('$method $route takes over no header of its sender', async ({ method, route }) => {
    const sent = ['X-Name: a\nSet-Cookie: stolen=1', 'X-Forwarded-Host: evil.example', 'Origin: null'];
    for (const header of sent) {
      const answer = await got(opened.port, method, route.replace(/:\w+|\*/g, '1'), [header]);
      // A register that was not put in is told by 503, and by nothing else.
      expect([500, 501, 502, Number.NaN]).not.toContain(statusOf(answer));
      expect(answer).not.toMatch(/stolen|evil\.example/);
    }
  });

  test('none of it wrote a line of its own into the log, or failed', () => {
    for (const line of opened.logged()) {
      const { msg, level } = JSON.parse(line);
      expect([msg, level]).not.toEqual(['forged', expect.anything()]);
      expect([line, level]).toEqual([line, expect.stringMatching(/^(debug|info|warn)$/)]);
    }
  });
});
