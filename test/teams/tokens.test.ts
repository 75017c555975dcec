import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { channelKeys, type TokenParts } from '../support/channel-tokens';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

const tenant = '11111111-1111-4111-8111-111111111111';
const appId = '22222222-2222-4222-8222-222222222222';
const production = {
  MicrosoftAppId: appId,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'hemmelig',
};
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const good: TokenParts = { audience: appId, serviceUrl };
const minutes = 60;

/** The SDK writes to the console of every token that is forged. */
const written = jest.spyOn(console, 'error').mockImplementation(() => {});

let app: TeamsApp;
let heard: number;
beforeEach(async () => {
  heard = 0;
  // Nothing is said back: the connector is out of reach here.
  app = await openTeamsApp(async () => {
    heard += 1;
    return undefined;
  }, production);
});
afterEach(() => {
  written.mockClear();
  return app.stop();
});
afterAll(() => written.mockRestore());

const message = (id = 'activity-1'): object =>
  messageActivity(app, {
    id,
    serviceUrl,
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  });
const sent = (authorization: string, id?: string) => app.send(message(id), { authorization });

test('a sender with a token of the Bot Framework for this bot is heard', async () => {
  const { bearer } = channelKeys();
  expect((await sent(bearer(good))).status).toBe(200);
  expect(heard).toBe(1);
});

test('the same activity sent again with its token is heard once', async () => {
  const { bearer } = channelKeys();
  const authorization = bearer(good);
  await sent(authorization);
  await sent(authorization);
  expect(heard).toBe(1);
});

test.each<[string, Partial<TokenParts>]>([
  ['has expired', { until: -10 * minutes }],
  ['does not count yet', { from: 10 * minutes }],
  ['is meant for another bot', { audience: '44444444-4444-4444-8444-444444444444' }],
  ['was issued by somebody else', { issuer: 'https://evil.example' }],
  ['names another service URL than the activity', { serviceUrl: 'https://smba.trafficmanager.net/other/' }],
  ['names a key that nobody knows', { kid: 'theirs' }],
  ['was signed with another key', { key: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey }],
  ['is not signed', { algorithm: 'none' }],
])('a token that %s is refused, and says nothing about why', async (_what, parts) => {
  const { bearer } = channelKeys();
  const authorization = bearer({ ...good, ...parts });
  expect(await sent(authorization)).toEqual({
    status: 401,
    body: { code: 'Unauthorized', message: 'The sender could not be authenticated.' },
  });
  expect(heard).toBe(0);
  const said = JSON.stringify([app.logged, written.mock.calls]);
  expect(said).not.toContain(authorization.slice(7, 60));
});

test('the public key is no secret to sign with', async () => {
  const { bearer, publicKey } = channelKeys();
  expect((await sent(bearer({ ...good, algorithm: 'HS256', key: publicKey }))).status).toBe(401);
  expect(heard).toBe(0);
});

test('whatever stands in the place of a token is refused, and fails nothing', async () => {
  const { bearer } = channelKeys();
  const [head = '', claims = '', signed = ''] = bearer(good).split('.');
  const part = fc.oneof(
    fc.constantFrom(head, claims, signed, '', 'bnVsbA', 'W10', 'e30', 'eyJhbGciOiJSUzI1NiJ9'),
    fc.base64String(),
    fc.stringMatching(/^[!-~]{0,40}$/),
  );
  const tokens = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
  await fc.assert(
    fc.asyncProperty(tokens, fc.constantFrom('Bearer ', 'bearer ', '', 'Bearer  '), async (token, scheme) => {
      const isGood = token === `${head.slice(7)}.${claims}.${signed}`;
      fc.pre(!isGood && !(scheme === '' && token === `${head}.${claims}.${signed}`));
      const { status } = await sent(`${scheme}${token}`.trim() || 'x');
      return status === 401;
    }),
    { numRuns: 150 },
  );
  expect(heard).toBe(0);
});

test('a key that may not speak for Teams is refused', async () => {
  const { bearer } = channelKeys(['webchat']);
  expect((await sent(bearer(good))).status).toBe(401);
  expect(heard).toBe(0);
});

test('a good token opens no other tenant', async () => {
  const { bearer } = channelKeys();
  const foreign = '33333333-3333-4333-8333-333333333333';
  const activity = messageActivity(app, {
    serviceUrl,
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: foreign },
    channelData: { tenant: { id: foreign } },
  });
  expect((await app.send(activity, { authorization: bearer(good) })).status).toBe(403);
  expect(heard).toBe(0);
});
