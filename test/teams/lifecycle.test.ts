import type { Event } from '../../src/conversation/event';
import { inboundActivity } from '../../src/teams/activity';
import type { KnownPlace } from '../../src/teams/known-place';
import { inItsChannel, lifecycleOf } from '../../src/teams/lifecycle';
import { openTeamsApp, replyOf, type TeamsApp } from '../support/teams-app';

/**
 * Activities as "Conversation events in your Teams bot" shows them, with ids of our own
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events).
 */
const team = '19:zFLSDFWsesfzcmKArqKJ@thread.tacv2';
const channel = '19:0b7f32667e064dd9b25d7969801541f4@thread.tacv2';
const other = '19:6d97d816470f481dbcda38244b98689a@thread.tacv2';
const tenant = 'b28fdbfd-2b78-4f93-b0f8-8881793f0f8f';
const bot = { id: '28:608cacfd-1cea-40c9-b678-4b93e69bb72b', name: 'Fremdrift' };
const someone = {
  id: '29:1ljv6N86roXr5pjPrCJVIz6xHh5QxjI',
  aadObjectId: 'eddfa9d4-346e-4cce-a18f-fa6261ad776b',
};

const ids = (function* () {
  for (let n = 1; ; n += 1) yield `f:${n}`;
})();
const activity = (changes: object) => ({
  timestamp: '2023-10-31T08:00:00.000Z',
  id: ids.next().value,
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: someone,
  recipient: bot,
  ...changes,
});

/** "Channel renamed", "Team archived" …: the conversation is the team. */
const happened = (eventType: string, changes: object = {}) =>
  activity({
    type: 'conversationUpdate',
    conversation: { isGroup: true, conversationType: 'channel', id: team },
    channelData: {
      ...(eventType.startsWith('channel') ? { channel: { id: channel, name: 'Rygestop' } } : {}),
      team: { id: team, name: 'Klynge Randers' },
      eventType,
      tenant: { id: tenant },
    },
    ...changes,
  });

/** "Team members added": the conversation is the channel that was chosen. */
const botAdded = (changes: object = {}) =>
  activity({
    type: 'conversationUpdate',
    membersAdded: [{ id: bot.id }],
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: tenant,
      id: channel,
      name: 'Rygestop',
    },
    channelData: {
      settings: { selectedChannel: { id: channel } },
      team: { aadGroupId: 'f3ec8cd2-e704-4344-8c47-9a3a21d683c0', name: 'Klynge Randers', id: team },
      eventType: 'teamMemberAdded',
      tenant: { id: tenant },
    },
    ...changes,
  });

/** "Installation update event". */
const installation = (action: string, changes: object = {}) =>
  botAdded({ type: 'installationUpdate', membersAdded: undefined, locale: 'da-DK', action, ...changes });

/**
 * Members of one shared or private channel ("Apps for shared and private channels"): the app is added to each of them by
 * itself, and told so by `channelMemberAdded`. The page shows no payload; the fields are those of the Agents SDK's
 * TeamsChannelData. Here the conversation is the team, as in other events about it.
 */
const shared = '19:delt@thread.tacv2';
const membership = (eventType: string, changes: object) =>
  happened(eventType, {
    channelData: {
      channel: { id: shared, type: 'shared' },
      team: { id: team, tenantId: tenant },
      tenant: { id: tenant },
      eventType,
      membershipSource: { sourceType: 'channel', id: shared, membershipType: 'direct', tenantId: tenant },
    },
    ...changes,
  });
const addedToChannel = membership('channelMemberAdded', { membersAdded: [{ id: bot.id }] });
const takenOutOfChannel = membership('channelMemberRemoved', { membersRemoved: [{ id: bot.id }] });
const sharing = (eventType: string, list: string) =>
  happened(eventType, {
    channelData: {
      channel: { id: shared, type: 'shared' },
      team: { id: team, tenantId: tenant },
      tenant: { id: tenant },
      eventType,
      [list]: [{ id: '19:naboen@thread.tacv2', name: 'Norddjurs', tenantId: 'den-anden' }],
    },
  });

