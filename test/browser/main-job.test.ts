import type { Browser, Locator } from 'playwright-core';
import { ask, eventually, expecting, openBrowser, type Visit, visit } from './page';
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

/** Becomes somebody whose chat nothing has been said in yet; each test is another person, since the program remembers. */
async function be(persona: string, name: string): Promise<void> {
  await seen.page.locator('#persona').selectOption(persona);
  await seen.page.locator('#me', { hasText: name }).waitFor();
  await expecting(async () => expect(await seen.page.locator('.message.mine').count()).toBe(0));
}

/** The card that answers: the place it stands in stays the same when the card is replaced. */
async function answerWith(words: string): Promise<Locator> {
  const message = seen.page.locator('.message:has(.card)', { hasText: words }).last();
  await message.waitFor();
  return seen.page.locator(`.message[data-id="${await message.getAttribute('data-id')}"] .card`);
}

test('what is due before 8/11 is answered in Danish, with the day itself apart', async () => {
  await be('asta', 'Asta Eksempel');
  await ask(seen.page, 'hvad forfalder inden 8/11?');
  const card = await answerWith('72 timer');
  await expecting(async () => expect(await card.innerText()).toContain('På selve dagen'));
});

test('the button for coming meetings changes the card in place', async () => {
  await be('karl', 'Karl Eksempel');
  await ask(seen.page, 'hvad forfalder inden 8/11?');
  const card = await answerWith('72 timer');
  await card.getByRole('button', { name: 'Kommende møder' }).click();
  await eventually(async () => (await card.innerText()).includes('Jeg forstod: kommende møder'));
  const shown = await card.innerText();
  for (const words of ['3 kommende møder', 'SSG 8/11-2023', 'SSU 1/12-2023']) expect(shown).toContain(words);
  expect(shown).not.toContain('På selve dagen');
  await expecting(async () => expect(await card.getByRole('alert').isVisible()).toBe(false));
});

test('another person has a chat of their own, and gets an answer in English', async () => {
  await be('signe', 'Signe Eksempel');
  await ask(seen.page, 'hvad forfalder inden 8/11?');
  await answerWith('72 timer');
  await be('gorm', 'Gorm Eksempel');
  await ask(seen.page, "what's due before 8/11");
  const card = await answerWith('8 November 2023');
  for (const words of ['72-hour', 'On the day itself', 'SSG 8 November 2023'])
    await expecting(async () => expect(await card.innerText()).toContain(words));
});
