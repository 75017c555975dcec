import { personIdOf } from '../../src/domain/person';
import { openAcquaintances } from '../../src/registers/acquaintances';
import { openPlaceBook } from '../../src/registers/place-book';
import { plantRecords } from '../../src/registers/plant';
import { openRegisters } from '../../src/registers/registers';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { acquaintance, start } from '../support/changing';
import { stamp } from '../support/records';
import type { Place } from '../support/store-place';

describe.each(bothStores)('on %s', (_, open) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await open();
    store = await place.open();
  });
  afterEach(() => place.remove());

  const met = { objectId: 'object-Asta', tenant: 'tenant-1', name: 'Asta Eksempel', user: '29:Asta' };
  const id = personIdOf(met.objectId, met.tenant);
  const read = async () => {
    const registers = openRegisters(store);
    const register = await registers.current('home', start);
    await registers.close();
    return register;
  };

  test('who writes is known without a grant, once, and nothing of it is on record', async () => {
    const acquaint = openAcquaintances(store);
    await acquaint('home', met, start);
    const { sequence, person, change } = await read();
    expect(person.get(id)).toMatchObject({ ...met, grants: [], knownFrom: '2023-10-31' });
    await acquaint('home', met, start + 1);
    expect((await read()).sequence).toBe(sequence);
    expect(change.size).toBe(0);
  });

  test('a new name or user id is taken over; what was granted stays', async () => {
    const known = { ...acquaintance('Asta', { role: 'secretariat' }), user: undefined };
    await plantRecords(store, 'home', [{ type: 'person', record: known }], stamp);
    await openAcquaintances(store)('home', { ...met, name: 'Asta Ny Eksempel' }, start);
    expect((await read()).person.get(id)).toMatchObject({
      name: 'Asta Ny Eksempel',
      user: '29:Asta',
      grants: [{ role: 'secretariat' }],
    });
  });

  test('two at once are kept as one, and neither fails', async () => {
    const acquaint = openAcquaintances(store);
    await Promise.all([
      acquaint('home', met, start),
      acquaint('home', { ...met, name: 'A. Eksempel' }, start),
    ]);
    expect((await read()).person.size).toBe(1);
  });

  test('places are kept, reached otherwise, and parked; who reads the book again is told what is new', async () => {
    const book = openPlaceBook(store);
    await book.keep({ place: 'a:1', reference: { serviceUrl: 'https://old.example/' }, person: 't:o' });
    await book.keep({ place: '19:2', reference: { serviceUrl: 'https://other.example/' } });
    await book.keep({ place: 'a:1', reference: { serviceUrl: 'https://new.example/' }, person: 't:o' });
    expect(await openPlaceBook(store).load()).toEqual([
      { place: '19:2', reference: { serviceUrl: 'https://other.example/' }, person: undefined },
      { place: 'a:1', reference: { serviceUrl: 'https://new.example/' }, person: 't:o' },
    ]);
    const other = openPlaceBook(store);
    await other.load();
    const parked = { since: 1_000, why: 'removed' } as const;
    await book.keep({ place: 'a:1', reference: { serviceUrl: 'https://new.example/' }, parked });
    expect(await other.load()).toEqual([
      { place: 'a:1', reference: { serviceUrl: 'https://new.example/' }, person: undefined, parked },
    ]);
    expect(await other.load()).toEqual([]);
  });
});
