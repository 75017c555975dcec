import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Access } from '../../src/teams/access';
import { mayFetch, openFetchFile } from '../../src/teams/fetch-file';

const teams: Access = {
  kind: 'teams',
  appId: 'app',
  appType: 'SingleTenant',
  appTenant: 'tenant',
  password: undefined,
  tenants: ['tenant'],
};
const local: Access = { kind: 'local' };

test.each([
  'https://contoso-my.sharepoint.com/personal/signe/_layouts/15/download.aspx?UniqueId=x&tempauth=y',
  'https://contoso.sharepoint.com/x',
  'https://northeurope1-mediap.svc.ms/download?x',
])('files are fetched from OneDrive and SharePoint: %s', (url) => expect(mayFetch(teams, url)).toBe(true));

test.each([
  'http://contoso.sharepoint.com/x',
  'https://contoso.sharepoint.com:8443/x',
  'https://contoso.sharepoint.com.evil.example/x',
  'https://evilsharepoint.com/x',
  'https://sharepoint.com@evil.example/x',
  'https://user:word@contoso.sharepoint.com/x',
  'https://169.254.169.254/metadata',
  'http://127.0.0.1:3978/x',
  'file:///etc/passwd',
  'data:text/plain,x',
  'nothing',
])('a deployment fetches nothing from %s', (url) => expect(mayFetch(teams, url)).toBe(false));

test.each(['http://127.0.0.1:3978/local/files/1', 'http://localhost:1/x', 'http://[::1]:3978/x'])(
  'the local program fetches from this machine: %s',
  (url) => expect(mayFetch(local, url)).toBe(true),
);
test.each(['https://contoso.sharepoint.com/x', 'http://10.0.0.1/x', 'http://127.0.0.1.evil.example/x'])(
  'the local program fetches nowhere else: %s',
  (url) => expect(mayFetch(local, url)).toBe(false),
);

/** Answers with a head and a body; one after the other, as restify's heads cannot be gone on with. */
const answering =
  (status: number, headers: Record<string, string | number>, body = ''): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

describe('a file that is fetched', () => {
  let server: Server;
  let answer: RequestListener = () => {};
  let asked: { url: string | undefined; authorization: string | undefined }[] = [];
  let home = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url, authorization: request.headers.authorization });
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  const fetched = (most = 1_000, options = {}) => openFetchFile(local, options)(`${home}/file`, most);

  test('comes whole, by a plain GET without a token', async () => {
    answer = (_, response) => response.end('Indsats;Status');
    expect(await fetched()).toEqual({ ok: true, bytes: Buffer.from('Indsats;Status') });
    expect(asked).toEqual([{ url: '/file', authorization: undefined }]);
  });

  test('is refused by its size before it is read, and while it is read where no size was told', async () => {
    answer = answering(200, { 'content-length': 1_001 }, 'x'.repeat(1_001));
    expect(await fetched()).toEqual({ ok: false, reason: 'too-large' });
    answer = (_, response) => {
      response.write('x'.repeat(900));
      response.end('x'.repeat(900));
    };
    expect(await fetched()).toEqual({ ok: false, reason: 'too-large' });
    expect(await fetched(1_800)).toMatchObject({ ok: true });
  });

  test.each([
    [401, 'gone'],
    [403, 'gone'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'unreachable'],
    [503, 'unreachable'],
  ])('that is answered %d is %s', async (status, reason) => {
    answer = answering(status, {}, 'x');
    expect(await fetched()).toEqual({ ok: false, reason });
  });

  // From iOS the link leads to a page: https://github.com/OfficeDev/Microsoft-Teams-Samples/issues/1314.
  test('that turns out to be a page is no file', async () => {
    answer = answering(200, { 'content-type': 'text/html; charset=utf-8' }, 'x');
    expect(await fetched()).toEqual({ ok: false, reason: 'no-file' });
  });

  test('is followed within its place, and never to another', async () => {
    answer = (request, response) =>
      request.url === '/file'
        ? answering(302, { location: '/moved' })(request, response)
        : response.end('her');
    expect(await fetched()).toMatchObject({ ok: true });
    expect(asked.map(({ url }) => url)).toEqual(['/file', '/moved']);
    answer = answering(302, { location: 'https://files.example/x' });
    expect(await fetched()).toEqual({ ok: false, reason: 'strange' });
    answer = answering(302, { location: '/file' });
    expect(await fetched()).toEqual({ ok: false, reason: 'unreachable' });
  });

  test('that does not come in time, or from nobody, could not be reached', async () => {
    answer = () => {};
    expect(await fetched(1_000, { timeout: 20 })).toEqual({ ok: false, reason: 'unreachable' });
    expect(await openFetchFile(local)('http://127.0.0.1:1/file', 9)).toEqual({
      ok: false,
      reason: 'unreachable',
    });
  });
});
