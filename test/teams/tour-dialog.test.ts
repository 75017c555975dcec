import { elementsOf } from '../conversations/fields';
import { openWithDesk, type WithDesk } from '../support/desk';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

let app: TeamsApp;
let bot: WithDesk;
beforeEach(async () => {
  bot = await openWithDesk({ secretariat: [] });
  app = await openTeamsApp((event, now) => bot.converse(event, now), undefined, undefined, {
    outdated: (locale) => bot.outdated(locale, 0),
  });
});
afterEach(async () => {
  await app.stop();
  await bot.close();
});

type Json = Record<string, unknown>;
interface Dialog {
  title: string;
  card: { content: Json };
}

async function invoked(name: string, value: object, changes: object = {}): Promise<Json> {
  const { status, body } = await app.send(
    messageActivity(app, { type: 'invoke', name, text: undefined, value, ...changes }),
  );
  expect(status).toBe(200);
  return body as Json;
}
const dialog = async (data: unknown, name = 'task/submit'): Promise<Dialog> =>
  ((await invoked(name, { data })) as { task: { value: Dialog } }).task.value;

const buttonsOn = ({ card }: Dialog): Json[] => elementsOf(card.content, (type) => type === 'Action.Submit');
const titlesOn = (shown: Dialog): unknown[] => buttonsOn(shown).map(({ title }) => title);
function press(shown: Dialog, title: string): Promise<Dialog> {
  const button = buttonsOn(shown).find((one) => one.title === title);
  if (!button) throw new Error(`No button "${title}"; there are: ${titlesOn(shown)}`);
  return dialog(button.data);
}

const tour = (page: number) => ({
  ...{ verb: 'ask', question: { kind: 'help', topic: 'tour', page }, locale: 'da' },
  msteams: { type: 'task/fetch' },
});
const again = 'Tilbage til rundturen';

describe('in the tour’s dialog', () => {
  test('an example leads back to the card it was pressed on, however far somebody goes', async () => {
    const first = await dialog(tour(0), 'task/fetch');
    expect(titlesOn(first)).not.toContain(again);
    const example = await press(first, 'Næste møde: Sundhedsstyregruppen');
    expect(titlesOn(example)[titlesOn(example).indexOf(again)]).toBe(again);
    const further = await press(example, 'Frister de næste 14 dage');
    expect((await press(further, again)).title).toBe('Rundtur 1 af 5: Spørg');
  });

  test('so does what is written for somebody by a press', async () => {
    const second = await dialog(tour(1), 'task/fetch');
    const said = await press(second, 'Åbn: næste møde');
    expect((await press(said, again)).title).toBe('Rundtur 2 af 5: Læs svaret');
  });

  test('no card has more than six buttons below it for that', async () => {
    const first = await dialog(tour(0), 'task/fetch');
    const example = await press(first, 'Alt, jeg kan');
    const { actions } = example.card.content as { actions: Json[] };
    expect(actions[0]?.title).toBe(again);
    expect(actions.length).toBeLessThanOrEqual(6);
  });

  test('a way back that is no card of the tour is none', async () => {
    const data = { verb: 'ask', question: { kind: 'help', topic: 'help' }, locale: 'da' };
    for (const back of [{ kind: 'people' }, { kind: 'help', topic: 'welcome' }, 'tour'])
      expect(titlesOn(await dialog({ ...data, back }))).not.toContain(again);
  });
});

describe('what nobody knows any more is said so in the reader’s language', () => {
  test.each([
    ['da-DK', 'Det kender jeg ikke længere'],
    ['en-US', 'I do not know that any more'],
    [undefined, 'Det kender jeg ikke længere'],
  ])('%s: %s', async (locale, words) => {
    const action = { type: 'Action.Execute', verb: 'nobody-knows', data: {} };
    const pressed = await invoked('adaptiveCard/action', { action }, { locale });
    expect(pressed).toMatchObject({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { message: expect.stringContaining(words) },
    });
    const sent = await invoked('task/submit', { data: { verb: 'nobody-knows' } }, { locale });
    expect(sent).toEqual({ task: { type: 'message', value: expect.stringContaining(words) } });
    const searched = await invoked('composeExtension/query', { commandId: 7 }, { locale });
    expect(JSON.stringify(searched)).toContain(words);
  });
});
