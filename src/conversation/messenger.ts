import type { Card } from '../cards/card';
import type { CitedSource } from '../cards/citations';
import type { ParkedPlaces } from '../domain/parked';
import type { Locale } from '../domain/prose';
import type { Place } from './event';
import type { FileInChat } from './files';

/** Somebody as the channel knows them there, and everywhere: who is mentioned is told of it. */
export interface Mention {
  id: string;
  name: string;
  objectId: string;
  tenant: string;
}

/**
 * What is posted without having been asked for: a card with its line for the notification, or that line alone, which
 * may be addressed to somebody. The card's text, with the sources it names, stands in where a place takes no cards, and the
 * card where it takes no file.
 */
export type Post =
  | {
      card: Card;
      summary: string;
      text?: string;
      /** What to write in place of pressing its buttons, beside the text. */
      instead?: string;
      file?: FileInChat;
      sources?: readonly CitedSource[];
      /** It answers somebody; people are asked whether it helped. */
      asksFeedback?: boolean;
      /** What may be written next, one press each, in somebody's own chat. */
      suggested?: readonly string[];
    }
  | { line: string; mention?: Mention };

/**
 * Why a post surely did not arrive: the bot has never been in this place, it was removed or silenced there (the place is
 * parked), the post to change is gone, or it was refused as it is. None of these is mended by trying again; where it is only not taken
 * now, it is, after `retryAfter` milliseconds where the channel said so; `why` is what failed where it is no throttling.
 */
export type Undelivered =
  | { ok: false; reason: 'unknown-place' | 'removed' | 'missing-post' | 'refused' }
  | { ok: false; reason: 'not-now'; retryAfter: number | undefined; why?: unknown };

/** Speaks first: posts, changes and removes posts in places the bot is in. After a failure that is thrown, it may have arrived. */
export interface Messenger {
  /** In a channel, starts a thread of its own when handed the channel's id without a message. */
  send(place: Place['id'], post: Post): Promise<{ ok: true; post: string } | Undelivered>;
  update(place: Place['id'], postId: string, post: Post): Promise<{ ok: true } | Undelivered>;
  delete(place: Place['id'], postId: string): Promise<{ ok: true } | Undelivered>;
  /** The chat somebody has with the bot alone; `undefined` before they wrote there, and while it is parked. */
  personal(person: { objectId: string; tenant: string }): Promise<Place['id'] | undefined>;
  /** The language that was spoken last in a place. */
  languageOf(place: Place['id']): Promise<Locale | undefined>;
  /** The places that are not spoken to, as known in this program; none is written in before the bot is spoken to there. */
  parked(): ParkedPlaces;
  /** Learns what other programs know of places. */
  catchUp(): Promise<void>;
}
