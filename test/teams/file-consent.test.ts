import type { TurnContext } from 'botbuilder';
import type { Event } from '../../src/conversation/event';
import type { FileInChat } from '../../src/conversation/files';
import type { Reply } from '../../src/conversation/reply';
import { teamsBot } from '../../src/teams/bot';
import { holdingBack } from '../../src/teams/holding-back';
import { type ConnectorStandIn, openConnector } from '../support/connector';
import { silentLog } from '../support/log';
import { replyOf } from '../support/teams-app';

/** Teams' cards for files and what it sends about them: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4. */
const offered: FileInChat = {
  kind: 'offered',
  name: 'status.docx',
  description: 'Statusdokument',
  bytes: 34_567,
  context: { question: 'x' },
};
const uploadInfo = {
  contentUrl: 'https://x-my.sharepoint.com/personal/karla/Documents/status.docx',
  name: 'status.docx',
  uploadUrl: 'https://x-my.sharepoint.com/upload',
  uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
  fileType: 'docx',
};
const at = {
  link: uploadInfo.uploadUrl,
  page: uploadInfo.contentUrl,
  id: uploadInfo.uniqueId,
  name: 'status.docx',
  type: 'docx',
};
const info = 'application/vnd.microsoft.teams.card.file.info';
const consentType = 'application/vnd.microsoft.teams.card.file.consent';

let connector: ConnectorStandIn;
let heard: Event[];
let answers: (event: Event) => Promise<Reply | undefined>;
let bot: ReturnType<typeof teamsBot>;
beforeEach(async () => {
  connector = await openConnector();
  heard = [];
  answers = async () => ({ ...replyOf('Filen er klar'), file: offered });
  bot = teamsBot({
    async converse(event) {
      heard.push(event);
      return answers(event);
    },
    failure: () => replyOf('Noget gik galt'),
    outdated: () => replyOf('Ukendt'),
    clock: { now: () => 0 },
    access: { kind: 'local' },
    log: silentLog,
    patience: { typing: 600_000, message: 600_000, invoke: 600_000, everyone: 0, connector: 600_000 },
  });
});
afterEach(async () => {
  await bot.settled();
  await connector.close();
});

const activity = (more: object): object => ({
  id: 'activity-1',
  channelId: 'msteams',
  serviceUrl: connector.url,
  from: { id: '29:karla', name: 'Karla Prøve', aadObjectId: 'karla' },
  recipient: { id: '28:fremdrift', name: 'Fremdrift' },
  conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'demo-tenant' },
  ...more,
});
async function sent(more: object) {
  const answer = await bot.receive('', activity(more));
  await bot.settled();
  return answer;
}
const press = () =>
  sent({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb: 'offer-file', data: {} } },
  });
const consented = (value: object = {}, replyToId: string | undefined = 'post-1') =>
  sent({
    type: 'invoke',
    name: 'fileConsent/invoke',
    ...(replyToId === undefined ? {} : { replyToId }),
    value: { type: 'fileUpload', action: 'accept', context: { question: 'x' }, uploadInfo, ...value },
  });
const asked = async () => {
  await press();
  connector.calls.length = 0;
};
const done = () =>
  connector.calls.map(({ method, path, body }) => {
    const [card] = body.attachments ?? [];
    return [method, path.split('/').at(-1), card?.contentType];
  });
const adaptive = 'application/vnd.microsoft.card.adaptive';

describe('a file that is offered', () => {
  test('is asked about by a message of its own; the pressed card stays, and says so in passing', async () => {
    expect(await press()).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Filen er klar',
      },
    });
    expect(connector.posts().map(({ body }) => body)).toMatchObject([
      {
        summary: 'Filen er klar',
        attachments: [
          {
            contentType: consentType,
            name: 'status.docx',
            content: {
              description: 'Statusdokument',
              sizeInBytes: 34_567,
              acceptContext: { question: 'x' },
              declineContext: { question: 'x' },
            },
          },
        ],
      },
    ]);
    expect(connector.rejections).toEqual([]);
  });

  test('is told of by its card where Teams takes no such question, and in words where it takes no card', async () => {
    connector.answerNext({ status: 400 }, { status: 400 });
    await press();
    expect(done().map(([, , type]) => type)).toEqual([consentType, adaptive, undefined]);
    expect(connector.posts().at(-1)?.body.text).toBe('Filen er klar');
  });

  test('is asked about below a dialog, which ends by saying so', async () => {
    const data = { verb: 'offer-file' };
    const answer = await sent({ type: 'invoke', name: 'task/submit', value: { data } });
    expect(answer.body).toEqual({ task: { type: 'message', value: 'Filen er klar' } });
    expect(done()).toEqual([['POST', 'activities', consentType]]);
  });

  test('is asked about in the answer to a message', async () => {
    await sent({ type: 'message', text: 'filen, tak' });
    expect(done().map(([, , type]) => type)).toEqual([consentType]);
  });
});

