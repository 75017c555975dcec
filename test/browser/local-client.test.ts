import type { Browser, Page } from 'playwright-core';
import { type Running, startClient } from '../local/client';
import { ask, composer, eventually, lastCard, openBrowser, type Visit, visit } from './page';

/** The page by itself, with a bot just large enough to try it. */
let running: Running;
let browser: Browser;
let seen: Visit;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  running = await startClient();
  seen = await visit(browser, `${running.url}/`);
  page = seen.page;
});
afterEach(async () => {
  expect(seen.complaints).toEqual([]);
  await page.context().close();
  await running.close();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The bot speaks without having been asked, through the connector. */
const speakUp = (conversation: string, text: string) =>
  fetch(`${running.url}/local/connector/v3/conversations/${encodeURIComponent(conversation)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text }),
  });

test('a question gets a card, and its button changes the card in place', async () => {
  await ask(page, 'Hvad forfalder?');
  await lastCard(page).getByText('Kortet', { exact: true }).waitFor();
  await button('Næste').click();
  await lastCard(page).getByText('Efter Kortet').waitFor();
  expect(await page.locator('.message .card').count()).toBe(1);
  await button('Igen').press('Enter');
  await lastCard(page).getByText('Efter Efter Kortet').waitFor();
  expect(await page.evaluate('document.activeElement.className')).toContain('message');
});

test('a button that fails says so on the card, which can be pressed again', async () => {
  await ask(page, 'kort');
  await button('Fejl').click();
  await page.getByRole('alert').filter({ hasText: 'Ikke nu.' }).waitFor();
  await button('Næste').click();
  await lastCard(page).getByText('Efter Kortet').waitFor();
});

test('a suggested question is asked by a press, and the suggestions go away', async () => {
  await button('Status på selvskade').click();
  await lastCard(page).waitFor();
  expect(running.bot.last('message').text).toBe('Status på selvskade');
  expect(await page.locator('#prompts').isVisible()).toBe(false);
});

test('typing, a change in place and a deletion are seen', async () => {
  await ask(page, 'skriv');
  await page.getByText('Fremdrift skriver').waitFor({ state: 'attached' });
  await ask(page, 'opdater');
  await page.locator('.message', { hasText: 'Efter ændringen' }).getByText('Redigeret').waitFor();
  await ask(page, 'slet');
  await eventually(async () => (await page.locator('.message.mine').count()) === 3);
  await eventually(async () => (await page.locator('.message.from-bot').count()) === 1);
});

test('Enter sends, Shift+Enter starts a line, and the arrow key brings back what was said', async () => {
  await composer(page).fill('første');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('anden');
  await page.keyboard.press('Enter');
  await lastCard(page).waitFor();
  expect(running.bot.last('message').text).toBe('første\nanden');
  await eventually(async () => {
    await composer(page).press('ArrowUp');
    return (await composer(page).inputValue()) === 'første\nanden';
  });
});

test('a message that could not be sent keeps its text', async () => {
  await eventually(async () => running.bot.heard.length === 4);
  running.bot.broken = 500;
  await ask(page, 'Når det frem?');
  await page.getByRole('alert').filter({ hasText: 'ikke sendt' }).waitFor();
  expect(await composer(page).inputValue()).toBe('Når det frem?');
  expect(await page.locator('.message').count()).toBe(0);
  expect(seen.complaints.splice(0)).toEqual([expect.stringContaining('502')]);
});

test('each person has a chat of their own, and shares the channel', async () => {
  await ask(page, 'Kun mig');
  await lastCard(page).waitFor();
  await page.getByLabel('Du er').selectOption('gorm');
  await page.locator('#me', { hasText: 'Gorm Eksempel' }).waitFor();
  expect(await page.locator('.message').count()).toBe(0);
  await page.locator('.list [data-kind=channel]').click();
  await ask(page, '@Fremdrift hvad nu?');
  await lastCard(page).waitFor();
  expect(running.bot.last('message').from).toMatchObject({ id: '29:demo-gorm' });
  await page.getByLabel('Du er').selectOption('asta');
  await page.locator('.post', { hasText: 'Gorm Eksempel' }).waitFor();
});

test('a post that arrives unasked is counted until it is looked at', async () => {
  await speakUp('19:00000000000000000000000000000c4a@thread.tacv2', 'Ugens overblik');
  const badge = page.locator('.list [data-kind=channel] .badge');
  await badge.waitFor();
  expect(await badge.innerText()).toBe('1');
  expect(await page.locator('#live').innerText()).toBe('Fremdrift: Ugens overblik');
  await page.locator('.list [data-kind=channel]').click();
  await page.locator('.post', { hasText: 'Ugens overblik' }).waitFor();
  expect(await badge.isVisible()).toBe(false);
});

test('what is said is shown as words, with bold and links, and never as HTML or script', async () => {
  const hostile = '<img src=x onerror=alert(1)> **fed** [skidt](javascript:alert(1)) [godt](https://example.org)';
  await speakUp('a:demo-asta', hostile);
  const words = page.locator('.message .words');
  await words.locator('strong', { hasText: 'fed' }).waitFor();
  expect(await words.innerText()).toBe('<img src=x onerror=alert(1)> fed [skidt](javascript:alert(1)) godt');
  expect(await words.locator('a').getAttribute('href')).toBe('https://example.org');
});

test('a dialog opens, keeps what is wrong in view, and is submitted', async () => {
  await ask(page, 'kort');
  await button('Dialog').click();
  const dialog = page.getByRole('dialog', { name: 'Ny opgave' });
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await dialog.getByText('Skriv en titel').waitFor();
  await dialog.getByLabel('Titel').fill('Ring til Randers');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Gemt: Ring til Randers').waitFor();
  expect(await dialog.isVisible()).toBe(false);
});

test('the day is shown in Copenhagen and is set, stepped and set back for the whole program', async () => {
  const words = page.locator('#clock-words');
  const is = (text: string) => eventually(async () => (await words.innerText()) === text);
  await is('Tirsdag den 31. oktober 2023');
  await button('+1 uge').click();
  await is('Tirsdag den 7. november 2023');
  await page.getByLabel('I dag').fill('2024-03-31T03:00');
  await is('Søndag den 31. marts 2024');
  expect(running.clock.now()).toBe(Date.parse('2024-03-31T01:00:00Z'));
  await button('Nulstil').click();
  await is('Tirsdag den 31. oktober 2023');
  await button('+1 dag').click();
  await is('Onsdag den 1. november 2023');
});

test('the page turns dark, and as narrow as a phone without anything sticking out', async () => {
  await ask(page, 'kort');
  await lastCard(page).waitFor();
  await button('Mørk').click();
  const background = () => page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor");
  expect(await background()).toBe('rgb(43, 43, 43)');
  await button('Telefon').click();
  expect((await page.locator('.frame').boundingBox())?.width).toBe(390);
  expect(await page.locator('.list').isVisible()).toBe(false);
  await page.setViewportSize({ width: 390, height: 780 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await page.locator('.messages').evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
});

test('the page speaks English when asked, and says so to screen readers', async () => {
  await button('English').click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await button('Status of selvskade').click();
  await lastCard(page).waitFor();
  expect(running.bot.last('message').locale).toBe('en-US');
});

/** What has the focus, in the page's own terms; "(unseen)" when nothing shows that it has. */
const whereFocusIs = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return '';
  const shown = getComputedStyle(one).outlineStyle !== 'none' || one.closest('.composer:focus-within');
  return (one.id || one.textContent.trim()) + (shown ? '' : ' (unseen)');
})()`;

test('everything can be reached by keyboard, with the focus to be seen', async () => {
  await ask(page, 'kort');
  await lastCard(page).waitFor();
  const reached = new Set<string>();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate<string>(whereFocusIs);
    reached.add(at);
  }
  expect([...reached].filter((one) => one.endsWith('(unseen)'))).toEqual([]);
  for (const one of ['persona', 'now', 'reset', 'theme', 'Næste', 'text']) expect(reached).toContain(one);
});
