import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const root = process.cwd();
const own = path.join(root, 'test/contact-sheets/page');
const shared = path.join(root, 'src/local/page');
const places: Record<string, string> = {
  '': path.join(own, 'index.html'),
  'adaptivecards.js': require.resolve('adaptivecards/dist/adaptivecards.min.js'),
  ...Object.fromEntries(['sheet.css', 'sheet.js', 'faults.js'].map((name) => [name, path.join(own, name)])),
};
const address = 'http://gallery.invalid/';

/** A page that can draw cards as the local client draws them, with its own files and nothing from elsewhere. */
export async function openGallery(browser: Browser, context: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(context);
  await page.route(`${address}**`, (route) => {
    const name = route.request().url().slice(address.length);
    return route.fulfill({ path: places[name] ?? path.join(shared, name) });
  });
  await page.goto(address);
  await page.waitForFunction('globalThis.gallery !== undefined');
  return page;
}
