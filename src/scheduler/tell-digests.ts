import { nameOf, newsOf } from './news';
import type { Digest, DigestParts, News } from './parts';
import type { Past } from './past';
import { inPool } from './pool';
import { openTelling } from './telling';

/** Tells people what they have to know of digests, each piece of news once; what nobody can be told waits. */
export function tellingOf(parts: Pick<DigestParts, 'news' | 'log' | 'reaches' | 'tell'>, atOnce: number) {
  const telling = openTelling(parts);
  const waits = (news: News, now: number): Promise<boolean> => {
    const [reaches, tell] = [() => parts.reaches(news, now), () => parts.tell(news, now)];
    return telling({ collaboration: news.collaboration, name: nameOf(news), reaches, tell }, now);
  };

  return {
    /** Tells what there is to tell of a digest that came to where it is just now. */
    async tell(digest: Digest, now: number, past?: Past): Promise<void> {
      const news = newsOf(digest, past?.before(digest.delivery));
      if (news) await waits(news, now);
    },

    /** Tells what stands to be told, of whatever digest and since when, and keeps how much of it waits. */
    async tellLeft(
      collaboration: string,
      left: readonly News[],
      now: number,
      stopping: AbortSignal | undefined,
    ): Promise<void> {
      let waiting = 0;
      const tellOne = async (one: News): Promise<void> => {
        if (await waits(one, now)) waiting += 1;
      };
      await inPool(atOnce, left, tellOne, stopping);
      parts.news.keepWaiting('digests', collaboration, waiting);
    },
  };
}
