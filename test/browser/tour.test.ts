import type { Browser, Locator } from 'playwright-core';
import { cardWith, openAs, press } from './doing';
import { ask, eventually, expecting, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** The tour opens as a dialog from the welcome and from help, in both languages. */
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
afterEach(async () => {
  expect(seen.complaints).toEqual([]);
  await seen.page.context().close();
});

const dialog = (name: string): Locator => seen.page.getByRole('dialog', { name });
const pressIn = (name: string, button: string) =>
  dialog(name).getByRole('button', { name: button, exact: true }).press('Enter');

test('from the welcome of a channel it goes on and back by keyboard; closed, the welcome is as it was', async () => {
  seen = await openAs(browser, program.url, 'karl', 'Karl Eksempel');
  const card = await cardWith(seen.page, 'Velkommen til Fremdrift');
  await card.getByRole('button', { name: 'Rundtur', exact: true }).press('Enter');
  await dialog('Rundtur 1 af 5: Spørg').waitFor();
  await pressIn('Rundtur 1 af 5: Spørg', 'Næste: Læs svaret');
  await dialog('Rundtur 2 af 5: Læs svaret').waitFor();
  await pressIn('Rundtur 2 af 5: Læs svaret', 'Tilbage');
  await dialog('Rundtur 1 af 5: Spørg').waitFor();
  await seen.page.keyboard.press('Escape');
  await dialog('Rundtur 1 af 5: Spørg').waitFor({ state: 'hidden' });
  await eventually(
    async () => (await seen.page.evaluate('document.activeElement.textContent')) === 'Rundtur',
  );
  await expecting(async () => expect(await card.innerText()).toContain('Velkommen til Fremdrift'));
});

test('from help in English it goes to its end, and what is asked there is answered there', async () => {
  seen = await openAs(browser, program.url, 'gorm', 'Gorm Eksempel', 'personal');
  await seen.page.getByRole('button', { name: 'English', exact: true }).click();
  await ask(seen.page, 'help');
  await press(await cardWith(seen.page, 'What you can ask'), 'Tour');
  const titles = ['Ask', 'Read the answer', 'Change something', 'Have it sent to you', 'Who sees what'];
  for (const [at, title] of titles.entries()) {
    const name = `Tour ${at + 1} of 5: ${title}`;
    await dialog(name).waitFor();
    const next = titles[at + 1];
    if (next) await pressIn(name, `Next: ${next}`);
  }
  await pressIn('Tour 5 of 5: Who sees what', 'Everything I can do');
  await dialog('What you can ask').waitFor();
});

test('written, it is shown as cards among the messages', async () => {
  seen = await openAs(browser, program.url, 'asta', 'Asta Eksempel', 'personal');
  await ask(seen.page, 'rundtur');
  const card = await cardWith(seen.page, 'Rundtur 1 af 5: Spørg');
  await press(card, 'Næste: Læs svaret');
  await eventually(async () => (await card.innerText()).includes('Rundtur 2 af 5: Læs svaret'));
  await expecting(async () => expect(await seen.page.getByRole('dialog').count()).toBe(0));
});