/** A bot in a group chat: no team, and the people of the chat are told one by one. */
const groupChat = {
  conversation: { isGroup: true, conversationType: 'groupChat', id: '19:gruppe@thread.v2', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
};

const written = (id: string, changes: object = {}) =>
  activity({
    type: 'message',
    text: 'hej',
    conversation: { isGroup: true, conversationType: 'channel', id, tenantId: tenant },
    channelData: { channel: { id }, team: { id: team }, tenant: { id: tenant } },
    ...changes,
  });

const read = (sent: object) => lifecycleOf(inItsChannel(inboundActivity.parse(sent)));

describe('what an activity tells of places', () => {
  test.each([
    ['the bot is added to a team', botAdded(), { kind: 'added', place: channel, team }],
    ['the app is installed', installation('add'), { kind: 'added', place: channel, team }],
    ['the app is taken out', installation('remove'), { kind: 'removed', place: channel, team }],
    [
      'an upgrade takes the bot out',
      installation('remove-upgrade'),
      { kind: 'removed', place: channel, team },
    ],
    [
      'the bot is removed from a group chat',
      happened('', { membersAdded: undefined, membersRemoved: [{ id: bot.id }], ...groupChat }),
      { kind: 'removed', place: '19:gruppe@thread.v2', team: undefined },
    ],
    ['a channel is deleted', happened('channelDeleted'), { kind: 'closed', why: 'gone', place: channel }],
    ['a channel is restored', happened('channelRestored'), { kind: 'opened', place: channel }],
    ['a team is archived', happened('teamArchived'), { kind: 'closed', why: 'forbidden', team }],
    ['as the page spells it elsewhere', happened('teamarchived'), { kind: 'closed', why: 'forbidden', team }],
    ['a team is unarchived', happened('teamUnarchived'), { kind: 'opened', team }],
    ['a team is deleted', happened('teamDeleted'), { kind: 'closed', why: 'gone', team }],
    ['a team is deleted for good', happened('teamHardDeleted'), { kind: 'closed', why: 'gone', team }],
    ['a team is restored', happened('teamrestored'), { kind: 'opened', team }],
    ['a channel is renamed', happened('channelRenamed'), { kind: 'noted' }],
    ['a channel is created', happened('channelCreated'), { kind: 'noted' }],
    ['a team is renamed', happened('teamRenamed'), { kind: 'noted' }],
    ['people join', happened('teamMemberAdded', { membersAdded: [someone] }), { kind: 'noted' }],
    ['people leave', happened('teamMemberRemoved', { membersRemoved: [someone] }), { kind: 'noted' }],
    ['the bot is added to a shared channel', addedToChannel, { kind: 'added', place: shared }],
    ['the bot is taken out of it', takenOutOfChannel, { kind: 'removed', place: shared }],
    [
      'somebody of another organisation joins it',
      membership('channelMemberAdded', { membersAdded: [someone] }),
      { kind: 'noted' },
    ],
    ['it is shared with another team', sharing('channelShared', 'sharedWithTeams'), { kind: 'noted' }],
    ['it is shared no more', sharing('channelUnshared', 'unsharedFromTeams'), { kind: 'noted' }],
    ['a kind of event nobody knows yet', happened('channelPainted'), { kind: 'noted' }],
    [
      'an event without its channel',
      happened('channelDeleted', { channelData: { eventType: 'channelDeleted' } }),
      { kind: 'noted' },
    ],
    ['somebody writes', written(channel), undefined],
  ])('%s', (_what, sent, told) => expect(read(sent)).toEqual(told));
});

describe('in the program', () => {
  let app: TeamsApp;
  let heard: Event[];
  const kept = new Map<string, KnownPlace>();
  const parked = () =>
    Object.fromEntries([...app.messenger.parked()].map(([place, { why }]) => [place, why]));
  const send = async (...activities: object[]) => {
    for (const one of activities)
      expect((await app.send({ ...one, serviceUrl: app.connector.url })).status).toBe(200);
  };
  const posts = () => app.connector.posts().length;

  beforeEach(async () => {
    heard = [];
    kept.clear();
    app = await openTeamsApp(
      async (event) => {
        heard.push(event);
        return event.kind === 'removed' ? undefined : replyOf(event.kind);
      },
      undefined,
      '0',
      {
        book: {
          load: async () => [],
          keep: async (known) => void kept.set(known.place, known),
        },
      },
    );
  });
  afterEach(() => app.stop());

  test('names and people come and go without a word, and nobody is welcomed one by one', async () => {
    const joining = { membersAdded: [someone, { id: '29:ny' }] };
    await send(
      happened('channelRenamed'),
      happened('teamRenamed'),
      happened('teamMemberAdded', joining),
      happened('teamMemberAdded', joining),
      happened('teamMemberRemoved', { membersRemoved: [someone] }),
      happened('', { ...groupChat, ...joining }),
      installation('add-upgrade'),
    );
    expect(heard).toEqual([]);
    expect(posts()).toBe(0);
  });

  test('in a group chat it introduces itself once, to the one who added it', async () => {
    await send(botAdded(groupChat), installation('add', groupChat), botAdded(groupChat));
    expect(heard).toMatchObject([
      { kind: 'installed', addedBy: 'Karla Prøve', place: { kind: 'group', id: '19:gruppe@thread.v2' } },
    ]);
    expect(posts()).toBe(1);
  });

  test('a deleted channel is parked and the others of its team are not; restored, it is back', async () => {
    await send(written(channel), written(other), happened('channelDeleted'));
    expect(parked()).toEqual({ [channel]: 'gone' });
    await send(happened('channelRestored'));
    expect(parked()).toEqual({});
  });

  test('an archived team is parked with all its channels, and speaks again once it is unarchived', async () => {
    await send(written(channel), written(other), happened('teamArchived'));
    expect(parked()).toEqual({ [channel]: 'forbidden', [other]: 'forbidden' });
    await send(happened('teamUnarchived'));
    expect(parked()).toEqual({});
  });

  test('taken out of a team, it is silent in every channel of it; put back, it is heard in each', async () => {
    await send(written(channel), written(other), installation('remove'));
    expect(parked()).toEqual({ [channel]: 'removed', [other]: 'removed' });
    expect(heard.filter(({ kind }) => kind === 'removed').map(({ place }) => place.id)).toEqual([
      channel,
      other,
    ]);
    await send(installation('add'), botAdded());
    expect(parked()).toEqual({});
    expect(heard.filter(({ kind }) => kind === 'installed')).toHaveLength(1);
  });

  test('in a shared channel it introduces itself there once, however often it hears of itself and others', async () => {
    await send(written(channel), addedToChannel, addedToChannel);
    await send(
      membership('channelMemberAdded', { membersAdded: [someone] }),
      sharing('channelShared', 'sharedWithTeams'),
    );
    expect(heard.filter(({ kind }) => kind === 'installed').map(({ place }) => place.id)).toEqual([shared]);
    expect(app.connector.posts().at(-1)?.path).toContain(shared);
    expect(posts()).toBe(2);
  });

  test('taken out of a shared channel, it still speaks in the others of the team', async () => {
    await send(written(channel), written(shared), takenOutOfChannel);
    expect(parked()).toEqual({ [shared]: 'removed' });
    await send(addedToChannel);
    expect(parked()).toEqual({});
  });

  test('another team is left alone', async () => {
    const elsewhere = written('19:andet@thread.tacv2', {
      channelData: { team: { id: '19:team-2' }, tenant: { id: tenant } },
    });
    await send(written(channel), elsewhere, happened('teamDeleted'));
    expect(parked()).toEqual({ [channel]: 'gone' });
  });

  test('which team a channel is of is kept, so that a restarted program knows it too', async () => {
    await send(written(channel), happened('teamArchived'));
    await app.stopServer();
    expect(kept.get(channel)).toMatchObject({ team, parked: { why: 'forbidden' } });
  });
});
