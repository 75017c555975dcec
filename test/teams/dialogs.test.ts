import { personIdOf } from '../../src/domain/person';
import { elementsOf, initialValues } from '../conversations/fields';
import { openWithDesk, type WithDesk } from '../support/desk';
import { knownPerson } from '../support/people';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

/** The person of `messageActivity`, and the tenant it names. */
const karla = '00000000-0000-4000-8000-000000000001';
const tenant = 'demo-tenant';

let bot: WithDesk;
let app: TeamsApp;
beforeEach(async () => {
  const secretary = knownPerson('Karla', [{ role: 'secretariat' }]);
  if (secretary.type !== 'person') throw new Error('a person was asked for');
  const record = { ...secretary.record, id: personIdOf(karla, tenant), objectId: karla, tenant };
  bot = await openWithDesk({ secretariat: [], people: [{ type: 'person', record }] });
  app = await openTeamsApp((event, now) => bot.converse(event, now), undefined, undefined, {
    failure: (reference, locale, again) => bot.failure(reference, locale, 0, again),
    outdated: (locale) => bot.outdated(locale, 0),
  });
});
afterEach(async () => {
  expect(app.connector.rejections).toEqual([]);
  await app.stop();
  await bot.close();
});

type Json = Record<string, unknown>;
interface Dialog {
  title: string;
  width: string;
  height: string;
  card: { contentType: string; content: Json };
}

/**
 * The payloads are those of https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots:
 * `value` holds what the button carries, and the theme.
 */
async function invoke(name: string, data: object, changes: object = {}): Promise<Json | undefined> {
  const value = { data, context: { theme: 'default' } };
  const { status, body } = await app.send(
    messageActivity(app, { type: 'invoke', name, text: undefined, value, ...changes }),
  );
  expect(status).toBe(200);
  return body as Json | undefined;
}

const opening = {
  ...{ form: 'create-initiative', about: {}, back: { kind: 'initiatives' }, locale: 'da' },
  ...{ verb: 'open-form', msteams: { type: 'task/fetch' } },
};

function dialogIn(body: Json | undefined): Dialog {
  expect(body).toMatchObject({ task: { type: 'continue' } });
  return (body as { task: { value: Dialog } }).task.value;
}

/** What the button of a dialog sends, with its fields as they are and what is typed. */
function sent({ card: { content } }: Dialog, title: string, typed: object = {}): object {
  const button = elementsOf(content, (type) => type === 'Action.Submit').find((one) => one.title === title);
  if (!button) throw new Error(`No button ${title}`);
  return { ...initialValues(content), ...typed, ...(button.data as object) };
}

const typed = { field_name: 'Fælles skærmpolitik', field_group: 'projekt', field_focusArea: 'boern-unge' };
const open = async () => dialogIn(await invoke('task/fetch', opening, { replyToId: 'post-7' }));
const settled = async () => {
  await bot.settled();
};

test('the button of a long form opens it in a dialog, called as it, and large enough', async () => {
  const dialog = await open();
  expect(dialog).toMatchObject({ title: 'Opret indsats', width: 'medium', height: 'large' });
  expect(dialog.card.contentType).toBe('application/vnd.microsoft.card.adaptive');
  expect(elementsOf(dialog.card.content, (type) => type.startsWith('Input.'))).toHaveLength(8);
});

test('in English for those whose card is in English', async () => {
  const body = await invoke('task/fetch', { ...opening, locale: 'en' });
  expect(dialogIn(body).title).toBe('Create initiative');
});

test('what is wrong keeps the dialog open, with what was typed', async () => {
  const dialog = await open();
  const again = dialogIn(await invoke('task/submit', sent(dialog, 'Opret', { field_name: 'Uden type' })));
  expect(JSON.stringify(again.card.content)).toContain('Uden type');
  expect(JSON.stringify(again.card.content)).toContain('"color":"Attention"');
});

test('what succeeds closes it, and the card it was opened from is changed, though Teams no longer names it', async () => {
  const post = await postedCard();
  const dialog = dialogIn(await invoke('task/fetch', opening, { replyToId: post }));
  expect(await invoke('task/submit', sent(dialog, 'Opret', choices(dialog)))).toBeUndefined();
  await settled();
  await app.stopServer();
  const changes = app.connector.calls.filter(({ method }) => method === 'PUT');
  expect(changes.map(({ path }) => path)).toEqual([`/v3/conversations/a:chat/activities/${post}`]);
  expect(changes[0]?.body.summary).toContain('Indsats oprettet');
  expect(JSON.stringify(changes[0]?.body.attachments)).not.toContain('Action.Submit');
});

