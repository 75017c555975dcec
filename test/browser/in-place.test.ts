import type { Browser, Locator, Page } from 'playwright-core';
import { ask, eventually, expecting, openBrowser, type Visit, visit } from './page';
import { type Program, startProgram } from './program';

/** Two people at one card of the shared channel: what both see, and what becomes of what they type at the same time. */
let program: Program;
let browser: Browser;
const open: Visit[] = [];
beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

async function inChannel(persona: string, name: string): Promise<Page> {
  const seen = await visit(browser, program.url);
  open.push(seen);
  await seen.page.locator('#persona').selectOption(persona);
  await seen.page.locator('#me', { hasText: name }).waitFor();
  await seen.page.locator('.list [data-kind=channel]').click();
  return seen.page;
}
/** The one card about self-harm, whatever stands on it; the bot's welcome comes before it. */
const cardIn = (page: Page): Locator =>
  page.locator('.message:has(.card)').filter({ hasText: 'selvskade' }).last().locator('.card');
const says = (card: Locator, words: string) =>
  eventually(async () => (await card.innerText()).includes(words));
const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click();

test('both open the form on one card; the second sees the conflict, loses nothing, and both steps are on record', async () => {
  const asta = await inChannel('asta', 'Asta Eksempel');
  await ask(asta, '@Fremdrift status på selvskade');
  await says(cardIn(asta), 'Opdatér status');
  const signe = await inChannel('signe', 'Signe Eksempel');
  await says(cardIn(signe), 'Opdatér status');
  const gorm = await inChannel('gorm', 'Gorm Eksempel');
  await says(cardIn(gorm), 'Under forberedelse');
  await expecting(async () =>
    expect(await cardIn(gorm).getByRole('button', { name: 'Opdatér status' }).count()).toBe(0),
  );

  await press(cardIn(asta), 'Opdatér status');
  await cardIn(asta).getByRole('textbox', { name: 'Status', exact: true }).fill('Klar til SSG.');
  await press(cardIn(signe), 'Opdatér status');
  await cardIn(signe).getByRole('textbox', { name: 'Status', exact: true }).fill('Venter på økonomien.');
  await press(cardIn(asta), 'Gem');
  await gorm.locator('.words', { hasText: 'Asta Eksempel: Status opdateret' }).waitFor();
  await expecting(async () =>
    expect(await cardIn(signe).getByRole('textbox', { name: 'Status', exact: true }).inputValue()).toBe(
      'Venter på økonomien.',
    ),
  );

  await press(cardIn(signe), 'Gem');
  await says(cardIn(signe), 'En anden har ændret det imens');
  for (const words of ['Du skrev: Venter på økonomien.', 'Asta Eksempel: Klar til SSG.'])
    await expecting(async () => expect(await cardIn(signe).innerText()).toContain(words));
  await press(cardIn(signe), 'Behold min');
  await gorm.locator('.words', { hasText: 'Signe Eksempel: Status opdateret' }).waitFor();
  for (const page of [asta, signe, gorm]) await says(cardIn(page), 'Venter på økonomien.');

  await press(cardIn(gorm), 'Historik');
  for (const words of ['Klar til SSG.', 'Venter på økonomien.']) await says(cardIn(gorm), words);
  await says(cardIn(signe), 'Fortryd ændringen');
  await press(cardIn(signe), 'Fortryd ændringen');
  await says(cardIn(asta), 'Klar til SSG.');
  for (const seen of open) expect(seen.complaints).toEqual([]);
});
