import { request } from 'node:http';
import { post } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeAll(async () => {
  running = await startClient();
});
afterAll(() => running.close());

/** `fetch` sets the Host header itself, so this goes beneath it. */
function get(path: string, host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request(`${running.url}${path}`, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

const open = { persona: 'asta' };

test.each([
  '/',
  '/local/page/main.js',
  '/local/api/events?persona=asta',
  '/local/connector/v3/conversations/a:demo-asta/members',
])('another name that leads to this machine is refused at %s', async (path) => {
  expect(await get(path, 'evil.example')).toBe(403);
  expect(await get(path, '127.0.0.1.evil.example:3978')).toBe(403);
});

test.each(['localhost:3978', '127.0.0.1:3978', '[::1]:3978'])(
  'this machine is served as %s',
  async (host) => {
    expect(await get('/', host)).toBe(200);
  },
);

test('a form of another site is refused, since it cannot send JSON', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const answer = await post(`${running.url}/local/api/open`, open, { 'content-type': type });
    expect(answer.status).toBe(403);
  }
});

test('a script of another site is refused, and this page is not', async () => {
  const from = async (origin: string) =>
    (await post(`${running.url}/local/api/open`, open, { origin })).status;
  expect(await from('https://evil.example')).toBe(403);
  expect(await from('null')).toBe(403);
  expect(await from(running.url)).toBe(200);
});

test('a body that is not JSON, or not what was asked for, is refused with a sentence', async () => {
  const broken = await post(`${running.url}/local/api/open`, '{"persona":');
  expect(broken).toMatchObject({ status: 400, body: { error: { code: 'BadSyntax' } } });
  const wrong = await post(`${running.url}/local/api/open`, { persona: 7 });
  expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
});

test('a body that is far too large is refused', async () => {
  const answer = await post(`${running.url}/local/api/open`, { persona: 'x'.repeat(1_100_000) });
  expect(answer.status).toBe(413);
});

test('the page may run and fetch nothing but its own', async () => {
  const response = await fetch(running.url);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(await response.text()).not.toMatch(/(src|href)="https?:/);
});

test('no other file of the machine is to be had', async () => {
  for (const name of ['..%2f..%2f..%2fpackage.json', 'package.json', '%2e%2e/mount.ts']) {
    expect((await fetch(`${running.url}/local/page/${name}`)).status).toBe(404);
  }
});
