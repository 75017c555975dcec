import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, readConfig, readStorage } from '../src/config';

const tenant = '11111111-1111-4111-8111-111111111111';
const other = '33333333-3333-4333-8333-333333333333';
const appId = '22222222-2222-4222-8222-222222222222';
const person = '44444444-4444-4444-8444-44444444444A';
const teams = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant };
const local = { FREMDRIFT_LOCAL: 'on' };
const account = { ...teams, COSMOS_ENDPOINT: 'https://x.documents.azure.com/' };
const emulator = { ...teams, COSMOS_ENDPOINT: 'https://localhost:8081/', COSMOS_KEY: 'a2V5' };

/** The lines of the refusal; none when the environment is accepted. */
function refusal(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('the local program needs nothing but its switch', () => {
  expect(readConfig(local)).toEqual({
    host: '127.0.0.1',
    port: 3978,
    storage: { folder: path.resolve('.data'), cosmos: undefined, collaborations: ['midtjylland'] },
    desk: { secretariat: [], missedQuestions: ['midtjylland'] },
    freshDays: 60,
    telemetry: { otlp: undefined, azureMonitor: undefined },
    logLevel: 'warn',
    publicUrl: undefined,
    access: { kind: 'local' },
  });
});

test('for Teams a managed identity needs the app and its tenant, which is the one allowed', () => {
  expect(readConfig(teams)).toEqual({
    host: '0.0.0.0',
    port: 3978,
    storage: { folder: path.resolve('.data'), cosmos: undefined, collaborations: ['midtjylland'] },
    desk: { secretariat: [], missedQuestions: [] },
    freshDays: 60,
    telemetry: { otlp: undefined, azureMonitor: undefined },
    logLevel: 'info',
    publicUrl: undefined,
    access: {
      kind: 'teams',
      appId,
      appType: 'UserAssignedMSI',
      appTenant: tenant,
      password: undefined,
      tenants: [tenant],
    },
  });
});

test('settings are taken over', () => {
  const env = {
    ...local,
    PORT: '8080',
    HOST: '::1',
    FREMDRIFT_DATA: '/srv/data',
    FREMDRIFT_COLLABORATIONS: 'sjaelland, nordjylland',
    LOG_LEVEL: 'debug',
  };
  expect(readConfig(env)).toMatchObject({
    port: 8080,
    host: '::1',
    storage: { folder: '/srv/data', collaborations: ['sjaelland', 'nordjylland'] },
    logLevel: 'debug',
  });
});

test('several tenants may be named, in any case and with spaces', () => {
  const named = readConfig({ ...teams, ALLOWED_TENANTS: `${other.toUpperCase()} , ${tenant}` });
  expect(named.access).toMatchObject({ tenants: [other, tenant] });
});

test('the secretariat is named by object id and tenant, among several collaborations each its own', () => {
  const objectId = person.toLowerCase();
  const one = { ...teams, FREMDRIFT_SECRETARIAT: `${person}@${tenant}` };
  expect(readConfig({ ...one, FREMDRIFT_MISSED_QUESTIONS: 'midtjylland' }).desk).toEqual({
    secretariat: [{ collaboration: undefined, objectId, tenant }],
    missedQuestions: ['midtjylland'],
  });
  const several = { ...teams, FREMDRIFT_COLLABORATIONS: 'a,b' };
  const named = { ...several, FREMDRIFT_SECRETARIAT: `a:${person}@${tenant}, b:${other}@${tenant}` };
  expect(readConfig(named).desk.secretariat).toEqual([
    { collaboration: 'a', objectId, tenant },
    { collaboration: 'b', objectId: other, tenant },
  ]);
  expect(refusal({ ...named, FREMDRIFT_MISSED_QUESTIONS: 'b' })).toEqual([]);
  expect(readConfig({ ...local, FREMDRIFT_COLLABORATIONS: 'a,b' }).desk.missedQuestions).toEqual(['a']);
});

test('a status is fresh for 60 days, or for as many as are set', () => {
  expect(readConfig(local).freshDays).toBe(60);
  expect(readConfig({ ...local, FREMDRIFT_STATUS_DAYS: '90' }).freshDays).toBe(90);
  expect(readConfig({ ...teams, FREMDRIFT_PUBLIC_URL: 'https://x.dk/bot//' }).publicUrl).toBe(
    'https://x.dk/bot',
  );
});

test('an empty value counts as not given', () => {
  expect(readConfig({ ...local, MicrosoftAppId: ' ', PORT: '' }).port).toBe(3978);
});

test('settings of others do not matter', () =>
  expect(refusal({ ...local, PATH: '/bin', TZ: 'x', COSMOS_TEST_ENDPOINT: 'y' })).toEqual([]));

test.each([
  ['MicrosoftAppId', 'npm start', {}],
  ['MicrosoftAppId', 'GUID', { ...teams, MicrosoftAppId: 'min bot' }],
  ['MicrosoftAppTenantId', 'needs the id of the tenant', { MicrosoftAppId: appId, ALLOWED_TENANTS: tenant }],
  ['MicrosoftAppType', 'choose UserAssignedMSI', { ...teams, MicrosoftAppType: 'Managed' }],
  ['MicrosoftAppPassword', 'remove it', { ...teams, MicrosoftAppPassword: 'x' }],
  ['MicrosoftAppPassword', 'client secret', { ...teams, MicrosoftAppType: 'SingleTenant' }],
  [
    'ALLOWED_TENANTS',
    'name the tenants',
    { MicrosoftAppId: appId, MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'x' },
  ],
  ['ALLOWED_TENANTS', 'separated by commas', { ...teams, ALLOWED_TENANTS: `${tenant};${other}` }],
  ['FREMDRIFT_LOCAL', 'remove MicrosoftAppId', { ...local, ...teams }],
  ['FREMDRIFT_LOCAL', 'say on or off', { FREMDRIFT_LOCAL: 'yes', ...teams }],
  ['HOST', 'remove HOST', { ...local, HOST: '0.0.0.0' }],
  ['PORT', 'PORT=3978', { ...local, PORT: 'abc' }],
  ['PORT', 'PORT=3978', { ...local, PORT: '70000' }],
  ['LOG_LEVEL', 'choose one of silent', { ...local, LOG_LEVEL: 'loud' }],
  ['FREMDRIFT_COLLABORATIONS', 'small letters', { ...local, FREMDRIFT_COLLABORATIONS: 'Midtjylland,Øst' }],
  ['FREMDRIFT_COLLABORATIONS', 'each collaboration once', { ...local, FREMDRIFT_COLLABORATIONS: 'a,b,a' }],
  [
    'COSMOS_ENDPOINT',
    'remove COSMOS_ENDPOINT',
    { ...local, COSMOS_ENDPOINT: 'https://x.documents.azure.com/' },
  ],
  ['COSMOS_ENDPOINT', 'https://<account>', { ...teams, COSMOS_ENDPOINT: 'x.documents.azure.com' }],
  ['COSMOS_ENDPOINT', 'use https', { ...teams, COSMOS_ENDPOINT: 'http://x.documents.azure.com/' }],
  ['COSMOS_KEY', 'managed identity', { ...account, COSMOS_KEY: 'a2V5' }],
  ['COSMOS_KEY', "emulator's key", { ...teams, COSMOS_ENDPOINT: 'http://127.0.0.1:8081/' }],
  ['COSMOS_KEY', 'set COSMOS_ENDPOINT', { ...teams, COSMOS_KEY: 'a2V5' }],
  ['COSMOS_DATABASE', 'set COSMOS_ENDPOINT', { ...teams, COSMOS_DATABASE: 'x' }],
  ['COSMOS_AUTHORITY', 'name a file', { ...emulator, COSMOS_AUTHORITY: '/nowhere/ca.pem' }],
  ['COSMOS_AUTHORITY', 'name a file', { ...emulator, COSMOS_AUTHORITY: __filename }],
  ['AZURE_CLIENT_ID', 'GUID', { ...account, AZURE_CLIENT_ID: 'min identitet' }],
  [
    'FREMDRIFT_MISSED_QUESTIONS',
    'FREMDRIFT_COLLABORATIONS names midtjylland',
    { ...local, FREMDRIFT_MISSED_QUESTIONS: 'sjaelland' },
  ],
  ['FREMDRIFT_MISSED_QUESTIONS', 'small letters', { ...local, FREMDRIFT_MISSED_QUESTIONS: 'Ja' }],
  ['FREMDRIFT_PUBLIC_URL', 'as https://', { ...teams, FREMDRIFT_PUBLIC_URL: 'http://x.dk' }],
  ['FREMDRIFT_PUBLIC_URL', 'from ? or #', { ...teams, FREMDRIFT_PUBLIC_URL: 'https://x.dk/?a=1' }],
  ['FREMDRIFT_PUBLIC_URL', 'remove FREMDRIFT_PUBLIC_URL', { ...local, FREMDRIFT_PUBLIC_URL: 'https://x.dk' }],
  ['FREMDRIFT_STATUS_DAYS', 'a number of days', { ...local, FREMDRIFT_STATUS_DAYS: '0' }],
  ['FREMDRIFT_SECRETARIAT', 'nobody could read', { ...teams, FREMDRIFT_MISSED_QUESTIONS: 'midtjylland' }],
  ['FREMDRIFT_SECRETARIAT', 'objectId@tenantId', { ...teams, FREMDRIFT_SECRETARIAT: `${person}` }],
  [
    'FREMDRIFT_SECRETARIAT',
    'there is no "sjaelland"',
    { ...teams, FREMDRIFT_SECRETARIAT: `sjaelland:${person}@${tenant}` },
  ],
  [
    'FREMDRIFT_SECRETARIAT',
    'say of which: a:objectId@tenantId',
    { ...teams, FREMDRIFT_COLLABORATIONS: 'a,b', FREMDRIFT_SECRETARIAT: `${person}@${tenant}` },
  ],
  ['FREMDRIFT_DTA', 'no such setting', { ...local, FREMDRIFT_DTA: 'x' }],
  ['FREMDRIFT_COLLABORATION', 'FREMDRIFT_COLLABORATIONS', { ...local, FREMDRIFT_COLLABORATION: 'x' }],
  ['COSMOS_ENDPIONT', 'no such setting', { ...teams, COSMOS_ENDPIONT: 'https://x.documents.azure.com/' }],
])('a wrong or missing %s is refused with a remedy (%s)', (name, remedy, env) => {
  const lines = refusal(env).filter((line) => line.startsWith(`${name}: `));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(remedy);
});

test('everything that is wrong is said at once', () => {
  expect(refusal({ ...local, PORT: 'x', LOG_LEVEL: 'y', FREMDRIFT_X: 'z' })).toHaveLength(3);
});

test('a secret never stands in a refusal', () => {
  const lines = refusal({ ...account, MicrosoftAppPassword: 'hemmelig', COSMOS_KEY: 'hemmelig' }).join();
  expect(lines).toContain('MicrosoftAppPassword');
  expect(lines).toContain('COSMOS_KEY');
  expect(lines).not.toContain('hemmelig');
});

describe('the store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is in Azure where an account is named, which an identity is shown to', () => {
    expect(readConfig(account).storage.cosmos).toEqual({
      kind: 'cosmos',
      endpoint: 'https://x.documents.azure.com/',
      database: 'fremdrift',
      credential: { managedIdentity: {} },
    });
    const named = readConfig({ ...account, AZURE_CLIENT_ID: other, COSMOS_DATABASE: 'test' });
    expect(named.storage.cosmos).toMatchObject({
      database: 'test',
      credential: { managedIdentity: { clientId: other } },
    });
  });

  test('may be an emulator on this machine, with its key and the authority it made itself', () => {
    const file = path.join(folder, 'ca.pem');
    const pem = ['-----BEGIN', 'CERTIFICATE-----\n'].join(' ');
    writeFileSync(file, pem);
    expect(readConfig({ ...emulator, COSMOS_AUTHORITY: file }).storage.cosmos).toMatchObject({
      credential: { key: 'a2V5' },
      authority: pem,
    });
    const unencrypted = { ...emulator, COSMOS_ENDPOINT: 'http://127.0.0.1:8081/' };
    expect(readConfig(unencrypted).storage.cosmos?.endpoint).toBe('http://127.0.0.1:8081/');
  });

  test('is read alone by a program that answers nobody, with the same refusals', () => {
    expect(readStorage({})).toEqual(readConfig(local).storage);
    expect(readStorage({ ...account, PORT: 'x' })).toEqual(readConfig(account).storage);
    expect(() => readStorage({ ...account, COSMOS_KEY: 'a2V5' })).toThrow(ConfigError);
    expect(() => readStorage({ FREMDRIFT_DTA: 'x' })).toThrow(ConfigError);
  });
});
