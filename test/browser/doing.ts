import type { Browser, Locator, Page } from 'playwright-core';
import { expecting, type Visit, visit } from './page';

/** What people do on the page, and what they wait to see; each waits for the thing itself. */

/** Opens the page as somebody, in the channel or in their own chat. */
export async function openAs(
  browser: Browser,
  url: string,
  persona: string,
  name: string,
  kind: 'personal' | 'channel' = 'channel',
): Promise<Visit> {
  const seen = await visit(browser, url);
  await seen.page.locator('#persona').selectOption(persona);
  await seen.page.locator('#me', { hasText: name }).waitFor();
  await seen.page.locator(`.list [data-kind=${kind}]`).click();
  return seen;
}

export const says = (card: Locator, words: string): Promise<void> =>
  expecting(async () => expect(await card.innerText()).toContain(words));

export const press = (card: Locator, name: string): Promise<void> =>
  card.getByRole('button', { name, exact: true }).click();

/** The card that holds some words: the place it stands in stays the same when it is replaced. */
export async function cardWith(page: Page, words: string): Promise<Locator> {
  const message = page.locator('.message:has(.card)', { hasText: words }).last();
  await message.waitFor();
  return page.locator(`.message[data-id="${await message.getAttribute('data-id')}"] .card`);
}

/** Sets the clock of the program as a person does, and waits until the page shows the day. */
export async function setClock(page: Page, at: string, day: string): Promise<void> {
  await page.locator('#now').fill(at);
  await page.locator('#now').blur();
  await page.locator('#clock-words', { hasText: day }).waitFor();
}

/** Chooses something from the menu of what goes wrong. */
export async function fault(page: Page, name: string): Promise<void> {
  await page.locator('#faults summary').click();
  await page.locator('#faults').getByRole('button', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}
