import { TurnContext } from 'botbuilder';
import type { Place } from '../conversation/event';
import type { Parked } from '../domain/parked';
import { withoutThread } from '../domain/thread';
import {
  type KnownPlace,
  keyOf,
  type Places,
  type PlacesOptions,
  teamOf,
  wayTo,
  whoseChat,
} from './known-place';

export type { Places } from './known-place';

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

  /** Changes a place that is known, maybe to the book alone. */
  const change = (id: Place['id'], changed: (one: KnownPlace) => KnownPlace | undefined): void => {
    const work = (): void => {
      const one = known.get(withoutThread(id));
      const now = one && changed(one);
      if (!now) return;
      use(now);
      write(now);
    };
    if (known.has(withoutThread(id))) work();
    else writing = writing.then(read).then(work);
  };

  return {
    remember(activity) {
      const { activityId, user, ...reference } = TurnContext.getConversationReference(activity);
      const place = withoutThread(activity.conversation.id);
      const one: KnownPlace = { place, reference, person: whoseChat(activity), team: teamOf(activity) };
      use(one);
      if (written.get(place) !== wayTo(one)) write(one);
    },
    park: (id, parked) => change(id, (one) => (one.parked ? undefined : { ...one, parked })),
    reopen: (id) => change(id, (one) => (one.parked ? { ...one, parked: undefined } : undefined)),
    async channelsOf(team) {
      await read();
      return [...known.values()].filter((one) => one.team === team).map(({ place }) => place);
    },
    async find(place) {
      await read();
      const one = known.get(withoutThread(place));
      if (one?.reference.conversation === undefined) return undefined;
      use(one);
      const conversation = { ...one.reference.conversation, id: place };
      return { reference: { ...one.reference, conversation }, parked: one.parked, person: one.person };
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
