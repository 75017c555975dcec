import { get } from 'node:http';
import { type LinkTarget, linkTarget } from '../../src/domain/link-target';
import { now, openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const feed = { kind: 'feed', feed: 'no-such-feed' } as LinkTarget;
const year = { kind: 'year', year: 2023, locale: 'da' } as LinkTarget;

/** The path goes as it is written, where `fetch` would tidy it up. */
const raw = (path: string): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    get(`${site.address}`, { path }, (response) => {
      let body = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (body += part))
        .on('end', () => resolve({ status: response.statusCode, body }));
    }).on('error', reject);
  });

const pathOf = (address: string): string => address.slice(site.address.length);

const gone = (): [string, string][] => [
  ['no token', '/links/'],
  ['a guess', '/links/1'],
  ['a token of nobody', `/links/${'A'.repeat(60)}.${'A'.repeat(43)}`],
  ['a tampered one', pathOf(site.to(year)).replace('/links/e', '/links/f')],
  ['one that has ended', pathOf(site.to(year, undefined, now / 1000 - 1))],
  ['one of another collaboration', pathOf(site.to(year, 'sjaelland'))],
  ['a feed that is not there', pathOf(site.to(feed))],
  ['a way out', '/links/../../../etc/passwd'],
  ['a way out, escaped', '/links/..%2f..%2f..%2fetc%2fpasswd'],
  ['a broken escape', '/links/%E0%A4%A'],
  ['far too much', `/links/${'A'.repeat(8_000)}`],
];

test('whatever does not count is answered by the same page, whose next step is to ask the bot', async () => {
  const answers = await Promise.all(gone().map(async ([what, path]) => ({ what, ...(await raw(path)) })));
  const [first] = answers;
  expect(first?.body).toContain('Spørg Fremdrift i Teams igen');
  expect(first?.body).toContain('<section lang="en">');
  const others = answers.filter(({ body, status }) => status !== 404 || body !== first?.body);
  // Neither is an address of these pages: the server itself turns them away.
  const outside = ['a way out', 'a broken escape'];
  expect(others.filter(({ what }) => !outside.includes(what))).toEqual([]);
  for (const { body, status } of others) {
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('root:');
  }
  expect(site.failures).toEqual([]);
});

test('the page may load and run nothing, is kept by nobody and found by no search', async () => {
  const { headers } = await site.fetch('/links/1');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src|unsafe/);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    'content-type': 'text/html; charset=utf-8',
  });
});

test('HEAD is answered like GET, without the page', async () => {
  const head = await site.fetch('/links/1', { method: 'HEAD' });
  const whole = await site.fetch('/links/1');
  expect(head.status).toBe(404);
  expect(await head.text()).toBe('');
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(await whole.text())));
});

test.each(['POST', 'PUT', 'DELETE'])('nothing is changed here: %s is not allowed', async (method) => {
  expect((await site.fetch('/links/1', { method })).status).toBe(405);
});

test('a failure is told without its reasons, which stand in the log', async () => {
  const broken = await openSite();
  broken.register.touched.since = () => {
    throw new Error('secret of the machine');
  };
  const response = await fetch(broken.to(linkTarget.parse(year)));
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(body).toContain('Prøv igen om lidt');
  expect(body).not.toContain('secret');
  expect(broken.failures).toHaveLength(1);
  await broken.stop();
});
