import { openRoundPosts, type RoundPosts } from '../../src/registers/round-posts';
import { bothStores } from '../support/both-stores';
import { type Place, startOfTests } from '../support/store-place';

const now = startOfTests;
const where = { place: '19:kanal', post: 'post-1' };

describe.each(bothStores)('where the card of a round stands, kept in %s', (_name, openPlace) => {
  let place: Place;
  let posts: RoundPosts;
  beforeEach(async () => {
    place = await openPlace();
    posts = openRoundPosts(await place.open());
  });
  afterEach(() => place.remove());

  test('is found by its round, in its own collaboration alone', async () => {
    await posts.keep('midtjylland', 'signe:1', where, now);
    expect(await posts.find('midtjylland', 'signe:1')).toEqual(where);
    expect(await posts.find('midtjylland', 'signe:2')).toBeUndefined();
    expect(await posts.find('syddanmark', 'signe:1')).toBeUndefined();
  });

  test('is remembered by the next program', async () => {
    await posts.keep('midtjylland', 'signe:1', where, now);
    expect(await openRoundPosts(await place.open()).find('midtjylland', 'signe:1')).toEqual(where);
  });

  test('stays where it was kept first', async () => {
    await posts.keep('midtjylland', 'signe:1', where, now);
    await posts.keep('midtjylland', 'signe:1', { place: 'elsewhere', post: 'post-2' }, now);
    expect(await posts.find('midtjylland', 'signe:1')).toEqual(where);
  });
});
