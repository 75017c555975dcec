import type { Browser } from 'playwright-core';
import { cardWith, openAs, press, says } from './doing';
import { ask, expecting, openBrowser } from './page';
import { type Program, startProgram } from './program';

/** Everything somebody may choose, from one card. */
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

test('a setting is changed from the card, and is told there the next time', async () => {
  const seen = await openAs(browser, program.url, 'karl', 'Karl Eksempel', 'personal');
  const { page } = seen;
  await ask(page, 'indstillinger');
  const card = await cardWith(page, 'Dine indstillinger');
  await says(card, 'hverdage fra kl.\u00a08.00');
  await expecting(async () => expect(await card.innerText()).not.toContain('For hele samarbejdet'));
  await press(card, 'Ret påmindelser');
  await card.getByLabel('Fra hvilket klokkeslæt?').fill('7');
  await press(card, 'Gem');
  await says(card, 'Påmindelser ændret');
  await ask(page, 'indstillinger');
  await says(await cardWith(page, 'Dine indstillinger'), 'hverdage fra kl.\u00a07.00');
  expect(seen.complaints).toEqual([]);
});

test('the digest is set up in a dialog, and the language by one press; the secretariat sees more', async () => {
  const seen = await openAs(browser, program.url, 'signe', 'Signe Eksempel', 'personal');
  const { page } = seen;
  await ask(page, 'settings');
  const card = await cardWith(page, 'Your settings');
  await says(card, 'For the whole collaboration');
  await press(card, 'Subscribe to the digest');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  // The card became what was answered.
  await says(card, 'Next digest');
  await ask(page, 'my settings');
  const again = await cardWith(page, 'Your settings');
  await says(again, 'Next digest');
  await press(again, 'På dansk');
  await says(again, 'Jeg svarer dig på dansk');
  await press(again, 'Indstillinger');
  await says(again, 'Jeg svarer dig altid på dansk.');
  expect(seen.complaints).toEqual([]);
});

test('in a channel the card holds what is everybody’s, and its buttons those who may press them', async () => {
  const seen = await openAs(browser, program.url, 'signe', 'Signe Eksempel');
  await ask(seen.page, '@Fremdrift indstillinger');
  const card = await cardWith(seen.page, 'Indstillinger her');
  await card.getByRole('button', { name: 'Abonnér på ugebrev', exact: true }).waitFor();
  const other = await openAs(browser, program.url, 'gorm', 'Gorm Eksempel');
  const shown = await cardWith(other.page, 'Indstillinger her');
  await expecting(async () =>
    expect(await shown.getByRole('button', { name: 'Abonnér på ugebrev', exact: true }).count()).toBe(0),
  );
  expect([...seen.complaints, ...other.complaints]).toEqual([]);
});
