import type { Delivery } from '../../src/domain/delivery';
import { brokenPromises, emptyLedger, type Kept, type Ledger } from './ledger';
import type { Unasked } from './postbox';

const sent: Delivery = {
  ...{
    subscription: 's-1' as Delivery['subscription'],
    week: '2024-W02',
    nominal: '2024-01-09' as Delivery['nominal'],
  },
  ...{ due: 0, state: 'sent', since: 0, attempts: 1, post: 'post-1' },
};
const came: Unasked = { place: 'channel-1', id: 'post-1', week: '2/2024' };

/** Everything was kept: one form, one subscription, one digest that came and is noted. */
const good = (): { ledger: Ledger; kept: Kept; posts: Unasked[] } => ({
  ledger: {
    ...emptyLedger(),
    confirmed: new Set(['Nyt 1-1 herfra.']),
    sent: new Set(['Nyt 1-1 herfra.', 'Nyt 1-2 herfra.']),
    subscribed: new Set(['channel-1']),
    noted: new Map([['digest:s-1:2024-W02', 'post-1']]),
  },
  kept: {
    texts: new Map([['Nyt 1-1 herfra.', 1]]),
    places: new Map([['s-1', 'channel-1']]),
    deliveries: new Map([['digest:s-1:2024-W02', sent]]),
  },
  posts: [came],
});
type All = ReturnType<typeof good>;

const broken = (change: (all: All) => void): string[] => {
  const all = good();
  change(all);
  return brokenPromises(all.ledger, all.kept, all.posts);
};
const held =
  (delivery: Partial<Delivery>) =>
  ({ kept }: All): void => {
    kept.deliveries = new Map([['digest:s-1:2024-W02', { ...sent, ...delivery }]]);
  };

test('where all is kept nothing is broken', () => expect(broken(() => {})).toEqual([]));

test('a form that nobody confirmed may be there or not', () =>
  expect(broken(({ kept }) => kept.texts.set('Nyt 1-2 herfra.', 1))).toEqual([]));

test.each<[string, (all: All) => void, string]>([
  ['a form that was confirmed and is gone', ({ kept }) => kept.texts.clear(), 'lost: Nyt 1-1'],
  ['a form that was written twice', ({ kept }) => kept.texts.set('Nyt 1-1 herfra.', 2), 'written 2 times'],
  ['a form that nobody sent', ({ kept }) => kept.texts.set('Nyt 9-9 herfra.', 1), 'written by nobody'],
  [
    'a subscription that is gone',
    ({ ledger }) => ledger.subscribed.add('channel-2'),
    '0 digests come to channel-2',
  ],
  [
    'a subscription made twice',
    ({ kept }) => kept.places.set('s-2', 'channel-1'),
    '2 digests come to channel-1',
  ],
  ['a digest that was noted and is not any more', held({ state: 'planned' }), 'was sent, and is planned'],
  ['a digest that came twice', ({ posts }) => posts.push({ ...came, id: 'post-2' }), 'came 2 times'],
  ['a digest that is held for sent and never came', ({ posts }) => posts.pop(), 'never came'],
  ['a digest that came and is held for unsent', held({ state: 'missed' }), 'came, and nothing says so'],
])('%s is told', (_what, change, said) => {
  expect(broken(change).join('\n')).toContain(said);
});

test('a digest that came and is called uncertain is no broken promise', () =>
  expect(
    broken((all) => {
      held({ state: 'uncertain' })(all);
      all.ledger.noted.clear();
    }),
  ).toEqual([]));
