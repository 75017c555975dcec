import type { SubscriptionId } from '../domain/ids';
import type { Parked } from '../domain/parked';
import type { Prose } from '../domain/prose';
import type { Question } from '../queries/question';

/** The digest of a week that something is said about. */
interface Issue {
  subscription: SubscriptionId;
  /** `2026-W48` */
  week: string;
  /** What it is about; `undefined`: everything, or what is its owner's. */
  name: Prose | undefined;
  /** What people call the place it goes to, where that is known. */
  placeName: string | undefined;
  placeKind: 'personal' | 'channel' | 'group';
  /** What it holds, asked for. */
  question: Question;
}

/** That digests wait because the bot cannot speak in their place any more, since an instant (ISO, UTC). */
export interface ParkedNotice extends Pick<Issue, 'placeName' | 'placeKind'> {
  kind: 'digest-parked';
  since: string;
  why: Parked['why'];
  /** At least one. */
  digests: { subscription: SubscriptionId; name: Prose | undefined }[];
}

/** What is said to the secretariat, or to whose digest it is, about one that is about to go out or did not arrive. */
export type DigestNotice =
  | ParkedNotice
  /** It goes out at this instant (ISO, UTC) if nobody holds it back; `seen` is the subscription's version, and each of `ops` is carried out once. */
  | ({ kind: 'digest-preview'; at: string; seen: number; ops: { now: string; skip: string } } & Issue)
  | ({ kind: 'digest-uncertain' | 'digest-missed' } & Issue)
  /** The bot is not there any more, or the place does not take it. */
  | ({ kind: 'digest-undeliverable'; why: 'away' | 'refused' } & Issue)
  /** To who looked whether it arrived: it is kept as arrived, is sent again, or was settled already. */
  | ({ kind: 'digest-settled'; how: 'arrived' | 'again' | 'already' } & Issue);
