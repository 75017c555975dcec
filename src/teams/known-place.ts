import type { Activity, ConversationReference } from 'botbuilder';
import type { Place } from '../conversation/event';
import type { Parked } from '../domain/parked';

export type Reference = Partial<ConversationReference>;

/** A place with how it is reached; `person` is whose personal chat it is. One that is `parked` is not spoken to. */
export interface KnownPlace {
  place: Place['id'];
  reference: Reference;
  person?: string | undefined;
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
export const wayTo = ({ reference: { serviceUrl, locale }, person, parked }: KnownPlace): string =>
  [serviceUrl, person ?? '', person === undefined ? '' : locale, parked ? 'parked' : ''].join('\n');

/** Somebody beyond one place. */
export const keyOf = ({ objectId, tenant }: ChatPartner): string => `${tenant}:${objectId}`.toLowerCase();

/** Who has this chat with the bot alone, by object id and tenant. */
export function whoseChat({ conversation, from, channelData }: Activity): string | undefined {
  if (conversation.conversationType !== 'personal' || from.aadObjectId === undefined) return undefined;
  const own = (from as { tenantId?: string }).tenantId;
  const tenant = own ?? conversation.tenantId ?? (channelData as { tenant?: { id?: string } })?.tenant?.id;
  return tenant === undefined ? undefined : keyOf({ objectId: from.aadObjectId, tenant });
}
