import { randomUUID } from 'node:crypto';
import { type App, buildApp, type Rooms } from './app/build-app';
import { laterMessenger } from './app/later-messenger';
import { withLocalClient } from './app/local-client';
import { morningOf, plantPeople, plantSeed } from './app/local-start';
import { meteredStore } from './app/metered';
import { digestsOf } from './app/open-digests';
import { plansOf } from './app/open-plans';
import { remindersOf } from './app/open-reminders';
import { placeOf } from './app/place';
import type { Config } from './config';
import { openConversation } from './conversation/conversation';
import { openDesks } from './conversation/open-desks';
import { type Clock, settableClock } from './lib/clock';
import type { Log } from './lib/log';
import { type Meter, unmetered } from './lib/meter';
import { localSecretariat, personas } from './local/personas';
import { openAcquaintances } from './registers/acquaintances';
import { openBindings } from './registers/bindings';
import { openDeliveries } from './registers/deliveries';
import { openExecute } from './registers/execute';
import { openLanguages } from './registers/languages';
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
import { openPutFile } from './teams/put-file';
import { openLinks } from './web/links';
import { mountWeb } from './web/mount';

export { type App, buildApp, type Rooms };

/**
 * The whole program: the registers in their store, and the conversation about them. The local program also brings
 * the register that ships, a clock that starts where that register ends, and a client to talk in; production
 * brings none of them.
 */
export async function openApp(
  config: Config,
  { wall, log, meter = unmetered }: { wall: Clock; log: Log; meter?: Meter },
): Promise<App> {
  const { storage, access, desk, freshDays, publicUrl } = config;
  const isLocal = access.kind === 'local';
  // One clock for all of the local program: what expires does so on the day that is shown.
  const local = settableClock(wall, morningOf(seedToday));
  const opened = await openStore(placeOf(storage, log, meter), (isLocal ? local : wall).now);
  const store = meteredStore(opened, meter, log);
  const bindings = openBindings(store, storage.collaborations);
  const registers = openRegisters(store, {
    freshDays,
    onProgress: (collaboration, done, total) =>
      log.debug({ collaboration, done, total }, 'Loading a register'),
  });
  const later = laterMessenger();
  const key = openLinkKey(store);
  // Where the local program is reached, once it listens.
  let here = () => '';
  const unreadable = (err: Error) => log.error({ err }, 'What became of a digest cannot be read');
  const deliveries = openDeliveries(store, unreadable);
  const reminded = openDeliveries(store, unreadable, 'reminders');
  const execute = openExecute(store, registers);
  const news = openNews(store);
  const desks = openDesks({
    ...desk,
    secretariat: isLocal ? [...desk.secretariat, ...localSecretariat] : desk.secretariat,
    lookup: bindings.lookup,
    execute,
    plans: plansOf(store, execute, access),
    missedLog: openMissedLog(store),
    deliveries,
    reminded,
    news,
    acquaint: openAcquaintances(store),
    said: openSaidOnce(store),
    rounds: openRoundPosts(store),
    messenger: later.messenger,
    putFile: openPutFile(access),
    links: openLinks({ key, address: () => (isLocal ? here() : publicUrl) }),
    newId: randomUUID,
    failed: (error) => log.error({ err: error }, 'A question without an answer was not kept'),
    lost: (error) => log.error({ err: error }, 'What follows from an answer was not done'),
    forged: (what) => log.warn(what, 'A card was refused: nobody who sent it was shown one like it'),
  });
  const { converse, overhearing, failure, outdated, hurried, stranger, warm } = openConversation(
    async (where, now) => {
      const collaboration = await bindings.lookup(where, now);
      return collaboration === undefined ? undefined : registers.current(collaboration, now);
    },
    desks.find,
    openLanguages(store),
  );
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
      failure: (reference, locale, again) => failure(reference, locale, clock.now(), again),
      outdated: (locale) => outdated(locale, clock.now()),
      hurried: (locale) => hurried(locale, clock.now()),
      stranger: (locale, tenant) => stranger(locale, tenant, clock.now()),
      book: openPlaceBook(store),
      speakThrough: (edge) => later.use(overhearing(edge, clock.now)),
      mount: (routes) => mountWeb(routes, { key, collaborations, register: registers.current, clock, log }),
      warm: () => warm(clock.now()),
      wake: async (...at) => void (await Promise.all([wakeDigests(...at), wakeReminders(...at)])),
      health,
      async close() {
        await desks.settled();
        // The last figures are looked up in the store.
        await meter.close();
        await registers.close();
        await store.close();
      },
    };
  };
  if (!isLocal) {
    const speakers = openSpeakers(store, { id: randomUUID(), elapsed: () => performance.now() });
    return buildApp(config, { clock: wall, log, meter, rooms: { ...rooms(wall), speakers } });
  }
  const [first = ''] = collaborations;
  await plantSeed(store, first, wall.now());
  await plantPeople(store, first, personas, wall.now());
  const reached = (address: () => string) => {
    here = address;
  };
  return buildApp(config, {
    clock: local,
    log,
    meter,
    rooms: withLocalClient(rooms(local), { clock: local, log, reached }),
  });
}
