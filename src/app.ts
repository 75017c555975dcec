import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { morningOf, plantPeople, plantSeed } from './app/local-start';
import { placeOf } from './app/place';
import type { Config } from './config';
import { openConversation } from './conversation/conversation';
import { openDesks } from './conversation/desk';
import type { Event } from './conversation/event';
import type { Messenger } from './conversation/messenger';
import type { Reply } from './conversation/reply';
import type { Locale } from './domain/prose';
import { type Clock, settableClock } from './lib/clock';
import type { Log } from './lib/log';
import { type LocalClient, mountLocal } from './local/mount';
import { localSecretariat, personas } from './local/personas';
import { openBindings } from './registers/bindings';
import { openExecute } from './registers/execute';
import { openMissedLog } from './registers/missed-log';
import { openRegisters } from './registers/registers';
import { seedToday } from './seed/seed';
import { buildServer, type HttpServer } from './server';
import { openStore } from './store/open';
import { teamsBot } from './teams/bot';

/** What stands behind the edge: the conversation with its register, and what else wants routes. */
export interface Rooms {
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed; `reference` stands in the log too. */
  failure(reference: string, locale: Locale): Reply;
  /** Adds routes beside the bot's; `address` gives the server's own address once it listens. */
  mount?(routes: HttpServer['routes'], address: () => string): void;
  /** Called once the program listens: gets ready what the first question would wait for. */
  warm?(): Promise<void>;
  /** Called when no request is running any more. */
  close(): Promise<void>;
  /** Called when stopping begins: ends what would hold requests open. */
  leave?(): void;
}

export interface App {
  messenger: Messenger;
  /** Begins to listen; the address it is reached at. */
  listen(): Promise<string>;
  /** Lets running requests end, then closes the rooms. */
  stop(): Promise<void>;
}

/** Puts the program together around its rooms. Opens no port yet. */
export function buildApp(config: Config, parts: { clock: Clock; log: Log; rooms: Rooms }): App {
  const { clock, log, rooms } = parts;
  const { host, port, access } = config;
  const bot = teamsBot({ ...rooms, clock, access, log });
  const server = buildServer({ host, port, local: access.kind === 'local', receive: bot.receive, log });
  let address = '';
  let warming: Promise<void> | undefined;
  const warm = async (): Promise<void> => {
    if (rooms.warm === undefined) return;
    // The first page goes first.
    await pause(100);
    await rooms.warm().catch((error: unknown) => log.warn({ err: error }, 'Warming up failed'));
  };
  rooms.mount?.(server.routes, () => address);

  return {
    messenger: bot.messenger,
    async listen() {
      address = await server.listen();
      warming = warm();
      return address;
    },
    async stop() {
      rooms.leave?.();
      await server.stop();
      await warming;
      await rooms.close();
    },
  };
}

/**
 * The whole program: the registers in their store, and the conversation about them. The local program also brings
 * the register that ships, a clock that starts where that register ends, and a client to talk in; production
 * brings none of them.
 */
export async function openApp(config: Config, { wall, log }: { wall: Clock; log: Log }): Promise<App> {
  const { storage, access, desk } = config;
  const isLocal = access.kind === 'local';
  // One clock for all of the local program: what expires does so on the day that is shown.
  const local = settableClock(wall, morningOf(seedToday));
  const store = await openStore(placeOf(storage, log), (isLocal ? local : wall).now);
  const bindings = openBindings(store, storage.collaborations);
  const registers = openRegisters(store, {
    onProgress: (collaboration, done, total) =>
      log.debug({ collaboration, done, total }, 'Loading a register'),
  });
  const desks = openDesks({
    ...desk,
    secretariat: isLocal ? [...desk.secretariat, ...localSecretariat] : desk.secretariat,
    lookup: bindings.lookup,
    execute: openExecute(store, registers),
    missedLog: openMissedLog(store),
    newId: randomUUID,
    failed: (error) => log.error({ err: error }, 'A question without an answer was not kept'),
    forged: (what) => log.warn(what, 'A card was refused: nobody who sent it was shown one like it'),
  });
  const { converse, failure, warm } = openConversation(async (where, now) => {
    const collaboration = await bindings.lookup(where, now);
    return collaboration === undefined ? undefined : registers.current(collaboration, now);
  }, desks.find);
  const rooms = (clock: Clock): Rooms => ({
    converse,
    failure: (reference, locale) => failure(reference, locale, clock.now()),
    warm: () => warm(clock.now()),
    async close() {
      await desks.settled();
      await registers.close();
      await store.close();
    },
  });
  if (!isLocal) return buildApp(config, { clock: wall, log, rooms: rooms(wall) });

  const [first = ''] = storage.collaborations;
  await plantSeed(store, first, wall.now());
  await plantPeople(store, first, personas, wall.now());
  let client: LocalClient | undefined;
  return buildApp(config, {
    clock: local,
    log,
    rooms: {
      ...rooms(local),
      mount(routes, address) {
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
