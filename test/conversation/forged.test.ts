import type { Reply } from '../../src/conversation/reply';
import { initiativeId } from '../../src/domain/ids';
import { home, openWithDesk, tenant, type WithDesk } from '../support/desk';
import { knownPerson } from '../support/people';
import { startOfTests as now } from '../support/store-place';

const own = initiativeId.parse('forebyggelse-behandling-selvskade');
const other = initiativeId.parse('rygestop');
const fields = { field_phase: 'in-preparation', field_text: 'Vi er i gang.' };
const sent = { form: 'update-status', about: { initiative: own }, seen: 0, op: 'op', locale: 'da' };
const without = (key: string): object =>
  Object.fromEntries(Object.entries({ ...sent, ...fields }).filter(([name]) => name !== key));
/** How much was changed; that somebody has spoken to the bot is kept, too. */
const changes = async (): Promise<number> =>
  (await bot.store.changes(home, 0)).documents.filter(({ id }) => !id.startsWith('person:')).length;
/** As JSON brings it: with names that mean something to objects. */
const json = (text: string): object => JSON.parse(text) as object;

let bot: WithDesk;
beforeAll(async () => {
  bot = await openWithDesk({
    secretariat: ['Signe'],
    people: [knownPerson('Asta', [{ role: 'working-group-member', initiative: initiativeId.parse(own) }])],
  });
});
afterAll(() => bot.close());

const press = (
  verb: string,
  data: unknown,
  name = 'Asta',
  kind: 'action' | 'dialog' = 'action',
): Promise<Reply | undefined> =>
  bot.converse(
    {
      id: 'a1',
      actor: { id: name, objectId: name, tenant, name },
      place: { id: 'chat', kind: 'personal', team: undefined },
      locale: 'da',
      kind,
      verb,
      data,
    },
    now,
  );

const forgeries: readonly (readonly [string, string, unknown, string?])[] = [
  ['another initiative', 'submit-form', { ...sent, ...fields, about: { initiative: other } }],
  ['no initiative at all', 'submit-form', { ...sent, ...fields, about: { initiative: 'findes-ikke' } }],
  [
    'a thing that is no field of what it is about',
    'submit-form',
    { ...sent, ...fields, about: { initiative: own, task: 'x' } },
  ],
  ['the form of another role', 'submit-form', { ...sent, ...fields }, 'Gorm'],
  ['a role of its own', 'submit-form', { ...sent, ...fields, role: 'secretariat' }],
  [
    'a person of its own',
    'submit-form',
    { ...sent, ...fields, objectId: 'Signe', grants: [{ role: 'secretariat' }] },
  ],
  ['a tenant of its own', 'submit-form', { ...sent, ...fields, tenant: 'tenant-2' }],
  ['a field that no form has', 'submit-form', { ...sent, ...fields, field_initiative: other }],
  ['a field named as what every object has', 'submit-form', { ...sent, ...fields, field_constructor: 'x' }],
  [
    'a field that changes what objects are',
    'submit-form',
    { ...sent, ...json('{"field___proto__":"x"}'), ...fields },
  ],
  [
    'a prototype',
    'submit-form',
    json(JSON.stringify({ ...sent, ...fields }).replace('{', '{"__proto__":{"op":"y"},"x":1,')),
  ],
  ['no version', 'submit-form', without('seen')],
  ['a version from the future', 'submit-form', { ...sent, ...fields, seen: 99 }],
  ['a version that is none', 'submit-form', { ...sent, ...fields, seen: -1 }],
  ['a version in words', 'submit-form', { ...sent, ...fields, seen: '0' }],
  ['no op', 'submit-form', without('op')],
  ['an op that is no id', 'submit-form', { ...sent, ...fields, op: 'a b' }],
  ['nothing it is about', 'submit-form', without('about')],
  ['no form', 'submit-form', without('form')],
  ['an unknown form', 'submit-form', { ...sent, ...fields, form: 'delete-everything' }],
  ['a form named as what every object has', 'submit-form', { ...sent, ...fields, form: 'constructor' }],
  ['a command that has no form', 'submit-form', { ...sent, ...fields, form: 'undo' }],
  ['an object in a field', 'submit-form', { ...sent, ...fields, field_text: { da: 'x' } }],
  ['a list in a field', 'submit-form', { ...sent, ...fields, field_phase: ['closed'] }],
  ['no language', 'submit-form', without('locale')],
  ['nothing', 'submit-form', undefined],
  ['a text', 'submit-form', 'x'],
  ['a huge name of a form', 'submit-form', { ...sent, ...fields, form: 'x'.repeat(100_000) }],
  ['huge values', 'submit-values', { ...sent, values: { text: 'x'.repeat(100_000) } }],
  ['half a character', 'submit-values', { ...sent, values: { phase: 'closed', text: '\ud800' } }],
  [
    'values that no form has',
    'submit-values',
    { ...sent, values: { phase: 'closed', text: 'x', title: 'y' } },
  ],
  ['a form of nothing', 'open-form', { form: 'update-status', about: {}, locale: 'da' }],
  [
    'a form with more',
    'open-form',
    { form: 'update-status', about: { initiative: own }, role: 'x', locale: 'da' },
  ],
  ['a menu of nothing', 'list-forms', { about: { initiative: 'findes-ikke' }, locale: 'da' }],
  ['a change that never was', 'undo', { change: 'x:y', op: 'op', locale: 'da' }],
  ['a change that is no id', 'undo', { change: { id: 'x' }, op: 'op', locale: 'da' }],
  ['a chain in words', 'undo', { change: 'x:y', op: 'op', chain: 'yes', locale: 'da' }],
];

describe('a card that carries what nobody was shown', () => {
  const rows = forgeries.map(([what, verb, data, name = 'Asta']) => [what, verb, data, name] as const);
  test.each(rows)('%s is refused, told once, and changes nothing', async (_what, verb, data, name) => {
    bot.forgeries.length = 0;
    const before = await changes();
    const reply = await press(verb, data, name);
    expect(reply?.text).toMatch(/passer ikke til registret|ikke adgang/);
    expect(bot.forgeries).toHaveLength(1);
    expect(JSON.stringify(bot.forgeries)).not.toMatch(/Vi er i gang|delete-everything|xxx/);
    expect(await changes()).toBe(before);
  });

  test.each(rows)('%s is refused in a dialog as well', async (_what, verb, data, name) => {
    bot.forgeries.length = 0;
    const before = await changes();
    const reply = await press(verb, data, name, 'dialog');
    expect(reply?.text).toMatch(/passer ikke til registret|ikke adgang/);
    expect(bot.forgeries).toHaveLength(1);
    expect(await changes()).toBe(before);
  });

  test.each(['drop-register', 'constructor', '__proto__', 'x'.repeat(200)])(
    'a button nobody knows (%#) is told once, and the card stays as it is',
    async (verb) => {
      bot.forgeries.length = 0;
      expect(await press(verb, { ...sent, ...fields })).toBeUndefined();
      expect(bot.forgeries).toEqual([expect.objectContaining({ what: 'an unknown button' })]);
    },
  );

  test('what somebody may send is not told of', async () => {
    bot.forgeries.length = 0;
    const reply = await press('submit-form', { ...sent, ...fields, op: 'right' });
    expect(reply?.text).toContain('Status opdateret');
    expect(bot.forgeries).toEqual([]);
  });

  test('a form sent after a role was taken away shows what was typed', async () => {
    const reply = await press('submit-form', { ...sent, ...fields, op: 'late' }, 'Gorm');
    expect(reply?.text).toContain('Vi er i gang.');
  });
});
