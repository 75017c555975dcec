import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/domain/prose';
import { type Exhibit, everyExhibit, usualExhibits } from '../contact-sheets/collection';
import { openGallery } from '../contact-sheets/open-gallery';
import { openBrowser } from './page';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await openGallery(browser);
});
afterAll(() => browser?.close());

/** Cards on the page at a time: a change of theme costs as much for forty as for one. */
const together = 40;

/** What is wrong with cards as they are drawn at a width, in CSS pixels. */
async function faultsIn(exhibits: readonly Exhibit[], locale: Locale, width: number): Promise<string[]> {
  const cards = exhibits.map(({ name, draw }) => ({ name, card: draw(locale) }));
  const found: string[] = [];
  for (let from = 0; from < cards.length; from += together) {
    const some = JSON.stringify(cards.slice(from, from + together));
    found.push(...(await page.evaluate<string[]>(`gallery.faults(${width}, ${some})`)));
  }
  return found;
}

/** Texts without a space in them, as long as a field takes. */
const endless = everyExhibit.filter(({ name }) => /hostile [67]$/.test(name));

test.each([
  ['da', 320],
  ['en', 640],
] as const)(
  'every card in %s, %d pixels wide, can be read in light and dark, sticks out nowhere, and names its inputs',
  async (locale, width) => {
    expect(usualExhibits.length).toBeGreaterThan(500);
    expect(await faultsIn([...usualExhibits, ...endless], locale, width)).toEqual([]);
  },
);

const drawn = (element: object): Exhibit => ({
  group: 'answers',
  name: 'planted',
  draw: () => ({ type: 'AdaptiveCard', version: '1.5', body: [element] }) as never,
});

test.each([
  ['text that is cut', { type: 'TextBlock', text: 'langt '.repeat(90), wrap: false }, 'is cut'],
  ['an input without a label', { type: 'Input.Text', id: 'x' }, 'no visible label'],
  ['pale text', { type: 'TextBlock', text: 'hvidt', color: 'Light' }, 'contrast 1.0'],
])('%s would be seen', async (_what, element, fault) => {
  expect(await faultsIn([drawn(element)], 'da', 320)).toEqual([expect.stringContaining(fault)]);
});

test('what sticks out would be seen', async () => {
  const wide = {
    type: 'ColumnSet',
    columns: [{ type: 'Column', width: '900px', items: [{ type: 'TextBlock', text: 'x' }] }],
  };
  expect((await faultsIn([drawn(wide)], 'da', 320)).join()).toContain('sticks out');
});
