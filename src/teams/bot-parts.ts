import type { Event } from '../conversation/event';
import type { Reply } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Meter } from '../lib/meter';
import type { Share } from '../lib/share';
import type { Access } from './access';
import type { PlaceBook } from './known-place';
import type { PaceTime } from './pace';
import type { Patience } from './patience';
import type { Rate } from './rate';

/** What the bot is put together of. */
export interface BotParts {
  /** Answers an event; `undefined` = nothing is to be said. */
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed: kind, with the reference of the log; in a dialog with a way to try `again`. */
  failure(reference: string, locale: Locale, again?: { verb: string; data: unknown }): Reply;
  /** What is said to a button, a dialog or a search that nobody knows, or not any more. */
  outdated(locale: Locale): Reply;
  /** What is said to who sends faster than anybody types; without it nobody is held back. */
  hurried?(locale: Locale): Reply;
  /** How much that is, in place of the usual. */
  rate?: Rate;
  /** What is said to who is of an organisation that is not answered; without it nothing is. */
  stranger?(locale: Locale, tenant: string | undefined): Reply;
  clock: Clock;
  access: Access;
  log: Log;
  /** Told of what is asked of the connector. */
  meter?: Meter;
  /** In place of what suits the channel. */
  patience?: Partial<Patience>;
  /** Whether answers go no faster than a conversation takes them: in Teams, unless somebody says otherwise. */
  pacesAnswers?: boolean;
  /** The time by which posts are paced, in place of the machine's. */
  paceTime?: PaceTime;
  /** Where the places to speak in are kept; without one they are forgotten with the program. */
  book?: PlaceBook;
  /** What this program may send of what all may, on `performance.now`; all of it where nobody says. */
  share?(): Share | undefined;
}
