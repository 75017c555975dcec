import type { Browser, Locator } from 'playwright-core';
import { ask, eventually, expecting, openBrowser, told, type Visit, visit } from './page';
import { type Program, startProgram } from './program';

/** A work plan is dropped on the chat, settled, taken in and taken back. */
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

const plan = [
  'Indsats;Fokusområde;Fase;Status pr. 31/10-2023',
  'Forebyggelse og behandling af selvskade;;;Godkendt, men sat på pause',
  'Rygestop;;;Aftalen er ved at blive gennemskrevet',
  'Skovture for alle;Sammen om ældre borgere;Idé;Foreslået af en borger',
].join('\n');

async function be(persona: string, name: string): Promise<void> {
  await seen.page.locator('#persona').selectOption(persona);
  await seen.page.locator('#me', { hasText: name }).waitFor();
}

/** Drops a file on the conversation, as from a folder. */
const drop = (name: string, text: string): Promise<void> =>
  seen.page.evaluate(`{
    const carried = new DataTransfer();
    carried.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document
        .querySelector('main.chat')
        .dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
  }`);

/** The card that stands where these words are said; the place stays the same when it is replaced. */
async function cardSaying(words: string): Promise<Locator> {
  const message = seen.page.locator('.message:has(.card)', { hasText: words }).last();
  await message.waitFor();
  return seen.page.locator(`.message[data-id="${await message.getAttribute('data-id')}"] .card`);
}
const says = (card: Locator, words: string) =>
  eventually(async () => (await card.innerText()).includes(words));
const press = (card: Locator, name: string) =>
  card.getByRole('button', { name, exact: true }).first().click();

test('a work plan is dropped, settled, taken in as a whole and taken back', async () => {
  await be('signe', 'Signe Eksempel');
  await drop('arbejdsplan.csv', plan);
  await seen.page.locator('#attached', { hasText: 'arbejdsplan.csv' }).waitFor();
  await seen.page.keyboard.press('Enter');
  await seen.page.locator('.message.mine .sent-files', { hasText: 'arbejdsplan.csv' }).waitFor();
  const card = await cardSaying('Rækker: 1 uklar · 1 ændret · 1 ny');
  await press(card, 'Afklar den uklare');
  await says(card, 'Hvilken fase er den i?');
  await card.getByText('Fasen er »Godkendt«').click();
  await says(card, 'Alle uklare rækker er afklaret.');
  await press(card, 'Indlæs alle 3, der er klar');
  await says(card, '3 rækker er indlæst');

  await ask(seen.page, 'status på selvskade');
  const status = await cardSaying('Godkendt, men sat på pause');
  await expecting(async () => expect(await status.innerText()).toContain('Godkendt'));

  await press(card, 'Fortryd importen');
  await says(card, '3 rækker er fortrudt');
  await ask(seen.page, 'fortsæt importen');
  await cardSaying('Rækker: 2 ændrede · 1 ny');
  expect(seen.complaints).toEqual([]);
});

test('the paper clip attaches by keyboard, and what is attached can be taken off again', async () => {
  const { page } = seen;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Vedhæft fil' }).press('Enter'),
  ]);
  await chooser.setFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  const attached = page.getByRole('list', { name: 'Vedhæftede filer' });
  await attached.getByText('plan.pdf').waitFor();
  await expecting(async () => expect(await told(page)).toContain('Vedhæftet: plan.pdf'));
  await attached.getByRole('button', { name: 'Fjern plan.pdf' }).press('Enter');
  await attached.waitFor({ state: 'hidden' });
  expect(seen.complaints).toEqual([]);
});

test('in a channel there is no paper clip, and a dropped file is not taken', async () => {
  const { page } = seen;
  await page.locator('nav.list button[data-kind="channel"]').click();
  await expecting(async () =>
    expect(await page.getByRole('button', { name: 'Vedhæft fil' }).isVisible()).toBe(false),
  );
  await drop('arbejdsplan.csv', plan);
  await page.locator('#toast', { hasText: 'I en kanal kommer filer ikke frem' }).waitFor();
  await expecting(async () => expect(await page.locator('#attached').isVisible()).toBe(false));
  expect(seen.complaints).toEqual([]);
});
