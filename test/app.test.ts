import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, openApp } from '../src/app';
import type { Card } from '../src/cards/card';
import { plainText } from '../src/cards/plain-text';
import { readConfig } from '../src/config';
import { documentsOf } from '../src/registers/plant';
import { seedRecords } from '../src/seed/seed';
import { openEmbeddedStore } from '../src/store/embedded/embedded';
import { openConnector } from './support/connector';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const wall = { now: () => Date.UTC(2026, 0, 15, 12) };
const production = {
  MicrosoftAppId: '22222222-2222-4222-8222-222222222222',
  MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111',
};

/** What a bot asks the stand-in for the Teams connector. */
const membersOfChat = '/local/connector/v3/conversations/a:demo-asta/members';

let folder: string;
let app: App | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'app-'));
});
afterEach(async () => {
  await app?.stop();
  app = undefined;
  rmSync(folder, { recursive: true });
});

async function start(env: Record<string, string>): Promise<string> {
  const config = readConfig({ ...env, PORT: '0', HOST: '127.0.0.1', FREMDRIFT_DATA: folder });
  app = await openApp(config, { wall, log });
  return app.listen();
}

/** The ids of what the collaboration holds, while no program has the folder open. */
async function kept(change?: { delete: string }): Promise<string[]> {
  const store = await openEmbeddedStore({ folder, now: wall.now });
  const documents = await documentsOf(store, 'midtjylland');
  const victim = change && documents.get(change.delete);
  if (victim)
    await store.write('midtjylland', [{ kind: 'delete', id: victim.id, ifVersion: victim.version }]);
  await store.close();
  return [...documents.keys()];
}

/** What is said to a question: the notification's line, and the card as it reads. */
async function ask(address: string, text: string): Promise<{ summary: string; reads: string }> {
  const connector = await openConnector();
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: 'u' },
      recipient: { id: 'b' },
      conversation: { id: 'c' },
      text,
    }),
  });
  await connector.close();
  expect(response.status).toBe(200);
  const { summary = '', attachments = [] } = connector.posts()[0]?.body ?? {};
  return { summary, reads: plainText(attachments[0]?.content as Card) };
}

describe('the local program', () => {
  test('answers from the register that ships, on the day it ends', async () => {
    const address = await start({ FREMDRIFT_LOCAL: 'on' });
    expect((await ask(address, 'status på selvskade')).summary).toContain('selvskade');
    expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html');
    for (const page of ['/local/page/main.js', membersOfChat])
      expect([page, (await fetch(address + page)).status]).toEqual([page, 200]);
    const line = new AbortController();
    const events = await fetch(`${address}/local/api/events?persona=asta`, { signal: line.signal });
    expect(events.status).toBe(200);
    line.abort();
  });

  test('plants the register once: what was deleted stays deleted at the next start', async () => {
    await start({ FREMDRIFT_LOCAL: 'on' });
    await app?.stop();
    const planted = await kept();
    expect(planted).toHaveLength(seedRecords().length);
    const [victim = ''] = planted;
    await kept({ delete: victim });
    await start({ FREMDRIFT_LOCAL: 'on' });
    await app?.stop();
    expect(await kept()).toEqual(planted.filter((id) => id !== victim));
  });
});

describe('what is due before 8/11', () => {
  test.each([
    {
      question: 'hvad skal være klar inden 8/11?',
      echo: 'Jeg forstod: frister · før 8. november 2023 = til og med 7. november 2023',
      before: ['1. nov. · Gennemføre trin 2 af implementeringen af 72 timers behandlingsansvar'],
      apart: '\nPå selve dagen, onsdag 8. november 2023\n',
      onTheDay: [
        '8. nov. · SSG 8/11-2023',
        '– Prioriteringsdrøftelse: skal arbejdsgruppen nedsættes?',
        '– Godkendelse af samarbejdsaftale',
      ],
    },
    {
      question: "what's due before 8/11",
      echo: 'I understood: what is due · before 8 November 2023 = up to and including 7 November 2023',
      before: ['1 Nov · Carry out step 2 of the implementation of the 72-hour treatment responsibility'],
      apart: '\nOn the day itself, Wednesday 8 November 2023\n',
      onTheDay: [
        '8 Nov · SSG 8 November 2023',
        '– Prioritisation discussion: should the working group be set up?',
        '– Approval of the cooperation agreement',
      ],
    },
  ])('$question', async ({ question, echo, before, apart, onTheDay }) => {
    const { reads } = await ask(await start({ FREMDRIFT_LOCAL: 'on' }), question);
    const [due = '', day = ''] = reads.split(apart);
    for (const words of [echo, ...before]) expect(due).toContain(words);
    for (const words of onTheDay) {
      expect(day).toContain(words);
      expect(due).not.toContain(words);
    }
  });
});

describe('with an app registration', () => {
  test('there is no local client, and the register begins empty', async () => {
    const address = await start(production);
    const pages = ['/', '/local/page/main.js', '/local/api/events?persona=asta', membersOfChat];
    for (const page of pages) expect([page, (await fetch(address + page)).status]).toEqual([page, 404]);
    await app?.stop();
    expect(await kept()).toEqual([]);
  });
});
