import { plainText } from '../../src/cards/plain-text';
import { type Grant, grant, personIdOf } from '../../src/domain/person';
import { type AnyRecord, parseRecord } from '../../src/domain/record';
import { openWithDesk, type WithDesk } from '../support/desk';
import {
  activityOf,
  elsewhere,
  home,
  municipality,
  type Sender,
  senders,
  strangers,
} from '../support/senders';
import { openTeamsApp, type TeamsApp } from '../support/teams-app';

const selfHarm = 'forebyggelse-behandling-selvskade';
const worksOnIt: Grant[] = [grant.parse({ role: 'working-group-member', initiative: selfHarm })];
const person = (objectId: string, tenant: string, name: string): AnyRecord => ({
  type: 'person',
  record: parseRecord('person', {
    id: personIdOf(objectId, tenant),
    objectId,
    tenant,
    name,
    grants: worksOnIt,
    knownFrom: '2023-01-01',
    evidence: [],
  }),
});
const { 'a guest in a channel': guest, 'somebody of another organisation in a shared channel': external } =
  senders;
/** Both may change one initiative: the guest as who they are here, the other as who they are at home. */
const people = [
  person(guest.from.aadObjectId, home, 'Gorm Eksempel'),
  person(external.from.aadObjectId, municipality, 'Ester Eksempel'),
];

let talk: WithDesk;
let app: TeamsApp;
let count = 0;
beforeEach(async () => {
  talk = await openWithDesk({ secretariat: ['Signe'], people });
  const env = { FREMDRIFT_LOCAL: 'on', ALLOWED_TENANTS: `${home},${municipality}` };
  const stranger = (locale: 'da' | 'en', tenant?: string) => talk.stranger(locale, tenant, 0);
  app = await openTeamsApp((event, now) => talk.converse(event, now), env, '0', { stranger });
});
afterEach(async () => {
  await app.stop();
  await talk.close();
});

const sent = (sender: Sender, changes: object) => {
  count += 1;
  return app.send(activityOf(sender, app.connector.url, { id: `activity-${count}`, ...changes }));
};
const lastPost = () => app.connector.posts().at(-1)?.body;
/** What somebody is answered with, as it can be read. */
async function answered(sender: Sender, text: string): Promise<string> {
  const before = app.connector.posts().length;
  expect((await sent(sender, { text })).status).toBe(200);
  expect(app.connector.posts()).toHaveLength(before + 1);
  return plainText(lastPost()?.attachments?.[0]?.content as Record<string, unknown>);
}
const every = Object.entries<Sender>(senders);
const mayChange = every.filter(([, { from }]) => [guest, external].some((one) => one.from.id === from.id));
const mayNot = every.filter((one) => !mayChange.includes(one));
const isPersonal = ({ conversation }: Sender): boolean => conversation.conversationType === 'personal';

describe('who is answered', () => {
  test.each(every)('%s gets the answer in the place where they asked', async (_who, sender) => {
    expect(await answered(sender, 'status på selvskade')).toContain('Under forberedelse');
    const [call] = app.connector.posts();
    expect(call?.path).toContain(`/v3/conversations/${sender.conversation.id}/`);
    expect(app.connector.rejections).toEqual([]);
  });

  test.each(mayChange)(
    '%s may change what they were let in to, and it is done in words',
    async (_who, sender) => {
      expect(await answered(sender, 'opdatér status på selvskade')).toContain('[Gem]');
      expect(await answered(sender, 'Status: Klar til næste møde.\ntryk Gem')).toContain(
        'Klar til næste møde.',
      );
    },
  );

  test.each(mayNot)('%s may change nothing, and is told what to do', async (_who, sender) => {
    const said = await answered(sender, 'opdatér status på selvskade');
    expect(said).not.toContain('[Gem]');
    expect(said).toMatch(/adgang|objekt-id|logget ind/);
  });

  test('the same object id of another organisation is somebody else', async () => {
    const { from, conversation, channelData } =
      senders['somebody of another organisation, alone with the bot'];
    const sender = {
      page: '',
      from,
      conversation: { ...conversation, tenantId: home },
      channelData: { ...channelData, tenant: { id: home } },
    };
    expect(await answered(sender, 'opdatér status på selvskade')).not.toContain('[Gem]');
  });

  // bots/how-to/conversations/send-proactive-messages: "onBehalfOf" says for whom a bot posts, and nothing of who sends.
  test('an activity on behalf of somebody is of who sent it', async () => {
    const plain = senders['a member of the home organisation, alone with the bot'];
    const onBehalfOf = [
      { itemid: 0, mentionType: 'person', mri: guest.from.id, displayName: 'Gorm Eksempel' },
    ];
    const sender = { ...plain, channelData: { ...plain.channelData, onBehalfOf } };
    expect(await answered(sender, 'opdatér status på selvskade')).not.toContain('[Gem]');
  });

  test('who may change something in a shared place sees a button there that others do not', async () => {
    for (const [, sender] of mayChange.filter(([, one]) => !isPersonal(one))) {
      await answered(sender, 'status på selvskade');
      const card = lastPost()?.attachments?.[0]?.content as { refresh?: { userIds: string[] } };
      expect(plainText(card)).not.toContain('[Opdatér status]');
      expect(card.refresh?.userIds).toContain(sender.from.id);
    }
  });
});

describe('who is of an organisation that is not answered', () => {
  const all = Object.entries<Sender>(strangers);

  test.each(all)('%s is told so once, in words, with what to do, and is not heard', async (_who, sender) => {
    const codes = [];
    for (const text of ['status på selvskade', 'hallo?']) codes.push((await sent(sender, { text })).status);
    expect(codes).toEqual([403, 403]);
    expect(app.connector.posts()).toHaveLength(1);
    const post = lastPost();
    expect(post?.attachments).toBeUndefined();
    expect(post?.text).toContain('Bed sekretariatet');
    expect(post?.text).not.toMatch(/[Ss]elvskade|\[/);
    expect(JSON.stringify(app.logged)).toContain('TenantRefused');
    await talk.settled();
    const known = [...(await talk.register(0)).person.values()].map(({ tenant }) => tenant);
    expect(known).not.toContain(elsewhere);
  });

  test.each(all)('%s cannot press, search or open anything, and is told why', async (_who, sender) => {
    const invoke = (name: string, value: object) => sent(sender, { type: 'invoke', name, value });
    const action = { type: 'Action.Execute', verb: 'say', data: { text: 'hjælp', locale: 'da' } };
    for (const [name, value] of [
      ['adaptiveCard/action', { action }],
      ['task/fetch', { data: { verb: 'open-form', locale: 'da' } }],
      ['composeExtension/query', { commandId: 'initiatives' }],
    ] as const) {
      const { status, body } = await invoke(name, value);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('Fremdrift svarer kun i de organisationer');
    }
  });

  test('it is told again where telling failed', async () => {
    const sender = strangers['somebody of an organisation that is not answered'];
    app.connector.answerNext({ status: 500 });
    await sent(sender, { text: 'hej' });
    await sent(sender, { text: 'hej igen' });
    expect(app.connector.posts()).toHaveLength(2);
  });

  test('adding the bot there is answered with the same words, and not with a welcome', async () => {
    const sender = strangers['somebody of an organisation that is not answered'];
    await sent(sender, { type: 'installationUpdate', action: 'add', text: undefined });
    expect(app.connector.posts().map(({ body }) => body.text?.includes(elsewhere))).toEqual([true]);
    expect(
      await app.messenger.personal({ objectId: sender.from.aadObjectId, tenant: elsewhere }),
    ).toBeUndefined();
  });
});
