import type { Browser } from 'playwright-core';
import { cardWith, openAs, press, says, setClock } from './doing';
import { ask, expecting, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** Everybody is asked before a meeting; the card in the channel shows the answers as they arrive, in its own place. */
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

async function at(persona: string, name: string, kind: 'personal' | 'channel'): Promise<Visit> {
  const seen = await openAs(browser, program.url, persona, name, kind);
  open.push(seen);
  return seen;
}

test('the answers to a round arrive on its card in the channel, and a round that is taken back says so there', async () => {
  const asta = await at('asta', 'Asta Eksempel', 'personal');
  await ask(asta.page, 'tak');
  await cardWith(asta.page, 'Det var så lidt');
  const signe = await at('signe', 'Signe Eksempel', 'channel');
  await setClock(signe.page, '2023-11-20T09:00', '20. november 2023');
  await ask(signe.page, '@Fremdrift sæt grænsen for gamle statusser til 14 dage');
  await press(await cardWith(signe.page, 'Hvor mange dage'), 'Gem');
  await ask(signe.page, '@Fremdrift bed alle om status før SSU 1/12');
  const form = await cardWith(signe.page, 'Hvem skal have beskeden?');
  await expecting(async () => expect(await form.innerText()).toContain('SSU 1/12-2023'));
  await press(form, 'Send');
  // What was asked before is what the form gives way to: the meeting, and nothing else.
  await says(form, 'Fredag 1. december 2023');

  const gorm = await at('gorm', 'Gorm Eksempel', 'channel');
  const seenByAll = await cardWith(gorm.page, 'har svaret');
  await says(seenByAll, '0 af 3 har svaret');
  const place = gorm.page.locator('.message:has(.card)', { hasText: '0 af 3 har svaret' });
  const id = await place.getAttribute('data-id');

  const wanted = await cardWith(asta.page, 'beder om status på 3 indsatser');
  await expecting(async () => expect(await wanted.innerText()).toContain('Inden SSU 1/12-2023'));
  await wanted.getByRole('button', { name: /Opdatér status: Forebyggelse og behandling/ }).click();
  await wanted.getByRole('textbox', { name: 'Status', exact: true }).fill('Alle tre klynger er i gang.');
  await press(wanted, 'Gem');
  await says(seenByAll, '1 af 3 har svaret');
  await expecting(async () =>
    expect(await gorm.page.locator(`.message[data-id="${id}"]`).innerText()).toContain('1 af 3 har svaret'),
  );
  await expecting(async () =>
    expect(await gorm.page.locator('.message:has(.card)', { hasText: 'har svaret' }).count()).toBe(1),
  );

  await press(form, 'Fortryd ændringen');
  await says(seenByAll, 'Anmodningen om status er trukket tilbage');
  await cardWith(asta.page, 'Du behøver alligevel ikke at svare om status');
  await press(form, 'Gentag ændringen');
  await says(seenByAll, '1 af 3 har svaret');
  await cardWith(asta.page, 'beder om status på 2 indsatser');
  for (const seen of open) expect(seen.complaints).toEqual([]);
}, 120_000);
