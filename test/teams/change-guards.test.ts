import { personIdOf } from '../../src/domain/person';
import { home, openWithDesk, type WithDesk } from '../support/desk';
import { peopleIn } from '../support/people';
import { messageActivity, openTeamsApp, type TeamsApp } from '../support/teams-app';

const own = 'forebyggelse-behandling-selvskade';
/** The person of `messageActivity`, and the tenant it names. */
const asta = '00000000-0000-4000-8000-000000000001';
const tenant = 'demo-tenant';

let bot: WithDesk;
let app: TeamsApp;
beforeAll(async () => {
  const [person] = peopleIn(`Asta = working-group-member ${own}`);
  if (person?.type !== 'person') throw new Error('a person was asked for');
  const record = { ...person.record, id: personIdOf(asta, tenant), objectId: asta, tenant };
  bot = await openWithDesk({ secretariat: [], people: [{ type: 'person', record }] });
  app = await openTeamsApp((event, now) => bot.converse(event, now));
});
afterAll(async () => {
  await app.stop();
  await bot.close();
});

const press = async (verb: string, data: object, changes: object = {}): Promise<string> => {
  const { status, body } = await app.send(
    messageActivity(app, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb, data: { ...data, locale: 'da' } } },
      ...changes,
    }),
  );
  expect(status).toBe(200);
  return JSON.stringify(body);
};
const sent = { form: 'update-status', about: { initiative: own }, seen: 0 };
/** Everything that lies in the store; that somebody has spoken to the bot is kept, too. */
const stored = async (): Promise<string> =>
  JSON.stringify((await bot.store.changes(home, 0)).documents.filter(({ id }) => !id.startsWith('person:')));
const logged = (): string => JSON.stringify(app.logged);

describe('what is typed into a form in Teams', () => {
  test.each(['0102031234', '010203-1234', '010203 1234', '010203 – 1234', '01 02 03 1234'])(
    'a personal number (%s) is refused, and lies neither in the store, nor in the log, nor on the card',
    async (number) => {
      const text = `Borgeren ${number} venter.`;
      const fields = { field_phase: 'in-preparation', field_text: text, field_nextStep: 'Ring i morgen.' };
      const body = await press('submit-form', { ...sent, op: 'number', ...fields });
      expect(body).toContain('ligner et personnummer');
      expect(body).toContain('Borgeren [personnummer] venter.');
      expect(body).toContain('Ring i morgen.');
      for (const place of [body, await stored(), logged()]) expect(place).not.toContain(number);
    },
  );

  test('ten digits that are no day are no personal number', async () => {
    const fields = { field_phase: 'in-preparation', field_text: 'Sag 9999991234 er lukket.' };
    expect(await press('submit-form', { ...sent, op: 'digits', ...fields })).toContain('Status opdateret');
  });

  test('markdown, HTML and placeholders are shown as they were written, and nothing typed is logged', async () => {
    const text = `**fed** <b>tekst</b> \${1+1} [link](http://x) {{DATE(2023-10-31)}}`;
    const fields = { field_phase: 'in-preparation', field_text: text };
    const body = await press('submit-form', { ...sent, seen: 1, op: 'marks', ...fields });
    expect(body).toContain(text.slice(0, 43));
    expect(body).toContain('"type":"TextRun"');
    expect(await stored()).toContain(text);
    expect(logged()).not.toContain('fed');
  });

  test('pressed twice, also at once, is one change, and both show it', async () => {
    const fields = { field_phase: 'in-preparation', field_text: 'Kun én gang.' };
    const twice = { ...sent, seen: 2, op: 'twice', ...fields };
    const both = await Promise.all([press('submit-form', twice), press('submit-form', twice)]);
    const again = await press('submit-form', twice);
    for (const body of [...both, again]) expect(body).toContain('Status opdateret');
    const changes = (await bot.store.changes(home, 0)).documents.filter(({ id }) => id.startsWith('change:'));
    expect(changes.filter((one) => JSON.stringify(one).includes('Kun én gang.'))).toHaveLength(1);
  });

  test.each([
    [
      'another organisation of the sender',
      { from: { id: '29:k', name: 'Karla', aadObjectId: asta, tenantId: 'other' } },
    ],
    [
      'another person',
      { from: { id: '29:k', name: 'Karla', aadObjectId: '00000000-0000-4000-8000-000000000002' } },
    ],
    ['nobody', { from: { id: '29:k', name: 'Asta Eksempel' } }],
  ])('sent by %s, it is refused and told once, whatever the card says', async (_who, changes) => {
    bot.forgeries.length = 0;
    const before = await stored();
    const fields = { field_phase: 'in-preparation', field_text: 'Fra en anden.' };
    const body = await press('submit-form', { ...sent, seen: 3, op: 'other', ...fields }, changes);
    expect(body).toContain('ikke adgang');
    expect(bot.forgeries).toHaveLength(1);
    expect(await stored()).toBe(before);
  });

  test('a version from the future is refused and told once', async () => {
    bot.forgeries.length = 0;
    const fields = { field_phase: 'in-preparation', field_text: 'Fra fremtiden.' };
    expect(await press('submit-form', { ...sent, seen: 1000, op: 'future', ...fields })).toContain(
      'passer ikke til registret',
    );
    expect(bot.forgeries).toHaveLength(1);
    expect(logged() + (await stored())).not.toContain('fremtiden');
  });
});
