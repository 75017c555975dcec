import path from 'node:path';
import { ConfigError, readConfig } from '../src/config';

const tenant = '11111111-1111-4111-8111-111111111111';
const other = '33333333-3333-4333-8333-333333333333';
const appId = '22222222-2222-4222-8222-222222222222';
const teams = { MicrosoftAppId: appId, MicrosoftAppTenantId: tenant };
const local = { FREMDRIFT_LOCAL: 'on' };

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
    dataFolder: path.resolve('.data'),
    collaboration: 'midtjylland',
    logLevel: 'warn',
    access: { kind: 'local' },
  });
});

test('for Teams a managed identity needs the app and its tenant, which is the one allowed', () => {
  expect(readConfig(teams)).toEqual({
    host: '0.0.0.0',
    port: 3978,
    dataFolder: path.resolve('.data'),
    collaboration: 'midtjylland',
    logLevel: 'info',
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
    FREMDRIFT_COLLABORATION: 'sjaelland',
    LOG_LEVEL: 'debug',
  };
  expect(readConfig(env)).toMatchObject({
    port: 8080,
    host: '::1',
    dataFolder: '/srv/data',
    collaboration: 'sjaelland',
    logLevel: 'debug',
  });
});

test('several tenants may be named, in any case and with spaces', () => {
  const named = readConfig({ ...teams, ALLOWED_TENANTS: `${other.toUpperCase()} , ${tenant}` });
  expect(named.access).toMatchObject({ tenants: [other, tenant] });
});

test('an empty value counts as not given', () => {
  expect(readConfig({ ...local, MicrosoftAppId: ' ', PORT: '' }).port).toBe(3978);
});

test('settings of others do not matter', () =>
  expect(refusal({ ...local, PATH: '/bin', TZ: 'x' })).toEqual([]));

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
  ['FREMDRIFT_COLLABORATION', 'small letters', { ...local, FREMDRIFT_COLLABORATION: 'Midtjylland' }],
  [
    'COSMOS_ENDPOINT',
    'remove COSMOS_ENDPOINT',
    { ...local, COSMOS_ENDPOINT: 'https://x.documents.azure.com/' },
  ],
  ['FREMDRIFT_DTA', 'no such setting', { ...local, FREMDRIFT_DTA: 'x' }],
])('a wrong or missing %s is refused with a remedy (%s)', (name, remedy, env) => {
  const lines = refusal(env).filter((line) => line.startsWith(`${name}: `));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(remedy);
});

test('everything that is wrong is said at once', () => {
  expect(refusal({ ...local, PORT: 'x', LOG_LEVEL: 'y', FREMDRIFT_X: 'z' })).toHaveLength(3);
});

test('a secret never stands in a refusal', () => {
  const lines = refusal({ ...teams, MicrosoftAppPassword: 'hemmelig' }).join();
  expect(lines).toContain('MicrosoftAppPassword');
  expect(lines).not.toContain('hemmelig');
});
