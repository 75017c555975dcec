import { rmSync } from 'node:fs';
import path from 'node:path';
import { ZipFile } from 'yazl';
import { doctorCommand } from '../../src/cli/doctor';
import { type Answer, realWorld, type World } from '../../src/cli/doctor/world';
import { settingsTable } from '../../src/config';
import { preferredDriver } from '../../src/store/embedded/drivers';
import { StoreError } from '../../src/store/errors';
import { embeddedPlace, temporaryFolder } from '../support/embedded-place';

const id = '11111111-1111-4111-8111-111111111111';
const now = Date.UTC(2026, 10, 22, 12);
const deployed = {
  MicrosoftAppId: id,
  MicrosoftAppTenantId: id,
  FREMDRIFT_PUBLIC_URL: 'https://bot.example.dk',
  COSMOS_ENDPOINT: 'https://x.documents.azure.com/',
  AZURE_CLIENT_ID: id,
};
const ok: Answer = { status: 200, date: now, body: '{"status":"ok"}' };

/** An app package that says this of itself. */
async function zipOf(manifest: unknown): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'manifest.json');
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
const manifest = { version: '1.2.3', bots: [{ botId: id }], validDomains: ['bot.example.dk'] };

const place = embeddedPlace(preferredDriver());
afterAll(() => place.remove());
const term = { type: 'term', v: 2, updatedAt: '2026-11-22T12:00:00.000Z', updatedBy: 'test', op: 'x' };
const record = { id: 'a', term: 'a', meaning: { da: 'a' }, knownFrom: '2023-01-01', evidence: [] };

let world: World;
let out: string[];
let plan: Buffer;
beforeAll(async () => {
  const store = await place.open();
  await store.write('midtjylland', [{ kind: 'create', id: 'command:a', data: { ...term, record } }]);
  plan = await zipOf(manifest);
});
beforeEach(() => {
  world = {
    now: () => now,
    get: async () => ok,
    signInAsBot: async () => {},
    signInToAccount: async () => {},
    openStore: async () => place.open(),
    hasRegister: () => true,
    read: () => plan,
  };
});

async function run(env: Record<string, string> = deployed, ...args: string[]): Promise<number> {
  out = [];
  return doctorCommand(args, env, '1.2.3', world, {
    out: (line) => out.push(line),
    err: (text) => out.push(text),
  });
}

/** The outcome of a step, and the line below it. */
const found = (step: string): string => {
  const at = out.findIndex((line) => line.includes(`  ${step}: `));
  return out.slice(at, at + 2).join('\n');
};
const fails = (reason: string) => async () => Promise.reject(new Error(reason));

test('a deployment that is well is told so, step by step', async () => {
  expect([await run(), out]).toEqual([0, expect.arrayContaining(['0 failed, 0 to look at, 7 well.'])]);
  expect(out.slice(0, -1).map((line) => line.slice(0, 8))).toEqual(
    Array.from({ length: 7 }, () => 'ok      '),
  );
});

test('wrong settings are named each with a remedy, and nothing else is looked at', async () => {
  world.openStore = fails('nobody asks');
  expect(await run({ PORT: 'x', LOG_LEVEL: 'loud' })).toBe(1);
  expect(out.filter((line) => line.startsWith('FAILED'))).toHaveLength(2);
  expect(found('settings')).toMatch(/PORT=3978.*\n.*README/);
  expect(out.join()).not.toContain('store:');
});

