import { insteadOf } from '../cards/instead';
import { dayAt } from '../domain/day';
import { locale } from '../domain/prose';
import type { Messenger, Post } from './messenger';
import type { ShownCards } from './shown-cards';

/**
 * A messenger whose cards can be pressed in words, as those can that somebody was answered with; where a place takes no
 * cards, the words sent in their place say how. `now` in milliseconds since 1970.
 */
export function overheard(messenger: Messenger, cards: ShownCards, now: () => number): Messenger {
  return {
    ...messenger,
    async send(place, post) {
      const sent = await messenger.send(place, explained(post, now()));
      if (sent.ok && 'card' in post) cards.posted(place, sent.post, post.card, now());
      return sent;
    },
  };
}

/** A post with what to write in place of pressing what stands on its card. */
function explained(post: Post, now: number): Post {
  if (!('card' in post) || post.instead !== undefined) return post;
  const instead = insteadOf(post.card, locale.safeParse(post.card.lang).data ?? 'da', dayAt(now));
  return instead === undefined ? post : { ...post, instead };
}
