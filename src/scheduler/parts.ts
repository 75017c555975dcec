import type { Post, Undelivered } from '../conversation/messenger';
import type { Delivery } from '../domain/delivery';
import type { Parked, ParkedPlaces } from '../domain/parked';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { Log } from '../lib/log';
import type { Deliveries } from '../registers/deliveries';
import type { News as NewsToTell } from '../registers/news';

/** What came of trying to post: it arrived, it surely did not, or (thrown) nobody knows. */
export type Sending = { ok: true; post: string } | Undelivered;

/** Something that is going out to a place, under an id of its own. */
export interface Outgoing {
  collaboration: string;
  subscription: { id: string; place: string };
  delivery: Delivery;
}

/** A digest that is going out. */
export interface Digest extends Outgoing {
  subscription: Subscription;
}

/** What people are told of a digest: what is about to go out, and what did not go as it should. */
export type DigestNews = Digest & { kind: 'preview' | 'uncertain' | 'undeliverable' | 'missed' };

/** That the bot cannot speak any more in a place that gets digests. */
export interface ParkedNews {
  kind: 'parked';
  collaboration: string;
  place: string;
  parked: Parked;
  /** At least one. */
  subscriptions: readonly Subscription[];
}

export type News = DigestNews | ParkedNews;

/** What it takes to send something. */
export interface SendingParts<O extends Outgoing> {
  deliveries: Deliveries;
  /** What is posted; `undefined`: there is nothing to tell. `last` is when the one before went out. */
  compose(outgoing: O, last: number | undefined, now: number): Promise<Post | undefined>;
  send(place: string, post: Post): Promise<Sending>;
  now(): number;
  /** From 0 to 1: spreads those who try again at the same time. */
  chance(): number;
  log: Log;
}

/** What the clock needs to send digests; handed in by who puts the program together. */
export interface DigestParts extends SendingParts<Digest> {
  collaborations: readonly string[];
  /** This run of the program, told apart from all others. */
  owner: string;
  register(collaboration: string, now: number): Promise<Register>;
  /** What became of the reminders, which are looked after by themselves. */
  reminded: Pick<Deliveries, 'current'>;
  /** The places that are not spoken to, as all programs know them. */
  parked(): Promise<ParkedPlaces>;
  /** What of all this was told already. */
  news: NewsToTell;
  /** Whether there is somebody who can be told: of the secretariat, or whose digest it is. */
  reaches(news: News, now: number): Promise<boolean>;
  /** Tells them, and whether anybody was told. What fails here fails no digest. */
  tell(news: News, now: number): Promise<boolean>;
  /** How many are on their way at once. */
  atOnce?: number;
}