test('where nobody knows the card it was opened from, what was done is told in the dialog', async () => {
  const dialog = dialogIn(await invoke('task/fetch', opening));
  const done = dialogIn(await invoke('task/submit', sent(dialog, 'Opret', choices(dialog))));
  expect(done.title).toBe('Indsats oprettet');
});

test('sent twice, it is done once, and shows the first result', async () => {
  const dialog = dialogIn(await invoke('task/fetch', opening));
  const first = sent(dialog, 'Opret', choices(dialog));
  dialogIn(await invoke('task/submit', first));
  const again = await invoke('task/submit', { ...first, field_name: 'Noget andet' });
  expect(JSON.stringify(again)).toContain('Fælles skærmpolitik');
  expect(JSON.stringify(again)).not.toContain('Noget andet');
});

test('a forged dialog is refused as a forged card is', async () => {
  const dialog = await open();
  const body = await invoke('task/submit', {
    ...sent(dialog, 'Opret', choices(dialog)),
    role: 'secretariat',
  });
  expect(JSON.stringify(body)).toContain('passer ikke til registret');
  expect(bot.forgeries).toHaveLength(1);
});

test('two who edit the same see both texts and three choices in the dialog', async () => {
  const about = { initiative: 'forebyggelse-behandling-selvskade' };
  const edit = { ...opening, form: 'edit-initiative', about, back: undefined };
  const [mine, theirs] = [
    dialogIn(await invoke('task/fetch', edit)),
    dialogIn(await invoke('task/fetch', edit)),
  ];
  await invoke('task/submit', sent(theirs, 'Gem', { field_name: 'Selvskade for alle' }));
  const both = dialogIn(await invoke('task/submit', sent(mine, 'Gem', { field_name: 'Selvskade nu' })));
  const text = JSON.stringify(both.card.content);
  for (const words of ['Selvskade for alle', 'Selvskade nu']) expect(text).toContain(words);
  const buttons = elementsOf(both.card.content, (type) => type === 'Action.Submit');
  expect(buttons.map(({ title }) => title)).toEqual(['Behold min', 'Behold deres', 'Ret sammen']);
  const together = dialogIn(await invoke('task/submit', sent(both, 'Ret sammen')));
  expect(JSON.stringify(together.card.content)).toContain('Selvskade nu');
  expect(dialogIn(await invoke('task/submit', sent(both, 'Behold min'))).title).toContain('rettet');
});

test('whoever has no dialogs sends the same button as a message, and gets the form as a card', async () => {
  await app.send(messageActivity(app, { text: undefined, value: opening, replyToId: 'post-1' }));
  const [post] = app.connector.posts();
  expect(JSON.stringify(post?.body.attachments)).toContain('"verb":"submit-form"');
});

test('what breaks down is answered in the dialog, with a button that tries the same again', async () => {
  const { converse } = bot;
  bot.converse = (async () => {
    throw new Error('nede');
  }) as typeof converse;
  const broken = await openTeamsApp((event, now) => bot.converse(event, now), undefined, undefined, {
    failure: (reference, locale, again) => bot.failure(reference, locale, 0, again),
  });
  const value = { data: { ...opening, verb: 'submit-form', op: 'op-x', ...typed } };
  const { status, body } = await broken.send(
    messageActivity(broken, { type: 'invoke', name: 'task/submit', text: undefined, value }),
  );
  await broken.stop();
  bot.converse = converse;
  expect(status).toBe(200);
  const dialog = dialogIn(body as Json);
  expect(dialog.title).toBe('Noget gik galt hos mig');
  expect(sent(dialog, 'Prøv igen')).toMatchObject({ verb: 'submit-form', op: 'op-x', ...typed });
});

/** What has to be chosen in the form of an initiative: the first of each. */
function choices({ card: { content } }: Dialog): object {
  const inputs = elementsOf(content, (type) => type === 'Input.ChoiceSet');
  const firstOf = (id: string) =>
    (inputs.find((one) => one.id === id)?.choices as { value: string }[] | undefined)?.[0]?.value;
  return {
    field_name: 'Fælles skærmpolitik',
    field_group: firstOf('field_group'),
    field_focusArea: firstOf('field_focusArea'),
  };
}

/** A card that the bot has posted in the chat: its id there. */
async function postedCard(): Promise<string> {
  await app.send(messageActivity(app, { text: 'hvilke indsatser er der' }));
  const at = app.connector.calls.findIndex(({ body }) => body.type === 'message');
  return `post-${at + 1}`;
}
