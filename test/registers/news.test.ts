import { type News, openNews } from '../../src/registers/news';
import { bothStores } from '../support/both-stores';
import { startOfTests as now, type Place } from '../support/store-place';

const of = 'midtjylland';
const minutes = (n: number): number => now + n * 60_000;

describe.each(bothStores)('news, kept in %s', (_name, openPlace) => {
  let place: Place;
  let news: News;
  beforeEach(async () => {
    place = await openPlace();
    news = openNews(await place.open());
  });
  afterEach(() => place.remove());

  test('is taken on by one, and is over once it was told', async () => {
    const taken = await Promise.all([1, 2, 3].map(() => news.take(of, 'a\nb', now)));
    expect(taken.sort()).toEqual(['mine', 'not-yet', 'not-yet']);
    expect(await news.isOver(of, 'a\nb', now)).toBe(false);
    await news.told(of, 'a\nb', now);
    expect(await news.isOver(of, 'a\nb', now)).toBe(true);
    expect(await openNews(await place.open()).take(of, 'a\nb', minutes(10))).toBe('over');
  });

  test('that a program was killed over is tried by one other, and then given up', async () => {
    expect(await news.take(of, 'a', now)).toBe('mine');
    expect(await news.take(of, 'a', minutes(4))).toBe('not-yet');
    expect(await news.take(of, 'a', minutes(6))).toBe('mine');
    expect(await news.take(of, 'a', minutes(12))).toBe('over');
    expect(await news.isOver(of, 'a', minutes(12))).toBe(true);
  });

  test('that nobody got is tried again for as long as it takes', async () => {
    for (let n = 0; n < 60; n += 6) {
      expect(await news.take(of, 'a', minutes(n))).toBe('mine');
      await news.untold(of, 'a', minutes(n));
    }
    expect(await news.isOver(of, 'a', minutes(60))).toBe(false);
  });

  test('that was never taken on is not over', async () => {
    await news.told(of, 'a', now);
    await news.untold(of, 'a', now);
    expect(await news.isOver(of, 'a', now)).toBe(false);
  });

  test('that waits is counted for digests and reminders together, each collaboration by itself', () => {
    expect(news.waiting(of)).toBe(0);
    news.keepWaiting('digests', of, 2);
    news.keepWaiting('reminders', of, 1);
    expect([news.waiting(of), news.waiting('syddanmark')]).toEqual([3, 0]);
    news.keepWaiting('digests', of, 0);
    expect(news.waiting(of)).toBe(1);
  });
});
