import type { Browser } from 'playwright-core';
import { ask, eventually, lastCard, openBrowser, type Visit, visit } from './page';
import { type Program, startProgram } from './program';

/** The main job, end to end: the compiled program, the shipped register, a person at the page. */
let program: Program;
let browser: Browser;
let seen: Visit;
beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});
beforeEach(async () => {
  seen = await visit(browser, program.url);
});
afterEach(async () => {
  expect(seen.complaints).toEqual([]);
  await seen.page.context().close();
});

/** The card that answers, once it holds what it must. */
async function cardWith(words: string): Promise<string> {
  const card = lastCard(seen.page).filter({ hasText: words });
  await card.waitFor();
  return card.innerText();
}

test('what is due before 8/11 is answered in Danish, with the day itself apart', async () => {
  await ask(seen.page, 'hvad forfalder inden 8/11?');
  expect(await cardWith('72 timer')).toContain('På selve dagen');
});

test('a button of the answer changes the card in place', async () => {
  await ask(seen.page, 'hvad forfalder inden 8/11?');
  const before = await cardWith('72 timer');
  const cards = await seen.page.locator('.message .card').count();
  await lastCard(seen.page).locator('.ac-pushButton').first().click();
  await eventually(async () => (await lastCard(seen.page).innerText()) !== before);
  expect(await seen.page.locator('.message .card').count()).toBe(cards);
});

test('another person sees their own chat and gets an answer in English', async () => {
  await ask(seen.page, 'hvad forfalder inden 8/11?');
  await cardWith('72 timer');
  await seen.page.getByLabel('Du er').selectOption('karl');
  await eventually(async () => (await seen.page.locator('.message.mine').count()) === 0);
  await ask(seen.page, "what's due before 8/11");
  expect(await cardWith('8 November 2023')).toContain('8 November 2023');
});
