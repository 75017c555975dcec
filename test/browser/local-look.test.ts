import { onLocalClient } from './local-page';
import { ask, eventually, expecting, lastCard } from './page';

const at = onLocalClient();

test('the day is shown in Copenhagen and is set, stepped and set back for the whole program', async () => {
  const words = at.page.locator('#clock-words');
  const is = (text: string) => eventually(async () => (await words.innerText()) === text);
  await is('Tirsdag den 31. oktober 2023');
  await at.button('+1 uge').click();
  await is('Tirsdag den 7. november 2023');
  await at.page.getByLabel('I dag').fill('2024-03-31T03:00');
  await is('Søndag den 31. marts 2024');
  expect(at.running.clock.now()).toBe(Date.parse('2024-03-31T01:00:00Z'));
  await at.button('Nulstil').click();
  await is('Tirsdag den 31. oktober 2023');
  await at.button('+1 dag').click();
  await is('Onsdag den 1. november 2023');
});

test('the page turns dark, and as narrow as a phone without anything sticking out', async () => {
  await ask(at.page, 'kort');
  await lastCard(at.page).waitFor();
  await at.button('Mørk').click();
  const background = () =>
    at.page.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor");
  await expecting(async () => expect(await background()).toBe('rgb(43, 43, 43)'));
  await at.button('Telefon').click();
  expect((await at.page.locator('.frame').boundingBox())?.width).toBe(390);
  await expecting(async () => expect(await at.page.locator('.list').isVisible()).toBe(false));
  await at.page.setViewportSize({ width: 390, height: 780 });
  await expecting(async () =>
    expect(await at.page.evaluate('document.documentElement.scrollWidth')).toBe(390),
  );
  await expecting(async () =>
    expect(await at.page.locator('.messages').evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(
      true,
    ),
  );
});

test('the page speaks English when asked, and says so to screen readers', async () => {
  await at.button('English').click();
  await expecting(async () => expect(await at.page.locator('html').getAttribute('lang')).toBe('en'));
  await at.button('Status of self-harm').click();
  await lastCard(at.page).waitFor();
  expect(at.running.bot.last('message').locale).toBe('en-US');
});

/** What has the focus, in the page's own terms; "(unseen)" when nothing shows that it has. */
const whereFocusIs = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return '';
  const shown = getComputedStyle(one).outlineStyle !== 'none' || one.closest('.composer:focus-within');
  return (one.id || one.textContent.trim()) + (shown ? '' : ' (unseen)');
})()`;

test('everything can be reached by keyboard, with the focus to be seen', async () => {
  await ask(at.page, 'kort');
  await lastCard(at.page).waitFor();
  const reached = new Set<string>();
  for (let step = 0; step < 30; step++) {
    await at.page.keyboard.press('Tab');
    reached.add(await at.page.evaluate<string>(whereFocusIs));
  }
  expect([...reached].filter((one) => one.endsWith('(unseen)'))).toEqual([]);
  for (const one of ['persona', 'now', 'reset', 'theme', 'Næste', 'text']) expect(reached).toContain(one);
});
