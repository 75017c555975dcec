import type { Browser, Page } from 'playwright-core';
import { cardWith, fault, openAs, press, says, setClock } from './doing';
import { ask, eventually, expecting, openBrowser, type Visit } from './page';
import { type Program, startProgram } from './program';

/** What people see when a digest or a reminder cannot go its usual way. */
let program: Program;
let browser: Browser;
const open: Visit[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  program = await startProgram();
});
afterEach(async () => {
  const seen = open.splice(0);
  for (const { page } of seen) await page.context().close();
  await program.stop();
  expect(seen.flatMap(({ complaints }) => complaints)).toEqual([]);
});

async function seenBy(persona: string, name: string, kind: 'personal' | 'channel'): Promise<Page> {
  const seen = await openAs(browser, program.url, persona, name, kind);
  open.push(seen);
  return seen.page;
}

/** What stands in a place that was never spoken to first there: the introduction. */
const introduced = (page: Page) => cardWith(page, 'Jeg er Fremdrift');

/** The digest of the whole collaboration, on Mondays at seven: before anybody is reminded of anything. */
const subscribed = async (page: Page): Promise<void> => {
  await ask(page, '@Fremdrift abonnér på ugebrevet hver mandag kl. 7');
  const form = await cardWith(page, 'Hvor tit?');
  await press(form, 'Abonnér');
  await says(form, 'Næste ugebrev: mandag 6. november 2023 kl.\u00a07.00');
  // That it was set up is told to the channel by itself, and no fault is meant for that.
  await page.locator('.message', { hasText: 'Signe Eksempel: Abonnement på ugebrev oprettet' }).waitFor();
};

test('a digest of a channel without the bot is parked, the secretariat is told, and the next one comes once it is back', async () => {
  const channel = await seenBy('signe', 'Signe Eksempel', 'channel');
  const hers = await seenBy('signe', 'Signe Eksempel', 'personal');
  await introduced(hers);
  await subscribed(channel);
  await fault(channel, 'Fjern Fremdrift herfra');
  await channel.locator('#chat-subtitle', { hasText: 'Fremdrift er fjernet herfra' }).waitFor();
  await setClock(channel, '2023-11-06T07:00', '6. november 2023');
  const told = await cardWith(hers, 'Jeg kan ikke længere skrive i kanalen');
  // It is told at the next tick, before the clock is set or after: of the same day, or of the day by its date.
  await expecting(async () =>
    expect(await told.innerText()).toMatch(
      /Appen blev fjernet derfra (?:den 31\. oktober 2023|i dag) kl\.\s9\.\d\d\./,
    ),
  );
  await ask(hers, 'er ugebrevet sendt?');
  await says(
    await cardWith(hers, 'Jeg forstod: abonnementer på ugebreve'),
    'Parkeret siden 31. oktober 2023',
  );
  await expecting(async () =>
    expect(await channel.locator('.message', { hasText: 'Uge 45 ·' }).count()).toBe(0),
  );

  await fault(channel, 'Tilføj Fremdrift igen');
  await introduced(channel);
  await setClock(channel, '2023-11-13T07:00', '13. november 2023');
  await cardWith(channel, 'Uge 46 ·');
  // The card is there a moment before it is noted that it arrived.
  await eventually(async () => {
    await ask(channel, '@Fremdrift er ugebrevet sendt?');
    const answer = await cardWith(channel, 'Jeg forstod: abonnementer på ugebreve');
    return (await answer.innerText()).includes('Sendt i dag kl.\u00a07.00');
  });
}, 120_000);

test('a digest whose receipt was lost is there once, and settled by whoever looks', async () => {
  const channel = await seenBy('signe', 'Signe Eksempel', 'channel');
  const hers = await seenBy('signe', 'Signe Eksempel', 'personal');
  await introduced(hers);
  await subscribed(channel);
  await fault(channel, 'kommer frem, men kvitteringen går tabt');
  await setClock(channel, '2023-11-06T07:00', '6. november 2023');
  await cardWith(channel, 'Uge 45 ·');
  const asked = await cardWith(hers, 'Kom ugebrevet frem?');
  await press(asked, 'Det kom frem');
  await says(asked, 'Det er noteret, at ugebrevet for uge 45 kom frem til kanalen.');
  await expecting(async () =>
    expect(await channel.locator('.message', { hasText: 'Uge 45 ·' }).count()).toBe(1),
  );
}, 120_000);

test('a reminder that was lost is told to the secretariat, and sent again when they press so', async () => {
  const hers = await seenBy('signe', 'Signe Eksempel', 'personal');
  const his = await seenBy('karl', 'Karl Eksempel', 'personal');
  await introduced(hers);
  await introduced(his);
  await fault(his, 'går tabt undervejs');
  await setClock(his, '2023-11-02T08:00', '2. november 2023');
  await his.locator('#toast', { hasText: 'En besked fra Fremdrift gik tabt undervejs.' }).waitFor();
  await setClock(his, '2023-11-02T08:05', '2. november 2023');
  const asked = await cardWith(hers, 'Kom påmindelserne frem?');
  await says(asked, 'Karl Eksempel');
  await expecting(async () =>
    expect(await his.locator('.message', { hasText: 'Mind mig senere' }).count()).toBe(0),
  );
  await press(asked, 'Send igen');
  await says(asked, 'Påmindelserne den 2. november 2023 bliver sendt igen om lidt.');
  await cardWith(his, 'Mind mig senere');
}, 120_000);

test('who has no chat with the bot is mentioned in the channel', async () => {
  const channel = await seenBy('signe', 'Signe Eksempel', 'channel');
  await subscribed(channel);
  await setClock(channel, '2023-11-02T08:00', '2. november 2023');
  const line = 'Fristen for »Gennemføre trin 2 af implementeringen af 72 timers behandlingsansvar« var';
  await channel.locator('.message', { hasText: `Karl Eksempel: ${line}` }).waitFor();
}, 120_000);

test('what nobody of the secretariat can be told waits for one of them', async () => {
  const channel = await seenBy('signe', 'Signe Eksempel', 'channel');
  const hers = await seenBy('signe', 'Signe Eksempel', 'personal');
  const others = await seenBy('asta', 'Asta Eksempel', 'personal');
  await introduced(hers);
  await introduced(others);
  await subscribed(channel);
  await fault(hers, 'Fjern Fremdrift herfra');
  await hers.locator('#chat-subtitle', { hasText: 'Fremdrift er fjernet herfra' }).waitFor();
  await fault(channel, 'Fjern Fremdrift herfra');
  await channel.locator('#chat-subtitle', { hasText: 'Fremdrift er fjernet herfra' }).waitFor();
  await eventually(async () => {
    await ask(others, 'er ugebrevet sendt?');
    const answer = await cardWith(others, 'Jeg forstod: abonnementer på ugebreve');
    return (await answer.innerText()).includes('En besked til sekretariatet venter');
  });
  await fault(hers, 'Tilføj Fremdrift igen');
  await cardWith(hers, 'Jeg kan ikke længere skrive i kanalen');
}, 120_000);
