import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, buildApp, openApp } from '../src/app';
import type { Card } from '../src/cards/card';
import { plainText } from '../src/cards/plain-text';
import { runCommandLine } from '../src/cli/data';
import { readConfig } from '../src/config';
import { initiativeId } from '../src/domain/ids';
import { personas } from '../src/local/personas';
import { documentsOf, plantRecords } from '../src/registers/plant';
import { seedRecords } from '../src/seed/seed';
import { openEmbeddedStore } from '../src/store/embedded/embedded';
import { openConnector } from './support/connector';
import { cosmosPlace, wireKey } from './support/cosmos-place';
import { stamp } from './support/records';
import { replyOf } from './support/teams-app';

const note = (fields: object, message: string) => void logged.push({ fields, message });
const log = { debug: note, info() {}, warn: note, error: note };
let wallTime: number;
const wall = { now: () => wallTime };
const production = {
  MicrosoftAppId: '22222222-2222-4222-8222-222222222222',
  MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111',
};

/** What a bot asks the stand-in for the Teams connector. */
const membersOfChat = '/local/connector/v3/conversations/a:demo-asta/members';

let folder: string;
let said = 0;
let logged: { fields: object; message: string }[];
let app: App | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'app-'));
  wallTime = Date.UTC(2026, 0, 15, 12);
  logged = [];
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

/** What is said to a message: the notification's line, and the card as it reads; `more` says where it is written. */
async function ask(
  address: string,
  text: string,
  more: object = {},
): Promise<{ summary: string; reads: string }> {
  said += 1;
  const connector = await openConnector();
  const response = await fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: String(said),
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: 'u' },
      recipient: { id: 'b' },
      conversation: { id: 'c' },
      text,
      ...more,
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
    expect(planted).toHaveLength(seedRecords().length + personas.length);
    const [victim = ''] = planted;
    await kept({ delete: victim });
    await start({ FREMDRIFT_LOCAL: 'on' });
    await app?.stop();
    expect(await kept()).toEqual(planted.filter((id) => id !== victim));
  });
});

test('whether the digests of the local program go out is told without a sign-in', async () => {
  const address = await start({ FREMDRIFT_LOCAL: 'on' });
  const response = await fetch(`${address}/readyz`);
  const none = {
    ...{ subscriptions: 0, sentLast24h: 0, uncertain: 0, undeliverable: 0, missed: 0, overdue: 0 },
    ...{ parked: 0, uncertainReminders: 0, untold: 0 },
  };
  expect([response.status, await response.json()]).toEqual([
    200,
    { status: 'ready', store: 'answers', empty: [], lastRound: null, digests: { midtjylland: none } },
  ]);
});

describe('a question that finds no answer', () => {
  const signe = { id: '29:demo-signe', aadObjectId: '00000000-0000-4000-8000-000000000003' };
  const home = '00000000-0000-4000-8000-0000000000aa';
  const asSigne = { from: signe, conversation: { id: 's', tenantId: home } };
  /** Presses a button of the secretariat's; the card that takes the old one's place, as it reads. */
  async function press(address: string, verb: string, data: object): Promise<string> {
    const value = { action: { type: 'Action.Execute', verb, data: { locale: 'da', ...data } } };
    const connector = await openConnector();
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'invoke', name: 'adaptiveCard/action', channelId: 'msteams', recipient: { id: 'b' } },
        ...{ id: 'f:1', serviceUrl: connector.url, value },
        ...asSigne,
      }),
    });
    await connector.close();
    return plainText(((await response.json()) as { value: Card }).value);
  }
  const question = 'status på hoppeborgen';
  const asked = { text: question };
  const filled = { synonymWords: 'hoppeborgen', synonymInitiative: 'forebyggelse-behandling-selvskade' };

  test('is kept by the local program for its secretariat, across a restart; the word it taught works at once', async () => {
    await ask(await start({ FREMDRIFT_LOCAL: 'on' }), question);
    await app?.stop();
    const address = await start({ FREMDRIFT_LOCAL: 'on' });
    expect((await ask(address, 'ubesvarede spørgsmål')).summary).toContain('Det er for sekretariatet');
    expect((await ask(address, 'ubesvarede spørgsmål', asSigne)).reads).toContain(question);
    expect(await press(address, 'add-synonym', { asked, op: 'a', ...filled })).toContain(
      'Det ord kender jeg nu',
    );
    expect((await ask(address, question)).summary).toContain('selvskade');
    await app?.stop();
    const again = await start({ FREMDRIFT_LOCAL: 'on' });
    expect((await ask(again, question)).summary).toContain('selvskade');
  }, 30_000);

  test('that cannot be kept is answered, and the failure is in the log', async () => {
    const address = await start({ FREMDRIFT_LOCAL: 'on' });
    const store = await openEmbeddedStore({ folder, now: wall.now });
    await store.write('midtjylland|missed', [{ kind: 'create', id: 'missed:x', data: { type: 'x' } }]);
    await store.close();
    expect((await ask(address, question)).summary).toContain('Det kender registret ikke');
    await app?.stop();
    expect(logged.map(({ message }) => message)).toContain('A question without an answer was not kept');
  });

  test('is not kept for a collaboration that the settings do not name', async () => {
    await ask(
      await start({
        FREMDRIFT_LOCAL: 'on',
        FREMDRIFT_COLLABORATIONS: 'a,b',
        FREMDRIFT_MISSED_QUESTIONS: 'b',
      }),
      question,
    );
    await app?.stop();
    const store = await openEmbeddedStore({ folder, now: wall.now });
    for (const partition of ['a|missed', 'b|missed'])
      expect((await store.changes(partition, 0)).documents).toEqual([]);
    await store.close();
  });
});

