import type { Browser, Locator } from 'playwright-core';
import { ask, eventually, expecting, openBrowser, type Visit, visit } from './page';
import { type Program, startProgram } from './program';

/** Somebody says that an answer did not help, and the secretariat finds it on its list. */
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

async function answered(text: string, words: string): Promise<Locator> {
  await ask(seen.page, text);
  const message = seen.page.locator('.message:has(.card)', { hasText: words }).last();
  await message.waitFor();
  // It stays the same message when its card is replaced.
  return seen.page.locator(`.message[data-id="${await message.getAttribute('data-id')}"]`);
}
const focused = (): Promise<string> => seen.page.evaluate('document.activeElement.title');

test('the thumbs below an answer open a form by the keyboard, and what is written reaches the secretariat', async () => {
  const { page } = seen;
  await be('asta', 'Asta Eksempel');
  const message = await answered('status på selvskade', 'Under forberedelse');
  const thumbs = message.getByRole('group', { name: 'Hjalp svaret?' });
  const down = thumbs.getByRole('button', { name: 'Svaret hjalp ikke', pressed: false });
  await down.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Feedback til Fremdrift' });
  await dialog.getByText('Skriv ikke personoplysninger.').waitFor();
  await page.keyboard.press('Escape');
  await eventually(async () => (await focused()) === 'Svaret hjalp ikke');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Hvad hjalp ikke?').fill('Jeg mente de unge, siger Asta');
  await dialog.getByRole('button', { name: 'Send' }).press('Enter');
  await page.getByText('Tak for din feedback.').waitFor();
  await thumbs.getByRole('button', { name: 'Svaret hjalp ikke', pressed: true }).waitFor();
  await page.locator('.message .card', { hasText: 'er gemt uden dit navn' }).waitFor();

  await be('signe', 'Signe Eksempel');
  const list = await answered('ubesvarede spørgsmål', 'feedback: svaret hjalp ikke');
  await expecting(async () =>
    expect(await list.innerText()).toContain('Kommentar: »Jeg mente de unge, siger [navn]«'),
  );
  await expecting(async () => expect(await list.getByRole('group').count()).toBe(0));
  await list.getByRole('button', { name: 'Se svaret' }).click();
  await list.getByText('Under forberedelse').first().waitFor();

  await be('asta', 'Asta Eksempel');
  await page.getByRole('button', { name: 'Svaret hjalp ikke', pressed: true }).waitFor();
  expect(seen.complaints).toEqual([]);
});

test('praise is taken without a word, in English too, and needs no text', async () => {
  const { page } = seen;
  await be('karl', 'Karl Eksempel');
  await page.locator('#language').click();
  const message = await answered('status of selvskade', 'In preparation');
  await message.getByRole('button', { name: 'The answer helped' }).click();
  const dialog = page.getByRole('dialog', { name: 'Feedback to Fremdrift' });
  await dialog.getByLabel('What was good?').waitFor();
  const before = await page.locator('.message').count();
  await dialog.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you for your feedback.').waitFor();
  await expecting(async () => expect(await page.locator('.message').count()).toBe(before));
  await page.locator('#language').click();
  expect(seen.complaints).toEqual([]);
});

test('where the bot was removed nobody is asked for feedback', async () => {
  const { page } = seen;
  await be('karl', 'Karl Eksempel');
  const message = await answered('status på selvskade', 'Under forberedelse');
  const thumbs = message.getByRole('button', { name: 'Svaret hjalp', exact: true });
  await thumbs.waitFor();
  await page.locator('#faults summary').click();
  await page.getByRole('button', { name: 'Fjern Fremdrift herfra' }).click();
  await thumbs.waitFor({ state: 'hidden' });
});
