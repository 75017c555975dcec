import { randomUUID } from 'node:crypto';
import { type App, buildApp, type Rooms } from './app/build-app';
import { laterMessenger } from './app/later-messenger';
import { morningOf, plantPeople, plantSeed } from './app/local-start';
import { digestsOf } from './app/open-digests';
import { remindersOf } from './app/open-reminders';
import { placeOf } from './app/place';
import type { Config } from './config';
import { openConversation } from './conversation/conversation';
import { openDesks } from './conversation/open-desks';
import { type Clock, settableClock } from './lib/clock';
import type { Log } from './lib/log';
import { type LocalClient, mountLocal } from './local/mount';
import { localSecretariat, personas } from './local/personas';
import { openAcquaintances } from './registers/acquaintances';
import { openBindings } from './registers/bindings';
import { openDeliveries } from './registers/deliveries';
import { openExecute } from './registers/execute';
import { openLinkKey } from './registers/link-key';
import { openMissedLog } from './registers/missed-log';
import { openNews } from './registers/news';
import { openPlaceBook } from './registers/place-book';
import { openRegisters } from './registers/registers';
import { openRoundPosts } from './registers/round-posts';
import { openSaidOnce } from './registers/said-once';
import { openSpeakers } from './registers/speakers';
import { seedToday } from './seed/seed';
import { openStore } from './store/open';
import { openLinks } from './web/links';
import { mountWeb } from './web/mount';

export { type App, buildApp, type Rooms } from './app/build-app';

/**
 * The whole program: the registers in their store, and the conversation about them. The local program also brings
 * the register that ships, a clock that starts where that register ends, and a client to talk in; production
 * brings none of them.
 */
export async function openApp(config: Config, { wall, log }: { wall: Clock; log: Log }): Promise<App> {
  const { storage, access, desk, freshDays, publicUrl } = config;
  const isLocal = access.kind === 'local';
  // One clock for all of the local program: what expires does so on the day that is shown.
  const local = settableClock(wall, morningOf(seedToday));
  const store = await openStore(placeOf(storage, log), (isLocal ? local : wall).now);
  const bindings = openBindings(store, storage.collaborations);
  const registers = openRegisters(store, {
    freshDays,
    onProgress: (collaboration, done, total) =>
      log.debug({ collaboration, done, total }, 'Loading a register'),
  });
  const later = laterMessenger();
  const key = openLinkKey(store);
  // The local program is reached where it listens, which is known once it does.
  let here = (): string => '';
  const unreadable = (err: Error) => log.error({ err }, 'What became of a digest cannot be read');
  const deliveries = openDeliveries(store, unreadable);
  const reminded = openDeliveries(store, unreadable, 'reminders');
  const news = openNews(store);
  const desks = openDesks({
    ...desk,
    secretariat: isLocal ? [...desk.secretariat, ...localSecretariat] : desk.secretariat,
    lookup: bindings.lookup,
    execute: openExecute(store, registers),
    missedLog: openMissedLog(store),
    deliveries,
    reminded,
    news,
    acquaint: openAcquaintances(store),
    said: openSaidOnce(store),
    rounds: openRoundPosts(store),
    messenger: later.messenger,
    links: openLinks({ key, address: () => (isLocal ? here() : publicUrl) }),
    newId: randomUUID,
    failed: (error) => log.error({ err: error }, 'A question without an answer was not kept'),
    lost: (error) => log.error({ err: error }, 'What follows from an answer was not done'),
    forged: (what) => log.warn(what, 'A card was refused: nobody who sent it was shown one like it'),
  });
  const { converse, failure, hurried, warm } = openConversation(async (where, now) => {
    const collaboration = await bindings.lookup(where, now);
    return collaboration === undefined ? undefined : registers.current(collaboration, now);
  }, desks.find);
  const { collaborations } = storage;
  const digests = {
    collaborations,
    registers,
    deliveries,
    reminded,
    news,
    deskOf: desks.of,
    messenger: later.messenger,
    log,
  };
  const rooms = (clock: Clock): Rooms => {
    const { round: wakeDigests, health } = digestsOf(digests, clock);
    const { round: wakeReminders } = remindersOf(digests, clock);
    return {
      converse,
      failure: (reference, locale) => failure(reference, locale, clock.now()),
      hurried: (locale) => hurried(locale, clock.now()),
      book: openPlaceBook(store),
      speakThrough: later.use,
      mount: (routes) => mountWeb(routes, { key, collaborations, register: registers.current, clock, log }),
      warm: () => warm(clock.now()),
      wake: async (now, stopping) => {
        await Promise.all([wakeDigests(now, stopping), wakeReminders(now, stopping)]);
      },
      health,
      async close() {
        await desks.settled();
        await registers.close();
        await store.close();
      },
    };
  };
  if (!isLocal) {
    const speakers = openSpeakers(store, { id: randomUUID(), elapsed: () => performance.now() });
    return buildApp(config, { clock: wall, log, rooms: { ...rooms(wall), speakers } });
  }

  const [first = ''] = storage.collaborations;
  await plantSeed(store, first, wall.now());
  await plantPeople(store, first, personas, wall.now());
  let client: LocalClient | undefined;
  const inside = rooms(local);
  return buildApp(config, {
    clock: local,
    log,
    rooms: {
      ...inside,
      mount(routes, address) {
        here = address;
        inside.mount?.(routes, address);
        client = mountLocal(routes, {
          clock: local,
          initialDay: seedToday,
          log,
          get botUrl() {
            return `${address()}/api/messages`;
          },
          get serviceUrl() {
            return `${address()}/local/connector`;
          },
        });
      },
      leave: () => client?.close(),
    },
  });
}
