import { Adapter } from '../../src/teams/adapter';
import { connectorClient } from '../../src/teams/connector';
import { teamsMessenger } from '../../src/teams/messenger';
import { rememberPlaces } from '../../src/teams/places';
import { type ConnectorStandIn, openConnector } from '../support/connector';
import { replyOf } from '../support/teams-app';

let connector: ConnectorStandIn;
beforeEach(async () => {
  connector = await openConnector();
});
afterEach(() => connector.close());

const chatWith = (conversation: object) => ({
  serviceUrl: connector.url,
  channelId: 'msteams',
  bot: { id: '28:fremdrift', name: 'Fremdrift' },
  conversation: {
    tenantId: 't',
    isGroup: false,
    conversationType: 'personal',
    id: '',
    name: '',
    ...conversation,
  },
});

/** A messenger that knows one channel and two chats; whom it asks leave to notify is put into `asked`. */
function messenger(wait?: number, teams = false, asked: (string | undefined)[] = []) {
  const known = {
    place: '19:team',
    reference: {
      serviceUrl: connector.url,
      channelId: 'msteams',
      bot: { id: '28:fremdrift', name: 'Fremdrift' },
      conversation: { id: '19:team', tenantId: 't', isGroup: true, conversationType: 'channel', name: '' },
    },
  };
  const chats = [
    { place: 'a:asta', person: 't:asta', reference: chatWith({ id: 'a:asta' }) },
    { place: 'a:nobody', reference: chatWith({ id: 'a:nobody' }) },
  ];
  const book = { load: async () => [known, ...chats], keep: async () => {} };
  const access = { kind: 'teams', appId: 'app', appType: 'MultiTenant', tenants: [] } as const;
  const adapter = new Adapter(
    teams ? { ...access, appTenant: undefined, password: undefined } : { kind: 'local' },
    connectorClient({ mayCall: () => true, tries: 1 }),
  );
  return teamsMessenger(
    adapter,
    rememberPlaces({ book }),
    Object.assign(
      async (_place: string, _tenant: string, person?: string) => {
        asked.push(person);
        return wait;
      },
      { again: () => {} },
    ),
    { now: () => 1_000 },
  );
}
const post = replyOf('ugebrev');

test('a channel that is throttled is to be tried again when it says so', async () => {
  connector.answerNext({ status: 429, headers: { 'retry-after': '7' } });
  expect(await messenger().send('19:team', post)).toEqual({
    ok: false,
    reason: 'not-now',
    retryAfter: 7_000,
  });
});

test('what the pace does not let go is not posted', async () => {
  const sending = await messenger(90_000).send('19:team', post);
  expect(sending).toEqual({ ok: false, reason: 'not-now', retryAfter: 90_000 });
  expect(connector.calls).toEqual([]);
});

test.each([401, 405, 409, 412])('what is refused with %s was surely not posted', async (status) => {
  connector.answerNext({ status });
  expect(await messenger().send('19:team', post)).toMatchObject({
    ok: false,
    reason: 'not-now',
    why: { status },
  });
});

test.each([408, 500, 502])('what ends with %s may have been posted', async (status) => {
  connector.answerNext({ status });
  await expect(messenger().send('19:team', post)).rejects.toMatchObject({ status });
});

test('what fails before the connector was asked, as where there is no token, was surely not posted', async () => {
  const sending = await messenger(undefined, true).send('19:team', post);
  expect(sending).toMatchObject({ ok: false, reason: 'not-now', why: { cause: expect.any(Error) } });
  expect(connector.calls).toEqual([]);
}, 30_000);

test('a connector that cannot be reached was surely not posted to', async () => {
  const open = messenger();
  await connector.close();
  expect(await open.send('19:team', post)).toMatchObject({ ok: false, reason: 'not-now' });
  connector = await openConnector();
});

test('a card that is refused is said in words, and refused where they are too', async () => {
  connector.answerNext({ status: 400 });
  expect(await messenger().send('19:team', post)).toEqual({ ok: true, post: 'post-2' });
  const [card, words] = connector.posts().map(({ body }) => body);
  expect(card?.attachments).toHaveLength(1);
  expect(words).toMatchObject({ text: 'ugebrev' });
  expect(words).not.toHaveProperty('attachments');
  connector.answerNext({ status: 413 }, { status: 400 });
  expect(await messenger().send('19:team', post)).toEqual({ ok: false, reason: 'refused' });
});

test.each([
  [403, 'forbidden'],
  [404, 'gone'],
])('a place that answers %s is parked, and not spoken to again', async (status, why) => {
  const known = messenger();
  connector.answerNext({ status });
  expect(await known.send('19:team', post)).toEqual({ ok: false, reason: 'removed' });
  expect([...known.parked()]).toEqual([['19:team', { since: 1_000, why }]]);
  const asked = connector.calls.length;
  expect(await known.send('19:team', post)).toEqual({ ok: false, reason: 'removed' });
  expect(connector.calls).toHaveLength(asked);
});

test('a post that is gone parks nothing', async () => {
  const known = messenger();
  connector.answerNext({ status: 404 });
  expect(await known.update('19:team', 'p', post)).toEqual({ ok: false, reason: 'missing-post' });
  expect(known.parked().size).toBe(0);
});

test('whoever a post notifies by themselves is counted: in their chat, or mentioned in a channel', async () => {
  const asked: (string | undefined)[] = [];
  const speaking = messenger(undefined, false, asked);
  const mention = { id: '29:asta', name: 'Asta Eksempel', objectId: 'ASTA', tenant: 't' };
  await speaking.send('a:asta', post);
  await speaking.send('19:team', { line: 'Husk det', mention });
  await speaking.send('a:nobody', post);
  expect(asked).toEqual(['t:asta', 't:asta', 'a:nobody']);
});

test('what goes to a whole channel, and what only changes, counts for nobody', async () => {
  const asked: (string | undefined)[] = [];
  const speaking = messenger(undefined, false, asked);
  await speaking.send('19:team', { line: 'Status opdateret' });
  const sent = await speaking.send('a:asta', post);
  if (sent.ok) await speaking.update('a:asta', sent.post, post);
  expect(asked).toEqual([undefined, 't:asta', undefined]);
});
