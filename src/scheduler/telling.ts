import type { Log } from '../lib/log';
import { within } from '../lib/within';
import type { News } from '../registers/news';

/** How long telling somebody may take, in milliseconds of the wall's time. */
const longestTelling = 60_000;

/** After this long nothing is news any more, in milliseconds: longer than a weekend without a running program. */
export const stale = 7 * 86_400_000;

/** Names of news that this program knows to be over, at most; others are looked up again. */
const mostKnown = 20_000;

/** A piece of news under the name by which it is told once, and how people are told. */
export interface Telling {
  collaboration: string;
  name: string;
  tell(): Promise<void>;
}

/**
 * Tells people what they have to know, each piece of news once, whichever program is killed meanwhile. It fails
 * nothing, and what hangs keeps nobody waiting. `now` in milliseconds since 1970.
 */
export function openTelling({
  news,
  log,
}: {
  news: News;
  log: Log;
}): (telling: Telling, now: number) => Promise<void> {
  const over = new Set<string>();
  return async ({ collaboration, name, tell }, now) => {
    const key = `${collaboration}\n${name}`;
    if (over.has(key)) return;
    try {
      const taking = await news.take(collaboration, name, now);
      if (taking === 'not-yet') return;
      if (taking === 'mine') {
        await within(longestTelling, tell());
        await news.told(collaboration, name, now);
      }
      if (over.size >= mostKnown) over.clear();
      over.add(key);
    } catch (error) {
      log.error({ err: error, collaboration, news: name }, 'News was not told');
    }
  };
}
