import { personIdOf } from '../../src/domain/person';
import { elementsOf, initialValues } from '../conversations/fields';
import { openWithDesk, type WithDesk } from '../support/desk';
import { knownPerson } from '../support/people';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

const karla = '00000000-0000-4000-8000-000000000001';
const tenant = 'demo-tenant';
type Json = Record<string, unknown>;

let bot: WithDesk;
let app: TeamsApp;
beforeAll(async () => {
  const secretary = knownPerson('Karla', [{ role: 'secretariat' }]);
  if (secretary.type !== 'person') throw new Error('a person was asked for');
  const record = {
    ...secretary.record,
    id: personIdOf(karla, tenant),
    objectId: karla,
    tenant,
    user: '29:karla',
  };
  bot = await openWithDesk({ secretariat: [], people: [{ type: 'person', record }] });
  app = await openTeamsApp((event, now) => bot.converse(event, now));
});
afterAll(async () => {
  expect(app.connector.rejections).toEqual([]);
  await app.stop();
  await bot.close();
});

/** A group chat in which the bot is not: the payload as in .../messaging-extensions/how-to/action-commands/create-task-module. */
const chat = {
  conversation: {
    isGroup: true,
    conversationType: 'groupChat',
    id: '19:d77be72390a1416e9644261e9064fa00@thread.skype',
    tenantId: tenant,
  },
  channelData: { tenant: { id: tenant }, source: { name: 'compose' } },
};

async function invoke(name: string, value: object, changes: object = {}): Promise<Json> {
  const { status, body } = await app.send(
    messageActivity(app, { ...chat, type: 'invoke', name, text: undefined, value, ...changes }),
  );
  expect(status).toBe(200);
  return body as Json;
}

interface Attachment {
  contentType: string;
  content: Json;
  preview: { contentType: string; content: { title: string; text: string } };
}
interface Found {
  type: string;
  text?: string;
  attachmentLayout?: string;
  attachments?: Attachment[];
}

/** As in https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search. */
async function search(
  commandId: string,
  text?: string,
  queryOptions = { skip: 0, count: 25 },
): Promise<Found> {
  const parameters =
    text === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: text }];
  const { composeExtension } = await invoke('composeExtension/query', {
    commandId,
    parameters,
    queryOptions,
  });
  return composeExtension as Found;
}
const titles = ({ attachments = [] }: Found) => attachments.map(({ preview }) => preview.content.title);

describe('a search beside the message box', () => {
  test('answers with cards, each with a line to choose it by, as Teams asks for them', async () => {
    const found = await search('initiatives', 'selvskade');
    expect(found).toMatchObject({ type: 'result', attachmentLayout: 'list' });
    expect(found.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5' },
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: 'Forebyggelse og behandling af selvskade' },
      },
    });
  });

  test('inserts the card as the bot would show it to all: it asks to be drawn anew for those who may change it', async () => {
    const { attachments: [first] = [] } = await search('initiatives', 'selvskade');
    expect(first?.content.refresh).toMatchObject({ userIds: ['29:karla'], action: { verb: 'refresh' } });
    expect(JSON.stringify(first?.content.actions)).not.toContain('update-status');
  });

  test.each(['initiatives', 'tasks', 'meetings', 'decisions'])(
    '%s: shows what matters most before anything is typed',
    async (command) => {
      const found = titles(await search(command));
      expect(found.length).toBeGreaterThan(4);
      expect(found.length).toBeLessThanOrEqual(25);
    },
  );

  test.each(['initiatives', 'tasks', 'meetings', 'decisions'])(
    '%s: the line below a name says something else than the name, and says it whole',
    async (command) => {
      for (let skip = 0, shown = 25; shown === 25; skip += 25) {
        const { attachments = [] } = await search(command, undefined, { skip, count: 25 });
        shown = attachments.length;
        for (const { preview } of attachments) {
          const { title, text } = preview.content;
          expect(text).toMatch(/^\S/);
          expect(text.startsWith(title)).toBe(false);
          const [, ending] = title.split(': ');
          if (ending) expect(text.startsWith(ending)).toBe(false);
        }
      }
    },
  );

  test('the next meetings come first', async () => {
    expect(titles(await search('meetings'))[0]).toContain('8/11-2023');
  });

  test.each([
    ['a compound by its part', 'initiatives', 'overvægtsaftalen', 'overvægt'],
    ['the beginning of a word', 'initiatives', 'rygest', 'ygestop'],
    ['Danish letters written otherwise', 'initiatives', 'OVERVAEGT', 'overvægt'],
    ['an English name', 'initiatives', 'self-harm', 'selvskade'],
    ['a slip of the pen', 'initiatives', 'selvskde', 'selvskade'],
    ['the body and the month', 'meetings', 'ssg november', 'SSG 8/11'],
    ['its initiative', 'decisions', 'rygestop', 'ensigtserklæring'],
  ])('finds by %s', async (_how, command, text, title) => {
    expect(titles(await search(command, text))[0]).toContain(title);
  });

  test('goes on where the page before ended, without repeating anything', async () => {
    const [first, second] = [
      await search('initiatives', undefined, { skip: 0, count: 10 }),
      await search('initiatives', undefined, { skip: 10, count: 10 }),
    ].map(titles);
    expect(first).toHaveLength(10);
    expect(second).toHaveLength(10);
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(20);
  });

  test('never answers with more than 25, whatever is asked for', async () => {
    expect(titles(await search('tasks', undefined, { skip: 0, count: 1_000 }))).toHaveLength(25);
  });

  test('that finds nothing says what to try, in words', async () => {
    const found = await search('tasks', 'zzzzz');
    expect(found.type).toBe('message');
    expect(found.text).toContain('Ingen opgave svarer til »zzzzz«');
    expect(found.text).not.toContain('[');
  });

  test('stays below what a message may hold', async () => {
    for (const { content } of (await search('initiatives')).attachments ?? [])
      expect(JSON.stringify(content).length).toBeLessThan(28 * 1024);
  });

  test('a command nobody knows, and a payload that is none, are answered', async () => {
    expect(await search('passwords', 'x')).toEqual({ type: 'message', text: 'Ukendt' });
    const { composeExtension } = await invoke('composeExtension/query', { parameters: 'x' });
    expect(composeExtension).toEqual({ type: 'message', text: 'Ukendt' });
  });

  test('says nothing of where the bot may speak: it may not be there', async () => {
    await search('initiatives', 'selvskade');
    const card = { card: { type: 'AdaptiveCard' }, summary: 'x' };
    expect(await app.messenger.send(chat.conversation.id, card)).toEqual({
      ok: false,
      reason: 'unknown-place',
    });
  });
});

