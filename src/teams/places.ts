import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Place } from '../conversation/event';
import { withoutThread } from '../domain/thread';

export type Reference = Partial<ConversationReference>;

/** A place with how it is reached; `person` is whose personal chat it is. */
export interface KnownPlace {
  place: Place['id'];
  reference: Reference;
  person?: string | undefined;
}

/** Where places are kept beyond a restart. */
export interface PlaceBook {
  /** Those written last, the newest last. */
  load(): Promise<readonly KnownPlace[]>;
  keep(known: KnownPlace): Promise<void>;
  forget(place: Place['id']): Promise<void>;
}

interface Person {
  objectId: string;
  tenant: string;
}

/** How to reach a place again: the newest reference of each chat and channel the bot was spoken to in. */
export interface Places {
  remember(activity: Activity): void;
  forget(place: Place['id']): void;
  find(place: Place['id']): Promise<Reference | undefined>;
  /** The chat somebody has with the bot alone. */
  personal(person: Person): Promise<Place['id'] | undefined>;
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

/**
 * In memory, and in a book where there is one: it is read before the first place is looked up, and written when a
 * place is new or reached otherwise. Of more than `capacity` places, those longest out of use are forgotten here.
 */
export function rememberPlaces({ capacity = 10_000, book, failed = () => {} }: PlacesOptions = {}): Places {
  /** The order is that of the last use. */
  const known = new Map<Place['id'], KnownPlace>();
  const chats = new Map<string, Place['id']>();
  /** How the places in the book are reached. */
  const written = new Map<Place['id'], string>();
  let reading: Promise<void> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const use = (one: KnownPlace): void => {
    known.delete(one.place);
    known.set(one.place, one);
    if (one.person !== undefined) chats.set(one.person, one.place);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) drop(oldest);
  };
  const drop = (place: Place['id']): void => {
    const { person } = known.get(place) ?? {};
    known.delete(place);
    if (person !== undefined && chats.get(person) === place) chats.delete(person);
  };
  /** Reads the book once; what was said meanwhile is newer. A book that cannot be read is tried again. */
  const read = (): Promise<void> => {
    reading ??= (book?.load() ?? Promise.resolve([])).then(
      (kept) => {
        const newer = [...known.values()];
        for (const one of kept) written.set(one.place, wayTo(one));
        for (const one of [...kept, ...newer]) use(one);
      },
      (error: unknown) => {
        reading = undefined;
        failed(error);
      },
    );
    return reading;
  };
  const write = (work: (book: PlaceBook) => Promise<void>): void => {
    if (book) writing = writing.then(() => work(book)).catch(failed);
  };

  return {
    remember(activity) {
      const { activityId, user, ...reference } = TurnContext.getConversationReference(activity);
      const place = withoutThread(activity.conversation.id);
      const one: KnownPlace = { place, reference, person: whoseChat(activity) };
      use(one);
      if (written.get(place) === wayTo(one)) return;
      write(async (to) => {
        await read();
        if (written.get(place) === wayTo(one)) return;
        await to.keep(one);
        written.set(place, wayTo(one));
      });
    },
    forget(place) {
      drop(withoutThread(place));
      written.delete(withoutThread(place));
      write((to) => to.forget(withoutThread(place)));
    },
    async find(place) {
      await read();
      const one = known.get(withoutThread(place));
      if (one?.reference.conversation === undefined) return undefined;
      use(one);
      return { ...one.reference, conversation: { ...one.reference.conversation, id: place } };
    },
    async personal(person) {
      await read();
      return chats.get(keyOf(person));
    },
    async settled() {
      await writing;
    },
  };
}

/** What has to be written anew when it changes; in a shared place the language of who spoke last is no such thing. */
const wayTo = ({ reference: { serviceUrl, locale }, person }: KnownPlace): string =>
  [serviceUrl, person ?? '', person === undefined ? '' : locale].join('\n');

const keyOf = ({ objectId, tenant }: Person): string => `${tenant}:${objectId}`.toLowerCase();

/** Who has this chat with the bot alone, by object id and tenant. */
function whoseChat({ conversation, from, channelData }: Activity): string | undefined {
  if (conversation.conversationType !== 'personal' || from.aadObjectId === undefined) return undefined;
  const own = (from as { tenantId?: string }).tenantId;
  const tenant = own ?? conversation.tenantId ?? (channelData as { tenant?: { id?: string } })?.tenant?.id;
  return tenant === undefined ? undefined : keyOf({ objectId: from.aadObjectId, tenant });
}
