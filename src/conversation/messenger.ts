import type { Place } from './event';
import type { Reply } from './reply';

/** What is posted without having been asked for. */
export type Post = Pick<Reply, 'card' | 'summary'>;

/**
 * Why a post did not arrive: the bot has never been in this place, it was removed or silenced there, or the
 * post to change is gone. None of them is mended by trying again.
 */
export type Undelivered = { ok: false; reason: 'unknown-place' | 'removed' | 'missing-post' };

/** Speaks first: posts, changes and removes posts in places the bot is in. Any other failure is thrown. */
export interface Messenger {
  /** In a channel, starts a thread of its own when handed the channel's id without a message. */
  send(place: Place['id'], post: Post): Promise<{ ok: true; post: string } | Undelivered>;
  update(place: Place['id'], postId: string, post: Post): Promise<{ ok: true } | Undelivered>;
  delete(place: Place['id'], postId: string): Promise<{ ok: true } | Undelivered>;
}