/** As in .../action-commands/create-task-module#initial-invoke-request-from-a-message. */
const onMessage = (content: string, more: object = {}) => ({
  commandId: 'taskFromMessage',
  commandContext: 'message',
  requestId: '7f7d22efe5414818becebcec649a7912',
  messagePayload: {
    linkToMessage:
      'https://teams.microsoft.com/l/message/19:6decf54d86d945e4b3924b63a9161a78@thread.skype/1611060744833',
    id: '1611060744833',
    replyToId: null,
    subject: null,
    locale: 'en-us',
    body: { contentType: 'html', content },
    from: {
      user: { userIdentityType: 'aadUser', id: karla, displayName: 'Olo Brockhouse' },
      application: null,
    },
    ...more,
  },
  context: { theme: 'default' },
});

type Task = { task: { type: string; value: { title: string; card: { content: Json } } } };
const formOn = async (content: string, more: object = {}) =>
  ((await invoke('composeExtension/fetchTask', onMessage(content, more))) as Task).task.value;

function sent(card: Json, title: string, typed: object = {}): object {
  const button = elementsOf(card, (type) => type === 'Action.Submit').find((one) => one.title === title);
  return {
    commandId: 'taskFromMessage',
    data: { ...initialValues(card), ...typed, ...Object(button?.data) },
  };
}

describe('making a task of a message', () => {
  test('opens the form with its words as they are read', async () => {
    const { title, card } = await formOn(
      '<p>Ring til <b>Randers</b></p><p>om h&oslash;ringen &amp; svar</p>'.replace('&oslash;', 'ø'),
    );
    expect(title).toBe('Opret opgave af denne besked');
    expect(initialValues(card.content).field_what).toBe('Ring til Randers\nom høringen & svar');
  });

  test('makes it with the link to the message, and hands its card to who made it to put in', async () => {
    const { card } = await formOn('<p>Ring til Randers</p>');
    const { composeExtension } = await invoke('composeExtension/submitAction', sent(card.content, 'Opret'));
    const { type, attachments = [] } = composeExtension as Found;
    expect(type).toBe('result');
    expect(attachments[0]?.preview.content.title).toContain('Opgave oprettet');
    const tasks = [...(await bot.register(Date.UTC(2023, 9, 31, 8))).task.values()];
    expect(tasks.at(-1)).toMatchObject({
      what: { da: 'Ring til Randers' },
      message:
        'https://teams.microsoft.com/l/message/19:6decf54d86d945e4b3924b63a9161a78@thread.skype/1611060744833',
    });
  });

  test('what is wrong keeps the form open, with what was typed', async () => {
    const { card } = await formOn('<p>Ring</p>');
    const typed = { field_due: '2020-01-01' };
    const answer = (await invoke(
      'composeExtension/submitAction',
      sent(card.content, 'Opret', typed),
    )) as Task;
    expect(answer.task.type).toBe('continue');
    expect(initialValues(answer.task.value.card.content)).toMatchObject({
      field_due: '2020-01-01',
      field_what: 'Ring',
    });
  });

  test('a personal number in it is on no card, and the form says why', async () => {
    const { card } = await formOn('<p>Borgeren 010203-1234 venter</p>');
    const text = JSON.stringify(card.content);
    expect(text).not.toContain('010203-1234');
    expect(text).toContain('ligner et personnummer');
  });

  test('a link that leads elsewhere is not kept', async () => {
    const { card } = await formOn('<p>Ring</p>', { linkToMessage: 'https://evil.example/l/message/1/2' });
    expect(JSON.stringify(card.content)).not.toContain('evil.example');
  });

  test('who may not make tasks is told so in the dialog', async () => {
    const stranger = {
      from: { id: '29:olo', name: 'Olo', aadObjectId: '00000000-0000-4000-8000-000000000009' },
    };
    const answer = (await invoke('composeExtension/fetchTask', onMessage('<p>Ring</p>'), stranger)) as Task;
    expect(JSON.stringify(answer)).toContain('ikke adgang');
    expect(elementsOf(answer.task.value.card.content, (type) => type === 'Action.Execute')).toEqual([]);
  });

  test('a command nobody knows is answered', async () => {
    expect(await invoke('composeExtension/fetchTask', { commandId: 'x' })).toMatchObject({
      task: { type: 'message' },
    });
  });
});
