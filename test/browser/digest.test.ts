import type { Browser, Locator, Page } from 'playwright-core';
import { cardWith, openAs, press, says, setClock } from './doing';
import { ask, expecting, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** A channel's digest, from the form it is asked for with to the card that everybody works on: it comes once. */
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

async function inChannel(persona: string, name: string): Promise<Visit> {
  const seen = await openAs(browser, program.url, persona, name);
  open.push(seen);
  return seen;
}
const digests = (page: Page): Locator => page.locator('.message:has(.card)', { hasText: 'Uge 45 ·' });

const onMonday = (page: Page, time: string) => setClock(page, `2023-11-06T${time}`, '6. november 2023');

/** Lets the program look at its clock a few times: it does so every second. */
const someTicks = () => new Promise((done) => setTimeout(done, 3_500));

/** Waits for what happens on the next full minute of the program's clock. */
const withinAMinute = 75_000;

test('comes once at eight on Monday, is worked on by those who may, and not again after the program was started anew', async () => {
  const signe = await inChannel('signe', 'Signe Eksempel');
  const gorm = await inChannel('gorm', 'Gorm Eksempel');
  await ask(signe.page, '@Fremdrift abonnér på ugebrevet');
  const form = await cardWith(signe.page, 'Hvor tit?');
  await expecting(async () =>
    expect(await form.getByRole('combobox', { name: 'Ugedag' }).inputValue()).toBe('1'),
  );
  await expecting(async () =>
    expect(await form.getByRole('textbox', { name: 'Klokkeslæt' }).inputValue()).toBe('08:00'),
  );
  await press(form, 'Abonnér');
  await says(form, 'Næste ugebrev: mandag 6. november 2023 kl.\u00a08.00');

  await onMonday(signe.page, '07:59');
  await someTicks();
  await expecting(async () => expect(await digests(gorm.page).count()).toBe(0));
  await digests(gorm.page).waitFor({ timeout: withinAMinute });
  const [his, hers] = await Promise.all([gorm, signe].map(({ page }) => cardWith(page, 'Uge 45 ·')));
  if (!his || !hers) throw new Error('no digest');
  await someTicks();
  await expecting(async () => expect(await digests(gorm.page).count()).toBe(1));
  await expecting(async () => expect(await digests(gorm.page).locator('time').innerText()).toBe('08:00'));
  await expecting(async () => expect(await his.innerText()).not.toContain('Jeg forstod'));
  await expecting(async () =>
    expect(await his.getByRole('button', { name: /Opdatér status/ }).count()).toBe(0),
  );

  const [, old = ''] = /Vis alle (\d+) statusser/.exec(await his.innerText()) ?? [];
  await hers.getByRole('button', { name: 'Opdatér status: Hensigtserklæring' }).click();
  await hers.getByRole('textbox', { name: 'Status', exact: true }).fill('Alle praksis har fået materialet.');
  await press(hers, 'Gem');
  for (const card of [hers, his]) await says(card, `Vis alle ${Number(old) - 1} statusser`);
  await gorm.page.locator('.words', { hasText: 'Signe Eksempel: Status opdateret' }).waitFor();
  for (const seen of open) expect(seen.complaints).toEqual([]);
  for (const seen of open.splice(0)) await seen.page.context().close();

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    await program.restart(signal);
    const again = await inChannel('signe', 'Signe Eksempel');
    await onMonday(again.page, '08:00');
    await someTicks();
    await expecting(async () => expect(await digests(again.page).count()).toBe(0));
    await ask(again.page, '@Fremdrift er ugebrevet sendt?');
    await cardWith(again.page, 'i dag kl.\u00a08.00');
    expect(again.complaints).toEqual([]);
    await again.page.context().close();
  }
}, 240_000);
