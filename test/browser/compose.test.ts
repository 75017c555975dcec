import type { Browser, Locator, Page } from 'playwright-core';
import { ask, composer, eventually, expecting, openBrowser, type Visit, visit } from './page';
import { type Program, startProgram } from './program';

/** Search beside the message box, actions on a message, and long forms in a dialog, against the whole program. */
let program: Program;
let browser: Browser;
let at: Visit;
beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});
afterEach(async () => {
  expect(at.complaints).toEqual([]);
  await at.page.context().close();
});

async function asSigne(options = {}): Promise<Page> {
  at = await visit(browser, program.url, options);
  await at.page.locator('#persona').selectOption('signe');
  await at.page.locator('#me', { hasText: 'Signe Eksempel' }).waitFor();
  return at.page;
}
const dialogIn = (page: Page, name: string): Locator => page.getByRole('dialog', { name });
const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.id || document.activeElement.textContent');
const inChannel = (page: Page) => page.locator('[data-kind=channel]:visible').first().click();

test('what is searched for beside the message box is put into the channel as a card that lives', async () => {
  const page = await asSigne();
  await inChannel(page);
  await page.getByRole('button', { name: 'Søg i Fremdrift' }).press('Enter');
  const finder = dialogIn(page, 'Søg i Fremdrift');
  await finder.locator('.found').first().waitFor();
  expect(await focused(page)).toBe('finder-text');
  await page.keyboard.type('selvskade');
  await finder.locator('.found', { hasText: 'Forebyggelse og behandling af selvskade' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await eventually(async () => (await focused(page)).startsWith('Forebyggelse og behandling'));
  await page.keyboard.press('Enter');
  const card = page.locator('.message', { hasText: 'Signe Eksempel' }).locator('.card').last();
  // It is drawn anew for those who may do more.
  await card.getByRole('button', { name: 'Opdatér status' }).waitFor();
  await expecting(async () => expect(await finder.isVisible()).toBe(false));
  expect(await focused(page)).toBe('text');
});

test('the four lists are reached by the arrow keys, and nothing found says what to try', async () => {
  const page = await asSigne();
  await page.getByRole('button', { name: 'Søg i Fremdrift' }).click();
  const finder = dialogIn(page, 'Søg i Fremdrift');
  await finder.locator('.found').first().waitFor();
  await finder.getByRole('tab', { name: 'Indsatser' }).focus();
  for (const name of ['Opgaver', 'Møder', 'Beslutninger']) {
    await page.keyboard.press('ArrowRight');
    await finder.getByRole('tab', { name, selected: true }).waitFor();
    expect(await focused(page)).toBe(name);
  }
  await finder.getByLabel('Hvad leder du efter?').fill('zzzzz');
  await finder.getByText('Ingen beslutning svarer til »zzzzz«').waitFor();
  await page.keyboard.press('Escape');
  await finder.waitFor({ state: 'hidden' });
});

test('a task is made of a message, with its words and a link to it, and its card put below', async () => {
  const page = await asSigne();
  await inChannel(page);
  await ask(page, 'Vi skal ringe til Randers om høringen');
  const message = page.locator('.message', { hasText: 'Vi skal ringe til Randers' }).first();
  await message.getByRole('button', { name: 'Flere handlinger' }).press('Enter');
  await eventually(async () => (await focused(page)) === 'Opret opgave af denne besked');
  await page.keyboard.press('Enter');
  const dialog = dialogIn(page, 'Opret opgave af denne besked');
  const what = dialog.getByLabel('Hvad skal gøres?');
  await what.waitFor();
  await expecting(async () => expect(await what.inputValue()).toBe('Vi skal ringe til Randers om høringen'));
  await dialog.getByRole('button', { name: 'Opret' }).click();
  const card = page.locator('.message', { hasText: 'Opgave oprettet' }).last().locator('.card');
  await card.getByText('en besked i Teams').waitFor();
  await expecting(async () => expect(await dialog.isVisible()).toBe(false));
});

test('a long form opens in a dialog that keeps what is wrong in view; done, the card it came from changes', async () => {
  const page = await asSigne();
  await ask(page, 'hvilke indsatser er der');
  const button = page.locator('.message').last().getByRole('button', { name: 'Opret indsats' });
  await button.press('Enter');
  const dialog = dialogIn(page, 'Opret indsats');
  await dialog.getByLabel('Titel').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await eventually(async () => (await focused(page)) === 'Opret indsats');

  await button.press('Enter');
  await dialog.getByLabel('Titel').fill('Prøve for borgeren 010203-1234');
  await dialog.getByLabel('Type').selectOption({ index: 1 });
  await dialog.getByLabel('Fokusområde').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await dialog.getByText('ligner et personnummer').first().waitFor();
  await expecting(async () =>
    expect(await dialog.getByLabel('Titel').inputValue()).toContain('Prøve for borgeren'),
  );
  await dialog.getByLabel('Titel').fill('Prøve for alle');
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('.message .card', { hasText: 'Indsats oprettet' }).waitFor();
});

test('in English, in the dark and on a phone the search is the same', async () => {
  const page = await asSigne({ viewport: { width: 390, height: 760 } });
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.getByRole('button', { name: 'Search Fremdrift' }).click();
  const finder = dialogIn(page, 'Search Fremdrift');
  await finder.getByLabel('What are you looking for?').fill('self-harm');
  await finder.locator('.found', { hasText: 'self-harm' }).first().waitFor();
  await expecting(async () =>
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true),
  );
  const box = await finder.boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.width ?? 999) <= 390).toBe(true);
  await page.keyboard.press('Escape');
  await composer(page).waitFor();
});
