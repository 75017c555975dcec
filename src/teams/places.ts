import { type Activity, TurnContext } from 'botbuilder';
import type { Place } from '../conversation/event';
import type { Parked, ParkedPlaces } from '../domain/parked';
import { withoutThread } from '../domain/thread';
import {
  type ChatPartner,
  type KnownPlace,
  keyOf,
  type PlaceBook,
  type Reference,
  wayTo,
  whoseChat,
} from './known-place';

/** How to reach a place again: the newest reference of each chat and channel the bot was spoken to in. */
export interface Places {
  /** The bot was spoken to there, or added: it can speak there (again). */
  remember(activity: Activity): void;
  /** The bot cannot speak there any more: how it was reached is kept, until it is spoken to there again. */
  park(place: Place['id'], parked: Parked): void;
  /** `undefined` where nobody spoke to it yet. */
  find(place: Place['id']): Promise<{ reference: Reference; parked: Parked | undefined } | undefined>;
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

/**
 * In memory, and in a book where there is one: it is read before the first place is looked up, and written when a
 * place is new, reached otherwise, parked or back. Of more than `capacity` places, those longest out of use are
 * forgotten here.
 */
export function rememberPlaces({ capacity = 10_000, book, failed = () => {} }: PlacesOptions = {}): Places {
  /** The order is that of the last use. */
  const known = new Map<Place['id'], KnownPlace>();
  const chats = new Map<string, Place['id']>();
  const parked = new Map<Place['id'], Parked>();
  /** How the places in the book are reached. */
  const written = new Map<Place['id'], string>();
  /** What this program knows better than the book. */
  const unwritten = new Map<Place['id'], KnownPlace>();
  let reading: Promise<void> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const use = (one: KnownPlace): void => {
    known.delete(one.place);
    known.set(one.place, one);
    if (one.parked) parked.set(one.place, one.parked);
    else parked.delete(one.place);
    if (one.person !== undefined) chats.set(one.person, one.place);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) drop(oldest);
  };
  const drop = (place: Place['id']): void => {
    const { person } = known.get(place) ?? {};
    known.delete(place);
    parked.delete(place);
    if (person !== undefined && chats.get(person) === place) chats.delete(person);
  };
  const follow = async (): Promise<void> => {
    for (const one of (await book?.load()) ?? []) {
      written.set(one.place, wayTo(one));
      if (!unwritten.has(one.place)) use(one);
    }
  };
  /** Reads the book once; what was said meanwhile is newer. A book that cannot be read is tried again. */
  const read = (): Promise<void> => {
    reading ??= follow().catch((error: unknown) => {
      reading = undefined;
      failed(error);
    });
    return reading;
  };
  const write = (one: KnownPlace): void => {
    if (!book) return;
    unwritten.set(one.place, one);
    const keep = async (): Promise<void> => {
      await read();
      if (written.get(one.place) === wayTo(one)) return;
      await book.keep(one);
      written.set(one.place, wayTo(one));
    };
    writing = writing
      .then(keep)
      .catch(failed)
      .then(() => {
        if (unwritten.get(one.place) === one) unwritten.delete(one.place);
      });
  };

  return {
    remember(activity) {
      const { activityId, user, ...reference } = TurnContext.getConversationReference(activity);
      const place = withoutThread(activity.conversation.id);
      const one: KnownPlace = { place, reference, person: whoseChat(activity) };
      use(one);
      if (written.get(place) !== wayTo(one)) write(one);
    },
    park(id, why) {
      const leave = (): void => {
        const one = known.get(withoutThread(id));
        if (!one || one.parked) return;
        const left = { ...one, parked: why };
        use(left);
        write(left);
      };
      if (known.has(withoutThread(id))) leave();
      else writing = writing.then(read).then(leave);
    },
    async find(place) {
      await read();
      const one = known.get(withoutThread(place));
      if (one?.reference.conversation === undefined) return undefined;
      use(one);
      const conversation = { ...one.reference.conversation, id: place };
      return { reference: { ...one.reference, conversation }, parked: one.parked };
    },
    async personal(person) {
      await read();
      const place = chats.get(keyOf(person));
      return place === undefined || parked.has(place) ? undefined : place;
    },
    parked: () => parked,
    async catchUp() {
      if (reading) reading = reading.then(follow).catch(failed);
      await read();
    },
    async settled() {
      for (let last: unknown; last !== writing; await last) last = writing;
    },
  };
}