test.each<[string, string, (world: World) => void, RegExp]>([
  [
    'the machine has no identity',
    'identity',
    (here) => {
      here.signInToAccount = fails('no managed identity endpoint found');
    },
    /FAILED.*no managed identity endpoint.*\n.*AZURE_CLIENT_ID/,
  ],
  [
    'a container is missing',
    'store',
    (here) => {
      here.openStore = async () =>
        Promise.reject(new StoreError('unavailable', 'The container "ops" is missing.'));
    },
    /FAILED.*"ops" is missing/,
  ],
  [
    'the identity may only read',
    'store',
    (here) => {
      here.openStore = async () => ({
        ...(await place.open()),
        write: async () => Promise.reject(new StoreError('denied', 'Give it the role Contributor.')),
      });
    },
    /FAILED.*role Contributor/,
  ],
  [
    'the register is empty',
    'store',
    (here) => {
      here.openStore = async () => {
        const store = await place.open();
        return { ...store, changes: async () => ({ documents: [], sequence: 0 }) };
      };
    },
    /FAILED.*midtjylland is empty\n.*data\.js init/,
  ],
  [
    'the bot has no credentials',
    'bot',
    (here) => {
      here.signInAsBot = fails('AADSTS7000215');
    },
    /FAILED.*AADSTS7000215\n.*MicrosoftAppId/,
  ],
  [
    'nobody answers at the public address',
    'public address',
    (here) => {
      here.get = fails('fetch failed');
    },
    /FAILED.*cannot be reached.*\n.*certificate/,
  ],
  [
    'something else answers there',
    'public address',
    (here) => {
      here.get = async () => ({ ...ok, status: 404 });
    },
    /FAILED.*answers 404\n.*FREMDRIFT_PUBLIC_URL/,
  ],
  [
    'the clock is ten minutes slow',
    'clock',
    (here) => {
      here.get = async () => ({ ...ok, date: now + 600_000 });
    },
    /FAILED.*600 seconds.*\n.*NTP/,
  ],
  [
    'the package is another bot’s',
    'app package',
    (here) => {
      here.read = () => Buffer.from('no zip');
    },
    /FAILED.*no app package.*\n.*npm run package/,
  ],
])('%s: the step %s fails with what to do', async (_, step, spoil, finding) => {
  spoil(world);
  expect(await run()).toBe(1);
  expect(found(step)).toMatch(finding);
});

test.each<[string, string, (world: World) => void, RegExp]>([
  [
    'is not ready',
    'public address',
    (here) => {
      here.get = async (address) =>
        address.endsWith('/readyz') ? { ...ok, status: 503, body: '{"store":"silent"}' } : ok;
    },
    /WARN.*silent.*\n.*infra\/README/,
  ],
  [
    'has a clock that is a minute fast',
    'clock',
    (here) => {
      here.get = async () => ({ ...ok, date: now - 61_000 });
    },
    /WARN.*60 seconds/,
  ],
  [
    'cannot ask for the time',
    'clock',
    (here) => {
      here.get = async (address) => (address.includes('login') ? Promise.reject(new Error('no route')) : ok);
    },
    /WARN.*no route/,
  ],
])('a deployment that %s is warned at the step %s', async (_, step, spoil, finding) => {
  spoil(world);
  expect(await run()).toBe(0);
  expect(found(step)).toMatch(finding);
});

test.each([
  ['another bot', { ...manifest, bots: [{ botId: 'x' }] }, /FAILED.*for the bot x/],
  ['another address', { ...manifest, validDomains: ['y.dk'] }, /FAILED.*does not trust bot\.example\.dk/],
  ['another version', { ...manifest, version: '1.2.2' }, /WARN.*1\.2\.2.*1\.2\.3/],
])('an app package of %s is told', async (_, other, finding) => {
  const bytes = await zipOf(other);
  world.read = (file) => (file === 'mine.zip' ? bytes : undefined);
  await run(deployed, '--package', 'mine.zip');
  expect(found('app package')).toMatch(finding);
});

test('the local program needs no account: it is said which steps do not apply', async () => {
  world.hasRegister = () => false;
  expect(await run({ FREMDRIFT_DATA: 'x' }, '--local')).toBe(0);
  expect(found('settings')).toContain('no account is needed');
  for (const step of ['identity', 'store', 'bot', 'public address', 'clock', 'app package'])
    expect(found(step)).toMatch(/^- /);
});

test('all settings are told in a table', async () => {
  expect([await run({}, '--settings'), out]).toEqual([0, [settingsTable()]]);
});

test('an unknown option is a misuse', async () => {
  expect(await run(deployed, '--nothing')).toBe(2);
  expect(out.join()).toContain('npm run doctor');
});

test('in the world as it is, a folder without a register holds none and a store is made in it', async () => {
  const folder = temporaryFolder();
  const storage = { folder: path.join(folder, 'data'), cosmos: undefined, collaborations: ['a'] };
  expect([realWorld.hasRegister(storage.folder), realWorld.read(storage.folder)]).toEqual([false, undefined]);
  await (await realWorld.openStore(storage)).close();
  expect(realWorld.hasRegister(storage.folder)).toBe(true);
  rmSync(folder, { recursive: true });
});