test('what cannot be got ready beforehand is logged, and keeps nobody from asking', async () => {
  const rooms = {
    converse: async () => undefined,
    failure: () => replyOf('x'),
    outdated: () => replyOf('x'),
    close: async () => {},
  };
  const warm = () => Promise.reject(new Error('not now'));
  const config = readConfig({ FREMDRIFT_LOCAL: 'on', PORT: '0' });
  app = buildApp(config, { clock: wall, log, rooms: { ...rooms, warm } });
  const address = await app.listen();
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await app.stop();
  expect(logged.map(({ message }) => message)).toEqual(['Warming up failed']);
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

describe('several collaborations in one program', () => {
  const inTeam = (team: string, tenant: string) => ({
    conversation: { id: `19:${team};messageid=1`, conversationType: 'channel', tenantId: tenant },
    channelData: { team: { id: team }, tenant: { id: tenant } },
  });
  const [first, second, unbound] = [inTeam('team-a', 'a'), inTeam('team-b', 'b'), inTeam('team-c', 'c')];

  /** The collaboration "sjaelland" holds one initiative, which no other has. */
  async function plantOther(): Promise<void> {
    const store = await openEmbeddedStore({ folder, now: wall.now });
    const one = seedRecords().find(({ type }) => type === 'initiative');
    if (one?.type !== 'initiative') throw new Error('the seed holds no initiative');
    const title = { da: 'Fælles rumfærge', en: 'Shared space ferry' };
    const record = { ...one.record, id: initiativeId.parse('rumfaerge'), title, aliases: [] };
    await plantRecords(store, 'sjaelland', [{ type: 'initiative', record }], stamp);
    await store.close();
  }

  async function bind(...args: string[]): Promise<void> {
    const terminal = { out() {}, err: (text: string) => void console.error(text), isWatched: false };
    const storage = { folder, cosmos: undefined, collaborations: ['midtjylland', 'sjaelland'] };
    const stopped = new AbortController().signal;
    const code = await runCommandLine(['bind', ...args], storage, { ...terminal, now: wall.now, stopped });
    expect(code).toBe(0);
    wallTime += 60_000;
  }

  test('each place hears of its own alone; a place that nobody has bound is told so', async () => {
    await plantOther();
    const address = await start({
      FREMDRIFT_LOCAL: 'on',
      FREMDRIFT_COLLABORATIONS: 'midtjylland,sjaelland',
    });
    expect((await ask(address, 'status på selvskade', first)).summary).toContain('ikke knyttet');
    await bind('--team', 'team-a', '--collaboration', 'midtjylland');
    await bind('--tenant', 'b', '--collaboration', 'sjaelland');

    expect((await ask(address, 'status på selvskade', first)).summary).toContain('selvskade');
    expect((await ask(address, 'hvem er tovholder?', first)).summary).toContain('selvskade');
    expect((await ask(address, 'status på rumfærgen', first)).summary).not.toContain('Fælles rumfærge');
    expect((await ask(address, 'hvem er tovholder?', second)).summary).not.toContain('selvskade');
    expect((await ask(address, 'status på rumfærgen', second)).summary).toContain('Fælles rumfærge');
    expect((await ask(address, 'status på selvskade', second)).summary).not.toMatch(
      /behandling af selvskade/i,
    );
    expect((await ask(address, 'status på selvskade', unbound)).summary).toContain('ikke knyttet');

    await bind('--place', '19:team-a', '--collaboration', 'sjaelland');
    expect((await ask(address, 'status på rumfærgen', first)).summary).toContain('Fælles rumfærge');
  });
});

test('two programs on one store know of each other, and take leave when they stop', async () => {
  await start(production);
  const config = readConfig({ ...production, PORT: '0', HOST: '127.0.0.1', FREMDRIFT_DATA: folder });
  const second = await openApp(config, { wall, log });
  await second.listen();
  const speakers = async () => {
    const store = await openEmbeddedStore({ folder, now: wall.now });
    const { documents } = await store.changes('_speakers|ops', 0);
    await store.close();
    return documents.filter((one) => !('deleted' in one)).length;
  };
  expect(await speakers()).toBe(2);
  await second.stop();
  expect(await speakers()).toBe(1);
  await app?.stop();
  app = undefined;
  expect(await speakers()).toBe(0);
});

describe('with a Cosmos DB account', () => {
  test('the register is there, and what is charged is logged', async () => {
    const place = await cosmosPlace();
    const { endpoint, database } = place.wire;
    const account = { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, COSMOS_KEY: wireKey };
    await start({ ...production, ...account });
    await app?.stop();
    app = undefined;
    expect(place.wire.asked.some(({ partition }) => partition === 'midtjylland')).toBe(true);
    expect(logged).toContainEqual({
      fields: { operation: 'changes', units: expect.any(Number) },
      message: 'The store charged',
    });
    await place.remove();
  });

  test('an account that does not let the program in keeps it from starting, with what to check', async () => {
    const place = await cosmosPlace();
    const { endpoint, database } = place.wire;
    const wrong = { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, COSMOS_KEY: 'd3Jvbmc=' };
    await expect(start({ ...production, ...wrong })).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining('key or identity'),
    });
    await place.remove();
  });
});
