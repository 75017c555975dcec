import type { Browser, Locator, Page } from 'playwright-core';
import { openAs, press, says } from './doing';
import { ask, composer, eventually, expecting, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** A channel as several people have it open: threads, mentions, a view for each, and words in place of buttons. */
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
afterEach(async () => {
  for (const { page, complaints } of open.splice(0)) {
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

async function enter(persona: string, name: string, kind: 'personal' | 'channel' = 'channel'): Promise<Page> {
  const seen = await openAs(browser, program.url, persona, name, kind);
  open.push(seen);
  return seen.page;
}
const threadAbout = (page: Page, words: string): Locator => page.locator('.post', { hasText: words }).last();

test('an answer in a channel is one post in the thread it was asked in, and who answers there goes on in it', async () => {
  const asta = await enter('asta', 'Asta Eksempel');
  await ask(asta, '@Fremdrift hvilke klynger arbejder med selvskade?');
  const thread = threadAbout(asta, 'hvilke klynger arbejder');
  await thread.locator('.card').waitFor();
  await expecting(async () => expect(await thread.locator('.message').count()).toBe(2));

  const gorm = await enter('gorm', 'Gorm Eksempel');
  const there = threadAbout(gorm, 'hvilke klynger arbejder');
  await there.getByRole('button', { name: 'Svar', exact: true }).click();
  await expecting(async () =>
    expect(await composer(gorm).or(gorm.locator('#text')).inputValue()).toBe('@Fremdrift '),
  );
  await gorm.locator('#text').fill('@Fremdrift næste SSG-møde');
  await gorm.keyboard.press('Enter');
  await eventually(async () => (await there.locator('.card').count()) === 2);
  await eventually(async () => (await thread.locator('.card').count()) === 2);
});

test('in a channel the bot answers who mentions it, and nobody else', async () => {
  const asta = await enter('asta', 'Asta Eksempel');
  await ask(asta, 'Skal vi mødes om budgettet?');
  await ask(asta, '@Fremdrift næste SSG-møde om økonomi');
  await threadAbout(asta, 'om økonomi').locator('.card').waitFor();
  await expecting(async () =>
    expect(await threadAbout(asta, 'om budgettet').locator('.card').count()).toBe(0),
  );
});

test('each sees their own buttons on one card, and what one does with theirs switches nobody else’s', async () => {
  const gorm = await enter('gorm', 'Gorm Eksempel');
  await ask(gorm, '@Fremdrift status på 72 timers behandlingsansvar');
  const cardFor = (page: Page): Locator => threadAbout(page, 'status på 72 timers').locator('.card').first();
  await says(cardFor(gorm), 'Under implementering');
  const signe = await enter('signe', 'Signe Eksempel');
  await says(cardFor(signe), 'Opdatér status');
  const asta = await enter('asta', 'Asta Eksempel');
  await says(cardFor(asta), 'Opdatér status');
  await expecting(async () => expect(await cardFor(gorm).innerText()).not.toContain('Opdatér status'));

  await press(cardFor(signe), 'Opgaver');
  await says(cardFor(signe), 'opgaver');
  await gorm.reload();
  await gorm.locator('.list [data-kind=channel]').click();
  await says(cardFor(gorm), 'Under implementering');
  await says(cardFor(asta), 'Opdatér status');
  await expecting(async () => expect(await cardFor(gorm).innerText()).not.toContain('Opdatér status'));
});

test('who cannot press writes what stands on a button, fills a form in by lines, and takes it back', async () => {
  const signe = await enter('signe', 'Signe Eksempel', 'personal');
  const last = (): Locator => signe.locator('.message .card').last();
  const writes = async (text: string, shown: string): Promise<void> => {
    const before = await signe.locator('.message .card').count();
    await ask(signe, text);
    await eventually(async () => (await signe.locator('.message .card').count()) > before);
    await says(last(), shown);
  };
  await writes('status på selvskade', 'Under forberedelse');
  await writes('tryk Opdatér status', 'Gem');
  await writes(
    'Status: Pilotprojektet er i gang.\nHvordan går det?: I risiko\ntryk Gem',
    'Pilotprojektet er i gang.',
  );
  await writes('Tryk på »Fortryd ændringen«', 'Fortrudt');
});
