import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type App, openApp } from '../src/app';
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

async function ask(address: string, text: string): Promise<string | undefined> {
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
  return connector.posts()[0]?.body.summary;
}

describe('the local program', () => {
  test('answers from the register that ships, on the day it ends', async () => {
    const address = await start({ FREMDRIFT_LOCAL: 'on' });
    expect(await ask(address, 'status på selvskade')).toContain('selvskade');
    expect((await fetch(`${address}/`)).headers.get('content-type')).toContain('text/html');
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

describe('with an app registration', () => {
  test('there is no local client, and the register begins empty', async () => {
    const address = await start(production);
    for (const page of ['/', '/local/api/state', '/local/page/main.js', '/local/connector/v3/conversations'])
      expect([page, (await fetch(address + page)).status]).toEqual([page, 404]);
    await app?.stop();
    expect(await kept()).toEqual([]);
  });
});
