import { forgetLinkKey, openLinkKey } from '../../src/registers/link-key';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import type { Place } from '../support/store-place';

describe.each(bothStores)('on %s', (_name, openPlace) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await openPlace();
    store = await place.open();
  });
  afterEach(() => place.remove());

  test('the key is made once, and is the same for every program', async () => {
    const [a, b] = [openLinkKey(store), openLinkKey(store)];
    const keys = await Promise.all([a(), b(), a()]);
    expect(keys[0]).toHaveLength(32);
    expect(keys.map((key) => key.equals(keys[0] as Buffer))).toEqual([true, true, true]);
    expect(await openLinkKey(store)()).toEqual(keys[0]);
  });

  test('a key that was taken out is made anew by the next program, also one that could not be read', async () => {
    expect(await forgetLinkKey(store)).toBe(false);
    const first = await openLinkKey(store)();
    expect(await forgetLinkKey(store)).toBe(true);
    const second = await openLinkKey(store)();
    expect(second).toHaveLength(32);
    expect(second.equals(first)).toBe(false);
    const there = await store.get('_links|ops', 'key:1');
    const data = { type: 'link-key', v: 1, key: 'short' };
    await store.write('_links|ops', [
      { kind: 'replace', id: 'key:1', data, ifVersion: there?.version ?? '' },
    ]);
    expect(await forgetLinkKey(store)).toBe(true);
    expect(await openLinkKey(store)()).toHaveLength(32);
  });

  test('a key that cannot be read is named, and never replaced', async () => {
    const data = { type: 'link-key', v: 1, key: 'short' };
    await store.write('_links|ops', [{ kind: 'create', id: 'key:1', data }]);
    await expect(openLinkKey(store)()).rejects.toThrow(/key:1 cannot be read/);
    expect((await store.get('_links|ops', 'key:1'))?.data).toEqual(data);
  });
});

test('what failed once is tried again', async () => {
  let fails = true;
  const kept = { id: 'key:1', version: '1', sequence: 1 };
  const data = { type: 'link-key', v: 1, key: Buffer.alloc(32, 1).toString('base64') };
  const store: Pick<Store, 'get'> = {
    async get() {
      if (fails) throw new Error('away');
      return { ...kept, data };
    },
  };
  const key = openLinkKey(store as Store);
  await expect(key()).rejects.toThrow('away');
  fails = false;
  expect(await key()).toEqual(Buffer.alloc(32, 1));
});
