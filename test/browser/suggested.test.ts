import type { Browser, Locator } from 'playwright-core';
import { openAs } from './doing';
import { ask, eventually, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** Somebody goes on by what is suggested to be asked next. */
let program: Program;
let browser: Browser;
beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

const chips = ({ page }: Visit, name: string): Locator =>
  page.getByRole('region', { name }).getByRole('button');

test('what is suggested is sent by the keyboard as one’s own words, and is gone after the next message', async () => {
  const seen = await openAs(browser, program.url, 'asta', 'Asta Eksempel', 'personal');
  const { page } = seen;
  // Whatever comes after the answer takes its suggestions away, a late welcome too.
  await page.locator('.message.from-bot').first().waitFor();
  await ask(page, 'status på selvskade');
  const next = chips(seen, 'Forslag til spørgsmål').filter({
    hasText: 'Hvad er næste skridt for selvskade?',
  });
  await next.waitFor();
  await next.focus();
  await page.keyboard.press('Enter');
  await page.locator('.message.mine', { hasText: 'Hvad er næste skridt for selvskade?' }).waitFor();
  await page.locator('.message.from-bot').nth(2).waitFor();
  await next.waitFor({ state: 'hidden' });
  expect(seen.complaints).toEqual([]);
});

test('in English they are in English, and a form waits without any', async () => {
  const seen = await openAs(browser, program.url, 'karl', 'Karl Eksempel', 'personal');
  const { page } = seen;
  await page.locator('#language').click();
  await page.locator('.message.from-bot').first().waitFor();
  await ask(page, 'hi');
  await chips(seen, 'Suggested questions').filter({ hasText: 'When is the next meeting?' }).waitFor();
  await ask(page, 'new task');
  await page.locator('.message.from-bot').nth(2).waitFor();
  await eventually(async () => !(await page.locator('#prompts').isVisible()));
  expect(seen.complaints).toEqual([]);
});

test('in a channel nothing is suggested', async () => {
  const seen = await openAs(browser, program.url, 'asta', 'Asta Eksempel', 'channel');
  const { page } = seen;
  await ask(page, '@Fremdrift status på selvskade');
  await page.locator('.message.from-bot:has(.card)', { hasText: 'Under forberedelse' }).waitFor();
  await eventually(async () => !(await page.locator('#prompts').isVisible()));
  expect(seen.complaints).toEqual([]);
});
