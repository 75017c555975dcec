import { personIdOf } from '../../src/domain/person';
import { forget } from '../../src/registers/forget';
import { openLanguages } from '../../src/registers/languages';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { type Place, startOfTests } from '../support/store-place';

const minute = 60_000;

describe.each(bothStores)('the language somebody chose, kept in %s', (_name, openPlace) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await openPlace();
    store = await place.open();
  });
  afterEach(() => place.remove());

  test('a language is a person’s own, counts at once, and is changed by choosing another', async () => {
    const languages = openLanguages(store);
    expect(await languages.of('karla', 0)).toBeUndefined();
    await languages.choose('karla', 'en', 0);
    expect(await languages.of('karla', 0)).toBe('en');
    expect(await languages.of('asta', 0)).toBeUndefined();
    await languages.choose('karla', 'da', 1);
    expect(await languages.of('karla', 1)).toBe('da');
  });

  test('whoever chooses none has chosen none, also in other programs and after a restart', async () => {
    const [here, there] = [openLanguages(store), openLanguages(store)];
    await here.choose('karla', 'en', 0);
    await here.choose('asta', 'en', 0);
    expect(await there.of('karla', 0)).toBe('en');
    await here.choose('karla', undefined, 1);
    await here.choose('karla', undefined, 1);
    await here.choose('gorm', undefined, 1);
    expect(await here.of('karla', 1)).toBeUndefined();
    expect(await there.of('karla', minute)).toBeUndefined();
    expect(await openLanguages(store).of('karla', 0)).toBeUndefined();
    expect(await openLanguages(store).of('asta', 0)).toBe('en');
    await here.choose('karla', 'da', 2);
    expect(await openLanguages(store).of('karla', 0)).toBe('da');
  });

  test('it survives a restart, and reaches other programs within a minute', async () => {
    const [here, there] = [openLanguages(store), openLanguages(store)];
    expect(await there.of('karla', 0)).toBeUndefined();
    await here.choose('karla', 'en', 0);
    expect(await there.of('karla', minute - 1)).toBeUndefined();
    expect(await there.of('karla', minute)).toBe('en');
    expect(await openLanguages(store).of('karla', 0)).toBe('en');
  });

  test('two programs that choose at once agree on the one that chose last', async () => {
    const [here, there] = [openLanguages(store), openLanguages(store)];
    await there.of('karla', 0);
    await here.choose('karla', 'en', 0);
    await there.choose('karla', 'da', 0);
    expect(await openLanguages(store).of('karla', 0)).toBe('da');
  });

  test('the same again is no write', async () => {
    const languages = openLanguages(store);
    await languages.choose('karla', 'en', 0);
    await languages.choose('karla', 'en', 0);
    expect((await store.changes('_languages|ops', 0)).sequence).toBe(1);
  });

  test('it is gone when the person is forgotten, also from a program at work, and others keep theirs', async () => {
    const who = { objectId: 'abcdef12-3456-4789-8abc-def012345678', tenant: 'tenant-1' };
    const person = personIdOf(who.objectId, who.tenant);
    const languages = openLanguages(store);
    await languages.choose(person, 'en', 0);
    await languages.choose('karla', 'en', 0);
    await forget(
      store,
      ['midtjylland'],
      { ...who, names: [], others: [] },
      { now: startOfTests, newPseudonym: 'p' },
    );
    expect(await languages.of(person, minute)).toBeUndefined();
    expect(await languages.of('karla', minute)).toBe('en');
    expect(JSON.stringify((await store.changes('_languages|ops', 0)).documents)).not.toContain(who.objectId);
  });
});
