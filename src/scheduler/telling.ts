import type { Log } from '../lib/log';
import { within } from '../lib/within';
import type { News } from '../registers/news';

/** How long telling somebody may take, in milliseconds of the wall's time. */
const longestTelling = 60_000;

/**
 * After this long nothing is news any more, in milliseconds: it waits over a holiday for somebody who can be told, and
 * that it was told is known for longer.
 */
export const stale = 28 * 86_400_000;

/** Names of news that this program knows to be over, at most; others are looked up again. */
const mostKnown = 20_000;

/** A piece of news under the name by which it is told once, and how people are told. */
export interface Telling {
  collaboration: string;
  name: string;
  /** Whether there is somebody who can be told. */
  reaches(): Promise<boolean>;
  /** Whether somebody was told. */
  tell(): Promise<boolean>;
}

/** Tells something at an instant; whether it waits for somebody who can be told. */
export type Tell = (telling: Telling, now: number) => Promise<boolean>;

/**
 * Tells people what they have to know, each piece of news once, whichever program is killed meanwhile; what nobody can
 * be told waits. It fails nothing, and what hangs keeps nobody waiting. `now` in milliseconds since 1970.
 */
export function openTelling({ news, log }: { news: News; log: Log }): Tell {
  const over = new Set<string>();
  return async ({ collaboration, name, reaches, tell }, now) => {
    const key = `${collaboration}\n${name}`;
    if (over.has(key)) return false;
    try {
      if (await reaches()) {
        const taking = await news.take(collaboration, name, now);
        if (taking === 'not-yet') return false;
        if (taking === 'mine') {
          if (!(await within(longestTelling, tell()))) {
            await news.untold(collaboration, name, now);
            return true;
          }
          await news.told(collaboration, name, now);
        }
      } else if (!(await news.isOver(collaboration, name, now))) return true;
      if (over.size >= mostKnown) over.clear();
      over.add(key);
    } catch (error) {
      log.error({ err: error, collaboration, news: name }, 'News was not told');
    }
    return false;
  };
}
