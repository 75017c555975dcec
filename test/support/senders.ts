/**
 * What Teams sends for each kind of person and place, built from its documentation; the page stands beside each. Pages
 * are below https://learn.microsoft.com/microsoftteams/platform/.
 */
export const home = '11111111-1111-4111-8111-111111111111';
/** Another organisation that is answered. */
export const municipality = '22222222-2222-4222-8222-222222222222';
/** An organisation that is not. */
export const elsewhere = '33333333-3333-4333-8333-333333333333';
const objectId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

export interface Sender {
  /** The page of the documentation that it is built from. */
  page: string;
  from: { id: string; name?: string; aadObjectId?: string; tenantId?: string };
  conversation: { id: string; conversationType: string; tenantId?: string; isGroup?: boolean };
  channelData: { tenant?: { id: string }; [name: string]: unknown };
}

const team = {
  id: '19:team@thread.tacv2',
  aadGroupId: 'f3ec8cd2-e704-4344-8c47-9a3a21d683c0',
  name: 'Sundhedsaftale',
};
const channel = (id: string, tenant: string): Pick<Sender, 'conversation' | 'channelData'> => ({
  conversation: {
    id: `${id};messageid=1698739200000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: tenant,
  },
  channelData: { team, channel: { id }, tenant: { id: tenant } },
});
export const standardChannel = '19:standard@thread.tacv2';
export const privateChannel = '19:privat@thread.tacv2';
export const sharedChannel = '19:delt@thread.tacv2';

const guest = { id: '29:gaest', name: 'Gorm Eksempel', aadObjectId: objectId(2) };
const external = { id: '29:ekstern', name: 'Ester Eksempel', aadObjectId: objectId(3) };
const member = { id: '29:medlem', name: 'Asta Eksempel', aadObjectId: objectId(1) };
const shared = channel(sharedChannel, home);
const messages = 'bots/how-to/conversations/conversation-messages';
const channels = 'build-apps-for-shared-private-channels';

export const senders = {
  'a member of the home organisation, alone with the bot': {
    page: messages,
    from: member,
    conversation: { id: 'a:medlem', conversationType: 'personal', tenantId: home },
    channelData: { tenant: { id: home } },
  },
  'a member in a chat whose conversation names no organisation': {
    page: 'bots/how-to/conversations/subscribe-to-conversation-events',
    from: member,
    conversation: { id: 'a:medlem', conversationType: 'personal' },
    channelData: { tenant: { id: home } },
  },
  // A guest has an account in the organisation that invited them, and its object id is not that of their own.
  'a guest in a channel': {
    page: `${channels}#identify-guest-users-in-channels`,
    from: guest,
    ...channel(standardChannel, home),
  },
  'a guest in a group chat': {
    page: 'bots/how-to/conversations/channel-and-group-conversations',
    from: guest,
    conversation: { id: '19:gruppe@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: home },
    channelData: { tenant: { id: home } },
  },
  'a guest in a private channel': { page: channels, from: guest, ...channel(privateChannel, home) },
  // Who comes by external access keeps their own organisation, and has the bot there. No page shows what is sent then: it
  // is built from the one of a chat with one person, in another organisation.
  'somebody of another organisation, alone with the bot': {
    page: 'bots/how-to/conversations/subscribe-to-conversation-events',
    from: external,
    conversation: { id: 'a:ekstern', conversationType: 'personal', tenantId: municipality },
    channelData: { tenant: { id: municipality } },
  },
  // "To retrieve the host tenant ID … use turnContext.activity.conversation.tenantId": the sender's stands elsewhere.
  'somebody of another organisation in a shared channel': {
    page: `${channels}#authenticate-external-users-to-access-app-content-in-sharepoint`,
    from: { ...external, tenantId: municipality },
    ...shared,
  },
  'the same where only the channel data names their organisation': {
    page: `${channels}#classify-members-as-in-tenant-or-out-tenant`,
    from: external,
    conversation: shared.conversation,
    channelData: { ...shared.channelData, tenant: { id: municipality } },
  },
  // "userRole": "anonymous", no object id; the tenant is the organizer's.
  'somebody who joined a meeting without an account': {
    page: 'apps-in-teams-meetings/build-apps-for-anonymous-user',
    from: { id: '29:anonym', name: 'Ida Eksempel (Guest)' },
    conversation: {
      id: '19:meeting_ZmMyNWZjMzEt@thread.v2',
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: home,
    },
    channelData: { tenant: { id: home }, meeting: { id: 'MCMxOTptZWV0aW5n' } },
  },
  'somebody whose object id is missing': {
    page: messages,
    from: { id: '29:uden', name: 'Karl Eksempel' },
    conversation: { id: 'a:uden', conversationType: 'personal', tenantId: home },
    channelData: { tenant: { id: home } },
  },
} satisfies Record<string, Sender>;
export type SenderName = keyof typeof senders;

/** Senders whom the bot turns away: some organisation that they name is not answered. */
export const strangers = {
  'somebody of an organisation that is not answered': {
    page: messages,
    from: external,
    conversation: { id: 'a:fremmed', conversationType: 'personal', tenantId: elsewhere },
    channelData: { tenant: { id: elsewhere } },
  },
  'somebody of one in a shared channel of ours': {
    page: channels,
    from: { ...external, tenantId: elsewhere },
    ...shared,
  },
  'one of ours in a shared channel of theirs': {
    page: channels,
    from: { ...member, tenantId: home },
    ...channel('19:deres@thread.tacv2', elsewhere),
  },
  'somebody who names no organisation': {
    page: messages,
    from: member,
    conversation: { id: 'a:ingen', conversationType: 'personal' },
    channelData: {},
  },
} satisfies Record<string, Sender>;

/** An activity of a sender; the bot's address is `serviceUrl`. */
export function activityOf({ page: _page, ...sender }: Sender, serviceUrl: string, changes: object): object {
  return {
    type: 'message',
    timestamp: '2023-10-31T08:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    recipient: { id: '28:fremdrift', name: 'Fremdrift' },
    locale: 'da-DK',
    textFormat: 'plain',
    ...sender,
    ...changes,
  };
}
