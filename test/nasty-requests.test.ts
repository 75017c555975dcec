import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, openApp } from '../src/app';
import { readConfig } from '../src/config';
import { openLog } from '../src/lib/log';

const tenant = '11111111-1111-4111-8111-111111111111';
const production = {
  MicrosoftAppId: '22222222-2222-4222-8222-222222222222',
  MicrosoftAppTenantId: tenant,
  FREMDRIFT_PUBLIC_URL: 'https://fremdrift.example',
};

let folder: string;
let app: App;
let port: number;
let logged = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'nasty-'));
  const config = readConfig({ ...production, PORT: '0', HOST: '127.0.0.1', FREMDRIFT_DATA: folder });
  const written = {
    write(line: string) {
      logged += line;
    },
  };
  app = await openApp(config, { wall: { now: () => Date.UTC(2026, 0, 15) }, log: openLog('debug', written) });
  port = Number(new URL(await app.listen()).port);
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a request line as it is: clients tidy paths up before they send them. */
function got(line: string, headers: readonly string[] = [], body = ''): Promise<string> {
  const head = [line, 'Host: 127.0.0.1', 'Connection: close', `Content-Length: ${body.length}`, ...headers];
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1'),
    );
    socket
      .setEncoding('utf8')
      .on('data', (part: string) => {
        heard += part;
      })
      .on('error', reject)
      .on('close', () => resolve(heard));
  });
}
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

const routes = ['/', '/healthz/', '/readyz/', '/api/messages/', '/links/', '/local/'];
const climbing = [
  '../../package.json',
  '..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/etc/passwd',
  '....//....//etc/passwd',
];
const guessed = ['1', 'midtjylland', 'admin', '.env', '.git/config', '%00', 'a'.repeat(3_000), '%E0%A4%A'];

test.each(routes.flatMap((route) => [...climbing, ...guessed].map((rest) => `${route}${rest}`)))(
  'GET %s leads to nothing',
  async (address) => {
    const answer = await got(`GET ${address} HTTP/1.1`);
    expect([400, 404]).toContain(statusOf(answer));
    for (const secret of ['root:', '"dependencies"', 'FREMDRIFT', folder, 'node_modules', ' at '])
      expect(answer).not.toContain(secret);
  },
);

test.each([
  ['a line more in a header', ['X-Name: a\nSet-Cookie: stolen=1']],
  ['a header over two lines', ['X-Name: a\r\n b']],
  ['two lengths', ['Content-Length: 5']],
  ['a length and pieces', ['Transfer-Encoding: chunked']],
])('%s gets no header of its sender into an answer', async (_what, headers) => {
  const answer = await got('GET /healthz HTTP/1.1', headers);
  expect([200, 400]).toContain(statusOf(answer));
  expect(answer).not.toContain('stolen');
});

test('what is sent makes no line of its own in the log', async () => {
  logged = '';
  const line = '{"level":60,"msg":"forged"}';
  const evil = `x\n${line}\n\u001b[2J`;
  const activity = JSON.stringify({
    type: evil,
    id: evil,
    channelId: evil,
    serviceUrl: `https://smba.trafficmanager.net/${evil}`,
    from: { id: evil, name: evil },
    recipient: { id: evil },
    conversation: { id: evil, tenantId: tenant },
    text: evil,
  });
  const answer = await got(
    'POST /api/messages HTTP/1.1',
    ['Content-Type: application/json', `Authorization: Bearer ${line}`],
    activity,
  );
  expect([400, 401, 403]).toContain(statusOf(answer));
  const lines = logged.split('\n').filter(Boolean);
  expect(lines.length).toBeGreaterThan(0);
  for (const one of lines) expect(JSON.parse(one).msg).not.toBe('forged');
  expect(logged).not.toContain('\u001b');
});

test('who has no token is told nothing but that', async () => {
  const answer = await got('POST /api/messages HTTP/1.1', ['Content-Type: application/json'], '{}');
  expect(statusOf(answer)).toBe(400);
  expect(answer).not.toMatch(/version|botbuilder|restify|node/i);
});
