import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The browser that is there: `CHROMIUM` names another one. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page as a person has it open, and everything it complained of; a test ends by finding no complaints. */
export interface Visit {
  page: Page;
  complaints: string[];
}

/** Notes every sentence of the live region: the next may replace it before a test comes to look. */
const listenToLive = `addEventListener('DOMContentLoaded', () => {
  const live = document.getElementById('live');
  window.told = [];
  new MutationObserver(() => window.told.push(live.textContent)).observe(live, { childList: true });
})`;

/** Opens the local client. Complaints are script errors, console errors (a broken content policy among them) and calls to other machines. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.addInitScript(listenToLive);
  await page.goto(url);
  await page.locator('#persona option').first().waitFor({ state: 'attached' });
  return { page, complaints };
}

/** Where one writes, in either language. */
export const composer = (page: Page) =>
  page.getByRole('textbox', { name: /Skriv en besked|Write a message/ });

/** Types into the composer and sends with Enter. */
export async function ask(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.keyboard.press('Enter');
}

export const lastCard = (page: Page) => page.locator('.message .card').last();

/** Expects something of what the page shows, again and again until it holds; fails with what was last shown. */
export async function expecting(check: () => Promise<void>): Promise<void> {
  const giveUp = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (unmet) {
      if (Date.now() > giveUp) throw unmet;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until something holds; fails after ten seconds. */
export const eventually = (holds: () => Promise<boolean>): Promise<void> =>
  expecting(async () => {
    if (!(await holds())) throw new Error('It did not come to hold.');
  });

/** All that was said to a screen reader since the page was opened, oldest first. */
export const told = (page: Page): Promise<string[]> => page.evaluate('window.told');
