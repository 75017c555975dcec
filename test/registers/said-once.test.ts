import { openSaidOnce, type SaidOnce } from '../../src/registers/said-once';
import { bothStores } from '../support/both-stores';
import { type Place, startOfTests } from '../support/store-place';

const now = startOfTests;

describe.each(bothStores)('what is said once, kept in %s', (_name, openPlace) => {
  let place: Place;
  let said: SaidOnce;
  beforeEach(async () => {
    place = await openPlace();
    said = openSaidOnce(await place.open());
  });
  afterEach(() => place.remove());

  test('is not said again, not in the same words and not at the same moment', async () => {
    const all = await Promise.all([1, 2, 3].map(() => said.isFirst('midtjylland', 'a\nb', now)));
    expect(all.filter(Boolean)).toHaveLength(1);
    expect(await said.isFirst('midtjylland', 'a\nb', now)).toBe(false);
    expect(await said.isFirst('midtjylland', 'a\nc', now)).toBe(true);
    expect(await said.isFirst('syddanmark', 'a\nb', now)).toBe(true);
  });

  test('is remembered by the next program', async () => {
    await said.isFirst('midtjylland', 'a', now);
    expect(await openSaidOnce(await place.open()).isFirst('midtjylland', 'a', now)).toBe(false);
  });

  test('may be said again where it did not arrive', async () => {
    await said.isFirst('midtjylland', 'a', now);
    await said.forget('midtjylland', 'a');
    await said.forget('midtjylland', 'never said');
    expect(await said.isFirst('midtjylland', 'a', now)).toBe(true);
  });
});
