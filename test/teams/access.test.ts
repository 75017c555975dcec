import { type Access, mayCall } from '../../src/teams/access';
import { Adapter } from '../../src/teams/adapter';
import { connectorClient } from '../../src/teams/connector';
import { channelKeys } from '../support/channel-tokens';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

const tenant = '11111111-1111-4111-8111-111111111111';
const production = {
  MicrosoftAppId: '22222222-2222-4222-8222-222222222222',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: 'hemmelig',
};
const teams: Access = {
  kind: 'teams',
  appId: production.MicrosoftAppId,
  appType: 'SingleTenant',
  appTenant: tenant,
  password: 'hemmelig',
  tenants: [tenant],
};
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const fromTeams = (app: TeamsApp, changes: object = {}) =>
  messageActivity(app, {
    serviceUrl,
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...changes,
  });

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.infra.gcc.teams.microsoft.com/teams',
  'https://europe.webchat.botframework.com/',
])('replies may go to the Teams connector: %s', (url) => expect(mayCall(teams, url)).toBe(true));

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://teams.microsoft.com.evil.example/',
  'https://evil.example/?smba.trafficmanager.net',
  'http://127.0.0.1:3978/',
  'https://169.254.169.254/metadata',
  'file:///etc/passwd',
  'nothing',
])('with an app registration replies do not go to %s', (url) => expect(mayCall(teams, url)).toBe(false));

test.each(['http://127.0.0.1:3978/x', 'http://localhost:1/', 'http://[::1]:3978/'])(
  'the local program replies to this machine: %s',
  (url) => expect(mayCall({ kind: 'local' }, url)).toBe(true),
);

test.each([serviceUrl, 'http://127.0.0.1.evil.example/', 'http://10.0.0.1/', 'file://localhost/etc/passwd'])(
  'the local program replies nowhere else: %s',
  (url) => expect(mayCall({ kind: 'local' }, url)).toBe(false),
);

test('without an app id there is no adapter that checks nobody', () => {
  const client = connectorClient({ mayCall: () => false });
  expect(() => new Adapter({ ...teams, appId: '' }, client)).toThrow('app id');
});

describe('over HTTP', () => {
  let app: TeamsApp;
  afterEach(() => app.stop());

  test('the local program refuses a foreign service URL, and the conversation hears nothing', async () => {
    let heard = 0;
    app = await openTeamsApp(async () => void heard++);
    expect(await app.send(messageActivity(app, { serviceUrl: 'http://evil.example/' }))).toMatchObject({
      status: 403,
      body: { code: 'ServiceUrlRefused' },
    });
    expect(heard).toBe(0);
  });

  test.each([
    ['no token', {}],
    ['no bearer token', { authorization: 'Basic eA==' }],
    ['a token that is none', { authorization: 'Bearer x.y.z' }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('with an app registration a sender with %s is refused', async (_, headers) => {
    let heard = 0;
    app = await openTeamsApp(async () => void heard++, production);
    expect(await app.send(fromTeams(app), headers)).toEqual({
      status: 401,
      body: { code: 'Unauthorized', message: 'The sender could not be authenticated.' },
    });
    expect(heard).toBe(0);
  });

  const { bearer } = channelKeys();
  const authorization = bearer({ audience: production.MicrosoftAppId, serviceUrl });

  test('a search from another tenant is refused as a message is', async () => {
    app = await openTeamsApp(undefined, production);
    const conversation = { id: '19:chat', tenantId: '33333333-3333-4333-8333-333333333333' };
    const search = { type: 'invoke', name: 'composeExtension/query', value: { commandId: 'initiatives' } };
    expect(await app.send(fromTeams(app, { ...search, conversation }), { authorization })).toMatchObject({
      status: 403,
      body: { code: 'TenantRefused' },
    });
  });

  test('who cannot be authenticated is not told whether their tenant is answered', async () => {
    app = await openTeamsApp(undefined, production);
    const conversation = { id: 'a:chat', tenantId: '33333333-3333-4333-8333-333333333333' };
    expect((await app.send(fromTeams(app, { conversation }))).status).toBe(401);
  });

  test.each([
    ['another tenant', { tenantId: '33333333-3333-4333-8333-333333333333' }, {}],
    ['two tenants, one of them foreign', { tenantId: tenant }, { tenant: { id: 'foreign' } }],
    ['no tenant', {}, {}],
  ])('with an app registration an activity that names %s is refused', async (_, named, channelData) => {
    app = await openTeamsApp(undefined, production);
    const conversation = { id: 'a:chat', ...named };
    expect(await app.send(fromTeams(app, { conversation, channelData }), { authorization })).toMatchObject({
      status: 403,
      body: { code: 'TenantRefused' },
    });
  });
});
