import { within } from '../lib/within';
import type { News } from './news';
import { nameOf } from './news';
import type { DigestParts } from './parts';

/** How long telling somebody may take, in milliseconds of the wall's time. */
const longestTelling = 60_000;

/** Names of news that this program knows to be over, at most; others are looked up again. */
const mostKnown = 20_000;

/**
 * Tells people what they have to know, each piece of news once, whichever program is killed meanwhile. It fails
 * nothing, and what hangs keeps nobody waiting.
 */
export function openTelling({
  news,
  tell,
  log,
}: Pick<DigestParts, 'news' | 'tell' | 'log'>): (one: News, now: number) => Promise<void> {
  const over = new Set<string>();
  return async (one, now) => {
    const { collaboration, kind } = one;
    const name = nameOf(one);
    const key = `${collaboration}\n${name}`;
    if (over.has(key)) return;
    try {
      const taking = await news.take(collaboration, name, now);
      if (taking === 'not-yet') return;
      if (taking === 'mine') {
        await within(longestTelling, tell(one, now));
        await news.told(collaboration, name, now);
      }
      if (over.size >= mostKnown) over.clear();
      over.add(key);
    } catch (error) {
      log.error({ err: error, collaboration, news: kind }, 'News of a digest was not told');
    }
  };
}