describe('an answer to the question for a file', () => {
  test('reaches the conversation as plain data, and is received at once', async () => {
    expect(await consented()).toEqual({ status: 200 });
    expect(heard.at(-1)).toMatchObject({
      kind: 'file-consent',
      accepted: true,
      context: { question: 'x' },
      to: at,
    });
    await consented({ action: 'decline', uploadInfo: undefined }, 'post-2');
    expect(heard.at(-1)).toMatchObject({ kind: 'file-consent', accepted: false, to: undefined });
  });

  test.each([undefined, null, 'x', { uploadUrl: 'https://x' }, { ...uploadInfo, name: 7 }])(
    'with a place that is none (%j) says so to the conversation',
    async (place) => {
      await consented({ uploadInfo: place });
      expect(heard.at(-1)).toMatchObject({ kind: 'file-consent', accepted: true, to: undefined });
    },
  );

  test('that is none is answered, and reaches nobody', async () => {
    expect((await consented({ action: 'maybe' })).status).toBe(200);
    expect(heard).toEqual([]);
  });

  test('leaves the file in the place of the question', async () => {
    await asked();
    answers = async () => ({ ...replyOf('Den ligger der'), file: { kind: 'put', at } });
    await consented();
    expect(connector.calls.map(({ method, body }) => [method, body])).toMatchObject([
      [
        'PUT',
        {
          attachments: [
            {
              contentType: info,
              contentUrl: at.page,
              name: 'status.docx',
              content: { uniqueId: at.id, fileType: 'docx' },
            },
          ],
        },
      ],
    ]);
    expect(connector.rejections).toEqual([]);
  });

  test('that takes the question away leaves a card in its place', async () => {
    await asked();
    answers = async () => replyOf('Helt i orden');
    await consented({ action: 'decline' });
    expect(done()).toEqual([['PUT', 'post-1', adaptive]]);
  });

  test('is shown below where the question cannot be changed, and the question is taken away', async () => {
    await asked();
    answers = async () => ({ ...replyOf('Den ligger der'), file: { kind: 'put', at } });
    connector.answerNext({ status: 404 });
    await consented();
    expect(done()).toEqual([
      ['PUT', 'post-1', info],
      ['POST', 'activities', info],
      ['DELETE', 'post-1', undefined],
    ]);
  });

  test('that leads to another question puts it below, and takes the first away', async () => {
    await asked();
    await consented();
    expect(done()).toEqual([
      ['POST', 'activities', consentType],
      ['DELETE', 'post-1', undefined],
    ]);
  });

  test('that names no question is answered below', async () => {
    answers = async () => replyOf('Helt i orden');
    await sent({ type: 'invoke', name: 'fileConsent/invoke', value: { action: 'decline' } });
    expect(done()).toEqual([['POST', 'activities', adaptive]]);
  });

  test('given twice is carried out once', async () => {
    await asked();
    heard.length = 0;
    answers = async () => ({ ...replyOf('Den ligger der'), file: { kind: 'put', at } });
    await Promise.all([consented(), consented()]);
    await consented();
    expect(heard).toHaveLength(1);
    expect(done()).toEqual([['PUT', 'post-1', info]]);
  });

  test('that fails unexpectedly is said to have, and the question stays to be answered again', async () => {
    await asked();
    answers = async () => {
      throw new Error('nede');
    };
    expect(await consented()).toEqual({ status: 200 });
    expect(done()).toEqual([['POST', 'activities', adaptive]]);
    answers = async () => ({ ...replyOf('Den ligger der'), file: { kind: 'put', at } });
    await consented();
    expect(done().at(-1)).toEqual(['PUT', 'post-1', info]);
  });
});

test('who answers too fast is told so in the chat, once, since an answer shows nothing', async () => {
  const holdsBack = holdingBack({ hurried: () => replyOf('Vent lidt'), log: silentLog });
  const said: (string | undefined)[] = [];
  const context = {
    activity: { type: 'invoke', name: 'fileConsent/invoke' },
    sendActivity: async ({ type, summary }: { type: string; summary?: string }) =>
      void said.push(summary ?? type),
  } as unknown as TurnContext;
  const event: Event = {
    id: 'a',
    actor: { id: '29:karla', objectId: 'karla', tenant: 't', name: 'Karla' },
    place: { id: 'a:chat', kind: 'personal', team: undefined },
    locale: 'da',
    kind: 'file-consent',
    accepted: true,
    context: {},
    to: undefined,
  };
  // As often as it takes: what is let through again each second is far less.
  while (!(await holdsBack(context, event))) expect(said).toEqual([]);
  await holdsBack(context, event);
  expect(said).toEqual(['invokeResponse', 'Vent lidt', 'invokeResponse']);
});
