import { onLocalClient } from './local-page';
import { ask, composer, eventually, expecting, lastCard, told } from './page';

const at = onLocalClient();

/** The bot speaks without having been asked, through the connector. */
const speakUp = (conversation: string, text: string) =>
  fetch(`${at.running.url}/local/connector/v3/conversations/${encodeURIComponent(conversation)}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text }),
  });

test('a question gets a card, and its button changes the card in place', async () => {
  await ask(at.page, 'Hvad forfalder?');
  await lastCard(at.page).getByText('Kortet', { exact: true }).waitFor();
  await at.button('Næste').click();
  await lastCard(at.page).getByText('Efter Kortet').waitFor();
  await expecting(async () => expect(await at.page.locator('.message .card').count()).toBe(1));
  await at.button('Igen').press('Enter');
  await lastCard(at.page).getByText('Efter Efter Kortet').waitFor();
  await expecting(async () =>
    expect(await at.page.evaluate('document.activeElement.className')).toContain('message'),
  );
});

test('a button that fails says so on the card, which can be pressed again', async () => {
  await ask(at.page, 'kort');
  await at.button('Fejl').click();
  await at.page.getByRole('alert').filter({ hasText: 'Ikke nu.' }).waitFor();
  await at.button('Næste').click();
  await lastCard(at.page).getByText('Efter Kortet').waitFor();
});

test('a suggested question is asked by a press, and the suggestions go away', async () => {
  await at.button('Status på selvskade').click();
  await lastCard(at.page).waitFor();
  expect(at.running.bot.last('message').text).toBe('Status på selvskade');
  await expecting(async () => expect(await at.page.locator('#prompts').isVisible()).toBe(false));
});

test('typing, a change in place and a deletion are seen', async () => {
  await ask(at.page, 'skriv');
  await at.page.getByText('Fremdrift skriver').waitFor({ state: 'attached' });
  await ask(at.page, 'opdater');
  await at.page.locator('.message', { hasText: 'Efter ændringen' }).getByText('Redigeret').waitFor();
  await ask(at.page, 'slet');
  await eventually(async () => (await at.page.locator('.message.mine').count()) === 3);
  await eventually(async () => (await at.page.locator('.message.from-bot').count()) === 1);
});

test('Enter sends, Shift+Enter starts a line, and the arrow key brings back what was said', async () => {
  await composer(at.page).fill('første');
  await at.page.keyboard.press('Shift+Enter');
  await at.page.keyboard.type('anden');
  await at.page.keyboard.press('Enter');
  await lastCard(at.page).waitFor();
  expect(at.running.bot.last('message').text).toBe('første\nanden');
  await eventually(async () => {
    await composer(at.page).press('ArrowUp');
    return (await composer(at.page).inputValue()) === 'første\nanden';
  });
});

test('a message that could not be sent keeps its text', async () => {
  // Both chats of the page have been told of.
  await eventually(async () => at.running.bot.heard.filter(({ action }) => action === 'add').length === 2);
  at.running.bot.broken = 500;
  await ask(at.page, 'Når det frem?');
  await at.page.getByRole('alert').filter({ hasText: 'ikke sendt' }).waitFor();
  await expecting(async () => expect(await composer(at.page).inputValue()).toBe('Når det frem?'));
  await expecting(async () => expect(await at.page.locator('.message').count()).toBe(0));
  expect(at.complaints.splice(0)).toEqual([expect.stringContaining('502')]);
});

test('each person has a chat of their own, and shares the channel', async () => {
  await ask(at.page, 'Kun mig');
  await lastCard(at.page).waitFor();
  await at.page.getByLabel('Du er').selectOption('gorm');
  await at.page.locator('#me', { hasText: 'Gorm Eksempel' }).waitFor();
  await expecting(async () => expect(await at.page.locator('.message').count()).toBe(0));
  await at.page.locator('.list [data-kind=channel]').click();
  await ask(at.page, '@Fremdrift hvad nu?');
  await lastCard(at.page).waitFor();
  expect(at.running.bot.last('message').from).toMatchObject({ id: '29:demo-gorm' });
  await at.page.getByLabel('Du er').selectOption('asta');
  await at.page.locator('.post', { hasText: 'Gorm Eksempel' }).waitFor();
});

test('a post that arrives unasked is counted until it is looked at', async () => {
  await speakUp('19:00000000000000000000000000000c4a@thread.tacv2', 'Ugens overblik');
  const badge = at.page.locator('.list [data-kind=channel] .badge');
  await badge.waitFor();
  await expecting(async () => expect(await badge.innerText()).toBe('1'));
  await expecting(async () => expect(await told(at.page)).toContain('Fremdrift: Ugens overblik'));
  await at.page.locator('.list [data-kind=channel]').click();
  await at.page.locator('.post', { hasText: 'Ugens overblik' }).waitFor();
  await expecting(async () => expect(await badge.isVisible()).toBe(false));
});

test('what is said is shown as words, with bold and links, and never as HTML or script', async () => {
  const hostile =
    '<img src=x onerror=alert(1)> **fed** [skidt](javascript:alert(1)) [godt](https://example.org)';
  await speakUp('a:demo-asta', hostile);
  const words = at.page.locator('.message .words');
  await words.locator('strong', { hasText: 'fed' }).waitFor();
  await expecting(async () =>
    expect(await words.innerText()).toBe(
      '<img src=x onerror=alert(1)> fed [skidt](javascript:alert(1)) godt',
    ),
  );
  await expecting(async () =>
    expect(await words.locator('a').getAttribute('href')).toBe('https://example.org'),
  );
});

test('a dialog opens, keeps what is wrong in view, and is submitted', async () => {
  await ask(at.page, 'kort');
  await at.button('Dialog').click();
  const dialog = at.page.getByRole('dialog', { name: 'Ny opgave' });
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await dialog.getByText('Skriv en titel').waitFor();
  await dialog.getByLabel('Titel').fill('Ring til Randers');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await at.page.getByText('Gemt: Ring til Randers').waitFor();
  await expecting(async () => expect(await dialog.isVisible()).toBe(false));
});
