import type { Browser, Locator } from 'playwright-core';
import { ask, eventually, openBrowser, type Visit, visit } from './page';
import { type Program, startProgram } from './program';

/** What one person asks in vain, the secretariat teaches, and the next one is answered. */
let program: Program;
let browser: Browser;
let seen: Visit;
beforeAll(async () => {
  program = await startProgram();
  browser = await openBrowser();
  seen = await visit(browser, program.url);
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

async function be(persona: string, name: string): Promise<void> {
  await seen.page.locator('#persona').selectOption(persona);
  await seen.page.locator('#me', { hasText: name }).waitFor();
}

/** The card that answers with these words: the place it stands in stays the same when it is replaced. */
async function answered(text: string, words: string): Promise<Locator> {
  await ask(seen.page, text);
  const message = seen.page.locator('.message:has(.card)', { hasText: words }).last();
  await message.waitFor();
  return seen.page.locator(`.message[data-id="${await message.getAttribute('data-id')}"] .card`);
}
const says = (card: Locator, words: string) =>
  eventually(async () => (await card.innerText()).includes(words));
const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click();

test('a word that was missing is taught in the form, answers at once, and is undone', async () => {
  await be('asta', 'Asta Eksempel');
  await answered('hvad er status på hoppeborgen, spørger Asta', 'gemt uden dit navn');
  await answered('ubesvarede spørgsmål', 'Det er for sekretariatet');

  await be('signe', 'Signe Eksempel');
  const card = await answered('ubesvarede spørgsmål', 'hvad er status på hoppeborgen, spørger [navn]');
  await press(card, 'Tilføj som synonym');
  await says(card, 'Indsats, de mener');
  const initiative = card.getByPlaceholder('Søg efter en indsats');
  await card.locator('input').first().fill('hoppeborgen');
  await press(card, 'Tilføj');
  await says(card, 'Vælg en indsats på listen.');
  await initiative.fill('Forebyggelse og behandling af selvskade');
  await press(card, 'Tilføj');
  await says(card, 'Det ord kender jeg nu');

  await be('karl', 'Karl Eksempel');
  await answered('hvad er status på hoppeborgen?', 'Under forberedelse');
  await be('signe', 'Signe Eksempel');
  const taught = seen.page.locator('.message .card', { hasText: 'Det ord kender jeg nu' });
  await press(taught, 'Fortryd');
  await seen.page.locator('.message .card', { hasText: 'Synonymet er fjernet igen' }).waitFor();
  await be('karl', 'Karl Eksempel');
  await answered('hvad er status på hoppeborgen nu?', 'Det kender registret ikke');
  expect(seen.complaints).toEqual([]);
});
