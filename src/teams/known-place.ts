import type { Activity, ConversationReference } from 'botbuilder';
import type { Place } from '../conversation/event';
import type { Parked, ParkedPlaces } from '../domain/parked';

export type Reference = Partial<ConversationReference>;

/** A place with how it is reached; `person` is whose personal chat it is. One that is `parked` is not spoken to. */
export interface KnownPlace {
  place: Place['id'];
  reference: Reference;
  person?: string | undefined;
  /** The team it is a channel of. */
  team?: string | undefined;
  parked?: Parked | undefined;
}

/** Where places are kept beyond a restart. */
export interface PlaceBook {
  /** What was written since this was last asked, by whichever program; at first all. The newest last. */
  load(): Promise<readonly KnownPlace[]>;
  keep(known: KnownPlace): Promise<void>;
}

/** Somebody, as the channel names them beyond one place. */
export interface ChatPartner {
  objectId: string;
  tenant: string;
}

/**
 * What has to be written anew when it changes; in a shared place the language of who spoke last is no such thing, and
 * of a parked one why it is does not count.
 */
export const wayTo = ({ reference: { serviceUrl, locale }, person, team, parked }: KnownPlace): string =>
  [serviceUrl, person ?? '', person === undefined ? '' : locale, team ?? '', parked ? 'parked' : ''].join(
    '\n',
  );

/** Somebody beyond one place. */
export const keyOf = ({ objectId, tenant }: ChatPartner): string => `${tenant}:${objectId}`.toLowerCase();

/** The team whose channel it was said in. */
export const teamOf = ({ channelData }: Activity): string | undefined =>
  (channelData as { team?: { id?: string } | null } | undefined)?.team?.id;

/** Who has this chat with the bot alone, by object id and tenant. */
export function whoseChat({ conversation, from, channelData }: Activity): string | undefined {
  if (conversation.conversationType !== 'personal' || from.aadObjectId === undefined) return undefined;
  const own = (from as { tenantId?: string }).tenantId;
  const tenant = own ?? conversation.tenantId ?? (channelData as { tenant?: { id?: string } })?.tenant?.id;
  return tenant === undefined ? undefined : keyOf({ objectId: from.aadObjectId, tenant });
}

/** How to reach a place again: the newest reference of each chat and channel the bot was spoken to in. */
export interface Places {
  /** The bot was spoken to there, or added: it can speak there (again). */
  remember(activity: Activity): void;
  /** The bot cannot speak there any more: how it was reached is kept, until it is spoken to there again. */
  park(place: Place['id'], parked: Parked): void;
  /** It can speak there again, though nobody spoke to it yet. */
  reopen(place: Place['id']): void;
  /** The channels of a team that it was spoken to in. */
  channelsOf(team: string): Promise<Place['id'][]>;
  /** `undefined` where nobody spoke to it yet. */
  find(place: Place['id']): Promise<Pick<KnownPlace, 'reference' | 'parked' | 'person'> | undefined>;
  /** The chat somebody has with the bot alone, unless it cannot speak there any more. */
  personal(person: ChatPartner): Promise<Place['id'] | undefined>;
  /** Those that are parked, as known in this program. */
  parked(): ParkedPlaces;
  /** Reads what other programs wrote into the book. */
  catchUp(): Promise<void>;
  /** Kept once nothing is being written any more. */
  settled(): Promise<void>;
}

export interface PlacesOptions {
  /** How many places are known at once, at about a kilobyte each. */
  capacity?: number;
  book?: PlaceBook;
  /** Told of a place that could not be kept or read. */
  failed?(error: unknown): void;
}
