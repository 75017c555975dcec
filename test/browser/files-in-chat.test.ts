import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { cardWith, openAs, press } from './doing';
import { ask, eventually, expecting, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** Files are asked about in one's own chat, put into the stand-in for OneDrive, and fetched from there. */
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
afterEach(async () => {
  expect(seen.complaints).toEqual([]);
  await seen.page.context().close();
});

const question = (page: Page, name: string): Locator => page.getByRole('region', { name });

test('a document is asked about, allowed by keyboard, lies in OneDrive and is fetched from there', async () => {
  seen = await openAs(browser, program.url, 'signe', 'Signe Eksempel', 'personal');
  const { page } = seen;
  await ask(page, 'lav statusdokument til SSG');
  const card = await cardWith(page, 'Statusdokument til SSG');
  await press(card, 'Hent Word');
  await page.locator('#toast', { hasText: 'status-ssg-2023-10-31.docx er klar til dig.' }).waitFor();
  const asked = question(page, 'Fil fra Fremdrift: status-ssg-2023-10-31.docx');
  await asked.getByText('Siger du ja, lægger jeg filen i din egen OneDrive.').waitFor();
  // The card it was asked for on is as it was.
  await expecting(async () =>
    expect(await card.getByRole('button', { name: 'Hent Excel' }).isVisible()).toBe(true),
  );

  await asked.getByRole('button', { name: 'Tillad' }).press('Enter');
  const put = question(page, 'Fil: status-ssg-2023-10-31.docx');
  const link = put.getByRole('link', { name: 'Hent filen: status-ssg-2023-10-31.docx' });
  await link.waitFor();
  await expecting(async () => expect(await asked.count()).toBe(0));
  const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
  expect(download.suggestedFilename()).toBe('status-ssg-2023-10-31.docx');
  // A package begins so.
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

test('who does not allow it is told what else they can do; the question is gone', async () => {
  seen = await openAs(browser, program.url, 'karl', 'Karl Eksempel', 'personal');
  const { page } = seen;
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await ask(page, 'make the status document for SSG');
  await press(await cardWith(page, 'Status document for SSG'), 'Download Excel');
  const asked = question(page, 'File from Fremdrift: status-ssg-2023-10-31.xlsx');
  await asked.getByRole('button', { name: 'Decline' }).click();
  const card = await cardWith(page, 'The file was not saved');
  await eventually(async () => (await asked.count()) === 0);
  await card.getByRole('link', { name: 'Download Excel by link' }).waitFor();
  await press(card, 'Put in OneDrive');
  await asked.getByRole('button', { name: 'Allow' }).waitFor();
});

test('in a channel the same document is fetched by a link', async () => {
  seen = await openAs(browser, program.url, 'gorm', 'Gorm Eksempel');
  const { page } = seen;
  await ask(page, '@Fremdrift lav statusdokument til SSG');
  const card = await cardWith(page, 'Statusdokument til SSG');
  const [fetched] = await Promise.all([
    page.context().waitForEvent('response', (response) => response.url().includes('/links/')),
    card.getByRole('link', { name: 'Hent Word' }).click(),
  ]);
  expect(fetched.headers()['content-disposition']).toContain('status-ssg-2023-10-31.docx');
  await expecting(async () => expect(await page.locator('.file-card').count()).toBe(0));
});

// The last one: the clock is everybody's.
test('a question of an earlier day is asked anew, and then the file is of today', async () => {
  seen = await openAs(browser, program.url, 'asta', 'Asta Eksempel', 'personal');
  const { page } = seen;
  await ask(page, 'skriv en sagsfremstilling om selvskade til SSU');
  await press(await cardWith(page, 'Dagsordenspunkt til SSU'), 'Hent Word');
  const name = 'forebyggelse-behandling-selvskade-ssu';
  const first = question(page, `Fil fra Fremdrift: ${name}-2023-10-31.docx`);
  await first.waitFor();
  await page.getByRole('button', { name: '+1 dag' }).click();
  await page.locator('#clock-words', { hasText: '1. november' }).waitFor();
  await first.getByRole('button', { name: 'Tillad' }).click();
  const anew = question(page, `Fil fra Fremdrift: ${name}-2023-11-01.docx`);
  await anew.getByText('Du blev spurgt 31. oktober 2023').waitFor();
  await eventually(async () => (await first.count()) === 0);
  await anew.getByRole('button', { name: 'Tillad' }).click();
  await question(page, `Fil: ${name}-2023-11-01.docx`).waitFor();
});
