import type { Event } from '../../src/conversation/event';
import { openWithDesk, tenant, type WithDesk } from '../support/desk';

const now = Date.UTC(2023, 9, 31, 8);
const at = (place: Partial<Event['place']> = {}, name = 'Signe') => ({
  id: 'a',
  actor: { id: name, objectId: name, tenant, name },
  place: { id: '19:kanal', kind: 'channel' as const, team: '19:team', tenant, ...place },
  locale: undefined,
});
let talk: WithDesk;
beforeEach(async () => {
  talk = await openWithDesk({ secretariat: ['Signe'] });
});
afterEach(() => talk.close());

const install = (place?: Partial<Event['place']>) =>
  talk.converse({ ...at(place), kind: 'installed', addedBy: 'Signe Eksempel' }, now);
const remove = (place?: Partial<Event['place']>) => talk.converse({ ...at(place), kind: 'removed' }, now);
const write = (text: string, name = 'Signe', place?: Partial<Event['place']>) =>
  talk.converse({ ...at(place, name), kind: 'message', text }, now);

describe('an installation', () => {
  test('is introduced once, also where it is told of in two threads and by two programs', async () => {
    const told = await Promise.all([install(), install(), install({ id: '19:kanal;messageid=7' })]);
    expect(told.filter((reply) => reply !== undefined)).toHaveLength(1);
  });

  test('is introduced again after a removal, once', async () => {
    await install();
    expect(await remove()).toBeUndefined();
    const again = [await install(), await install()];
    expect(again.map(Boolean)).toEqual([true, false]);
  });

  test('elsewhere is another', async () => {
    await install();
    expect(await install({ id: '19:anden' })).toBeDefined();
    await remove({ id: '19:anden' });
    expect(await install()).toBeUndefined();
  });

  test('names who added the bot where others read along, in the notification too', async () => {
    const reply = await install();
    expect(reply?.text).toContain('Signe Eksempel har føjet mig til kanalen.');
    expect(reply?.summary).toContain('Signe Eksempel har føjet mig til kanalen.');
    expect((await install({ id: '19:chat', kind: 'group' }))?.text).toContain('føjet mig til chatten');
    const own = await install({ id: 'a:egen', kind: 'personal', team: undefined });
    expect(own?.text).not.toContain('Signe Eksempel');
    const unnamed = { ...at({ id: '19:uden' }), kind: 'installed', addedBy: undefined } as const;
    expect((await talk.converse(unnamed, now))?.text).not.toContain('har føjet mig');
  });

  test('offers three questions that the register answers, the digest, the tour, help and the other language', async () => {
    const reply = await install();
    const text = reply?.text ?? '';
    const tried = text
      .slice(text.indexOf('Prøv for eksempel'))
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(tried.slice(0, 3)).toHaveLength(3);
    expect(text).toContain('[Abonnér på ugebrev] [Rundtur] [Alt, jeg kan] [In English]');
  });
});

describe('a chosen language', () => {
  test('is the person’s, whatever they write in and wherever they are', async () => {
    expect((await write('answer in English')).locale).toBe('en');
    expect((await write('hvornår er næste SSG-møde?')).locale).toBe('en');
    expect((await write('hvornår er næste SSG-møde?', 'Signe', { id: '19:anden' })).locale).toBe('en');
    expect((await write('hvornår er næste SSG-møde?', 'Asta')).locale).toBe('da');
    expect((await write('svar på dansk')).locale).toBe('da');
    expect((await write('when is the next SSG meeting?')).locale).toBe('da');
  });

  test('before one is chosen, the words tell', async () => {
    expect((await write('when is the next SSG meeting?')).locale).toBe('en');
    expect((await write('hvornår er næste SSG-møde?')).locale).toBe('da');
  });

  test('also words what is not understood', async () => {
    await write('answer in English');
    expect((await write('sdfghj')).text).toContain('outside what I know');
  });
});

test('a button says what writing its words would', async () => {
  const said = { text: 'hvornår er næste SSG-møde?', locale: 'da' };
  const pressed = await talk.converse({ ...at(), kind: 'action', verb: 'say', data: said }, now);
  expect(pressed?.text).toBe((await write(said.text)).text);
  const long = { text: 'x'.repeat(201), locale: 'da' };
  expect(await talk.converse({ ...at(), kind: 'action', verb: 'say', data: long }, now)).toBeUndefined();
});
