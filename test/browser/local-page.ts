import type { Browser, Locator } from 'playwright-core';
import { type Running, startClient } from '../local/client';
import { openBrowser, type Visit, visit } from './page';

/** The local client as one test has it open, with the fake bot behind it. */
export interface At extends Visit {
  running: Running;
  button(name: string): Locator;
}

/**
 * The page by itself, with a bot just large enough to try it: started anew for each test of the file that calls this, and
 * after each the page must have had nothing to complain of.
 */
export function onLocalClient(): At {
  const at = {} as At;
  let browser: Browser;
  at.button = (name) => at.page.getByRole('button', { name, exact: true });
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    at.running = await startClient();
    Object.assign(at, await visit(browser, `${at.running.url}/`));
  });
  afterEach(async () => {
    expect(at.complaints).toEqual([]);
    await at.page.context().close();
    await at.running.close();
  });
  return at;
}
