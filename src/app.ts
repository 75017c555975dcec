import type { Config } from './config';
import type { Event } from './conversation/event';
import type { Messenger } from './conversation/messenger';
import type { Reply } from './conversation/reply';
import type { Locale } from './domain/prose';
import { type Clock, settableClock } from './lib/clock';
import type { Log } from './lib/log';
import { buildServer, type HttpServer } from './server';
import { teamsBot } from './teams/bot';

/** What stands behind the edge: the conversation with its register, and what else wants routes. */
export interface Rooms {
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed; `reference` stands in the log too. */
  failure(reference: string, locale: Locale): Reply;
  /** Adds routes beside the bot's; `address` gives the server's own address once it listens. */
  mount?(routes: HttpServer['routes'], address: () => string): void;
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
  const { converse, failure } = rooms;
  const bot = teamsBot({ converse, failure, clock, access: config.access, log });
  const local = config.access.kind === 'local';
  const server = buildServer({ host: config.host, port: config.port, local, receive: bot.receive, log });
  let address = '';
  rooms.mount?.(server.routes, () => address);

  return {
    messenger: bot.messenger,
    async listen() {
      address = await server.listen();
      return address;
    },
    async stop() {
      rooms.leave?.();
      await server.stop();
      await rooms.close();
    },
  };
}

/** Nine in the morning in Copenhagen on the day the shipped register ends, in milliseconds since 1970. */
const registerEnds = Date.UTC(2023, 9, 31, 8);

/** The whole program. The local one has a clock of its own, which starts where the shipped register ends. */
export async function openApp(config: Config, { wall, log }: { wall: Clock; log: Log }): Promise<App> {
  const clock = config.access.kind === 'local' ? settableClock(wall, registerEnds) : wall;
  return buildApp(config, { clock, log, rooms: await openRooms(config, clock, log) });
}
