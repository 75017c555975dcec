import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type LinkTarget, linkTarget } from '../../src/domain/link-target';
import { parseRecord } from '../../src/domain/record';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const year = (more: object = {}): LinkTarget =>
  linkTarget.parse({ kind: 'year', year: 2023, locale: 'da', ...more });
const shown = async (target: LinkTarget, query = ''): Promise<string> => {
  const response = await fetch(site.to(target) + query);
  expect(response.status).toBe(200);
  return response.text();
};
const titles = (page: string): string[] =>
  [...page.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, title = '']) => title);

test('the page tells the year by month, with headings, days and a picture in both themes', async () => {
  const page = await shown(year());
  expect(page).toContain('<html lang="da">');
  expect(page.match(/<h2 id="m\d+">/g)).toHaveLength(12);
  expect(page).toContain('<time datetime="2023-11-08">8. nov.</time>');
  expect(page).toMatch(/media="screen and \(prefers-color-scheme: dark\)"/);
  expect(page).toMatch(/<img [^>]*alt="Årshjul for 2023\. januar: 1 møde/);
  expect(page).not.toMatch(/<script|style=|\son\w+=/);
});

test('its icon is that of the app, and can be fetched and kept', async () => {
  const page = await shown(year());
  const [, icon = ''] = /<link rel="icon" href="([^"]+)"/.exec(page) ?? [];
  const response = await site.fetch(icon);
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toBe(readFileSync('manifest/color.svg', 'utf8'));
  const etag = response.headers.get('etag') ?? '';
  expect((await site.fetch(icon, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect((await site.fetch(icon, { method: 'HEAD' })).status).toBe(200);
});

test('in English it is English', async () => {
  const page = await shown(year({ locale: 'en' }));
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('Health cluster');
});

test('its style sheet is the one its policy lets in, and its pictures can be fetched', async () => {
  const response = await fetch(site.to(year()));
  const page = await response.text();
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(response.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  for (const [, path = ''] of page.matchAll(/(?:src|srcset)="([^"]+)"/g)) {
    const picture = await fetch(site.address + path);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  }
});

test('what the address chooses narrows the page and its picture', async () => {
  const [all, some] = [titles(await shown(year())), titles(await shown(year(), '?body=ssg'))];
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(all).toEqual(expect.arrayContaining(some));
  expect(await shown(year(), '?body=ssg')).toMatch(/src="[^"]+\.svg\?body=ssg"/);
  expect(await shown(year(), '?body=ssg')).toContain('<option value="ssg" selected>');
});

test('it never widens what the link shows', async () => {
  const own = titles(await shown(year({ parties: ['ssg'] })));
  for (const query of [
    '?body=ssu',
    '?cluster=klynge-randers',
    '?year=2024',
    '?parties=ssu',
    '?body=ssu&body=ssg',
  ])
    expect(own).toEqual(expect.arrayContaining(titles(await shown(year({ parties: ['ssg'] }), query))));
});

test('a choice that is none is passed over', async () => {
  const all = await shown(year());
  const odd = await shown(year(), `?body=${encodeURIComponent('"><script>')}&area=__proto__&cluster=`);
  expect(titles(odd)).toEqual(titles(all));
  expect(odd).not.toContain('<script');
});

test('what people wrote is shown as they wrote it', async () => {
  const when = { from: '2026-05-05', to: '2026-05-05' };
  const title = { da: '<img src=x onerror=alert(1)> & "møde"' };
  const more = { precision: 'day', state: 'planned', agenda: [], knownFrom: '2023-10-01', evidence: [] };
  const record = parseRecord('meeting', { id: 'odd', body: 'ssg', title, when, ...more });
  site.register.put({ type: 'meeting', record });
  const page = await shown(year({ year: 2026 }));
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;møde&quot;');
  expect(page).not.toContain('<img src=x');
});

test('a year without anything says so, and offers nothing to narrow', async () => {
  const page = await shown(year({ year: 2040 }));
  expect(page).toContain('Der er ikke noget at vise');
  expect(page).not.toContain('<form');
});

test('the picture of a card is a PNG, the one of a page an SVG that can only be styled', async () => {
  const picture = (format: string, theme: string) =>
    fetch(site.to(linkTarget.parse({ ...year(), kind: 'year-picture', format, theme })));
  const png = await picture('png', 'light');
  expect(png.headers.get('content-type')).toBe('image/png');
  expect(
    Buffer.from(await png.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const svg = await picture('svg', 'dark');
  expect(svg.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'unsafe-inline'/);
  expect(await svg.text()).toContain('<title id="t">Årshjul 2023</title>');
});
