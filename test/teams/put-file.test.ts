import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Access } from '../../src/teams/access';
import { openPutFile } from '../../src/teams/put-file';

interface Got {
  method: string | undefined;
  url: string | undefined;
  headers: Record<string, unknown>;
  body: string;
}

let server: Server;
let home = '';
let got: Got[] = [];
let answer: RequestListener = () => {};
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const { method, url, headers } = request;
    got.push({ method, url, headers, body: Buffer.concat(parts).toString() });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  got = [];
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
});

const place = (link = `${home}/upload`, page = `${home}/file`) => ({
  link,
  page,
  id: 'id',
  name: 'a.docx',
  type: 'docx',
});
const put = (to = place(), options = {}, access: Access = { kind: 'local' }) =>
  openPutFile(access, options)(to, Buffer.from('indhold'));
const answering =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end('{}');
  };

test.each([200, 201])('a file is sent whole, in one piece, without a token (%s)', async (status) => {
  answer = answering(status);
  expect(await put()).toEqual({ ok: true });
  expect(got).toMatchObject([
    {
      method: 'PUT',
      url: '/upload',
      body: 'indhold',
      headers: {
        'content-range': 'bytes 0-6/7',
        'content-length': '7',
        'content-type': 'application/octet-stream',
      },
    },
  ]);
  expect(got[0]?.headers.authorization).toBeUndefined();
});

test.each([
  [401, 'gone'],
  [403, 'gone'],
  [404, 'gone'],
  [409, 'gone'],
  [410, 'gone'],
  [416, 'gone'],
  [413, 'full'],
  [507, 'full'],
  [202, 'unreachable'],
  [400, 'unreachable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
] as const)('a place that answers %s is %s', async (status, reason) => {
  answer = answering(status);
  expect(await put()).toEqual({ ok: false, reason });
});

test('nobody is followed elsewhere', async () => {
  answer = answering(307, { location: `${home}/elsewhere` });
  expect(await put()).toEqual({ ok: false, reason: 'unreachable' });
  expect(got.map(({ url }) => url)).toEqual(['/upload']);
});

test('a place that does not answer, or cannot be reached, is unreachable', async () => {
  answer = () => {};
  expect(await put(place(), { timeout: 50 })).toEqual({ ok: false, reason: 'unreachable' });
  expect(await put(place('http://127.0.0.1:9/'))).toEqual({ ok: false, reason: 'unreachable' });
});

const teams: Access = {
  kind: 'teams',
  appId: 'app',
  appType: 'SingleTenant',
  appTenant: 'tenant',
  password: undefined,
  tenants: ['tenant'],
};
const drive = 'https://x-my.sharepoint.com/personal/signe';
test.each([
  ['http://127.0.0.1:3978/x', drive],
  ['https://x-my.sharepoint.com.evil.example/x', drive],
  ['http://x-my.sharepoint.com/x', drive],
  ['https://user:word@x-my.sharepoint.com/x', drive],
  ['https://169.254.169.254/x', drive],
  ['nothing', drive],
  [drive, 'https://evil.example/file.docx'],
  [drive, 'javascript:alert(1)'],
  // Files are sent there, and none is looked at there.
  [drive, 'https://northeurope1-mediap.svc.ms/file.docx'],
])('a deployment sends nothing where it does not know the place: %s, %s', async (link, page) => {
  const sent = jest.spyOn(globalThis, 'fetch');
  expect(await put(place(link, page), {}, teams)).toEqual({ ok: false, reason: 'strange' });
  expect(sent).not.toHaveBeenCalled();
  sent.mockRestore();
});
