import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config';
import type { Event } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import { type Meter, unmetered } from '../lib/meter';
import { beatEvery, type Speakers } from '../registers/speakers';
import { startTicker } from '../scheduler/ticker';
import { buildServer, type HttpServer } from '../server';
import { teamsBot } from '../teams/bot';
import type { PlaceBook } from '../teams/known-place';
import type { Rate } from '../teams/rate';
import { meteredConverse, meteredReceive, watchDigests } from './metered';

/** What stands behind the edge: the conversation with its register, and what else wants routes. */
export interface Rooms {
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed; `reference` stands in the log too. */
  failure(reference: string, locale: Locale, again?: { verb: string; data: unknown }): Reply;
  /** What is said to a button, a dialog or a search that nobody knows, or not any more. */
  outdated(locale: Locale): Reply;
  /** What is said to who sends faster than anybody types. */
  hurried?(locale: Locale): Reply;
  /** How much that is, in place of the usual. */
  rate?: Rate;
  /** What is said to who is of an organisation that is not answered. */
  stranger?(locale: Locale, tenant: string | undefined): Reply;
  /** Where the places to speak in are kept beyond a restart. */
  book?: PlaceBook;
  /** Where several programs may speak: who they are. */
  speakers?: Speakers;
  /** Handed what speaks first, before anything is heard. */
  speakThrough?(messenger: Messenger): void;
  /** Adds routes beside the bot's; `address` gives the server's own address once it listens. */
  mount?(routes: HttpServer['routes'], address: () => string): void;
  /** Called once the program listens: gets ready what the first question would wait for. */
  warm?(): Promise<void>;
  /** Called every so often while the program listens: does what is due at a moment, and nothing new when it stops. */
  wake?(now: number, stopping: AbortSignal): Promise<void>;
  /** Whether what is due is done, in figures. */
  health?(): Promise<{ ready: boolean }>;
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

/** Milliseconds between two looks at what is due; the local clock can be set, and who sets it is watching. */
const tick = 20_000;
const tickOfLocal = 1_000;

/** How long requests may go on once stopping began, in milliseconds: what is being answered then gets its answer. */
const lastTurns = 7_000;

/** Puts the program together around its rooms. Opens no port yet. */
export function buildApp(
  config: Config,
  parts: { clock: Clock; log: Log; rooms: Rooms; meter?: Meter },
): App {
  const { clock, log, rooms, meter = unmetered } = parts;
  if (rooms.health) watchDigests(rooms.health, meter);
  const { host, port, access } = config;
  const { converse, settled } = meteredConverse(rooms, meter);
  const { speakers } = rooms;
  const share = speakers && { share: speakers.share };
  const bot = teamsBot({ ...rooms, ...share, converse, clock, access, log, meter });
  rooms.speakThrough?.(bot.messenger);
  const server = buildServer({
    host,
    port,
    local: access.kind === 'local',
    receive: meteredReceive(bot.receive, meter),
    health: rooms.health ?? (async () => ({ ready: true })),
    log,
  });
  let address = '';
  let warming: Promise<void> | undefined;
  const warm = async (): Promise<void> => {
    if (rooms.warm === undefined) return;
    // The first page goes first.
    await pause(100);
    await rooms.warm().catch((error: unknown) => log.warn({ err: error }, 'Warming up failed'));
  };
  rooms.mount?.(server.routes, () => address);
  const { wake } = rooms;
  const every = access.kind === 'local' ? tickOfLocal : tick;
  let ticker: ReturnType<typeof startTicker> | undefined;
  let beats: ReturnType<typeof startTicker> | undefined;
  const unbeaten = (err: unknown): void => log.warn({ err }, 'Who else speaks is not known');
  const beat = async (): Promise<void> => speakers?.beat(clock.now()).catch(unbeaten);

  return {
    messenger: bot.messenger,
    async listen() {
      await beat();
      if (speakers) beats = startTicker(beat, { every: beatEvery, log });
      address = await server.listen();
      warming = warm();
      if (wake) ticker = startTicker((stopping) => wake(clock.now(), stopping), { every, log });
      return address;
    },
    async stop() {
      rooms.leave?.();
      await Promise.all([ticker?.stop(), server.stop(lastTurns)]);
      await warming;
      await settled();
      await bot.settled();
      await beats?.stop();
      await speakers?.leave().catch(unbeaten);
      await rooms.close();
    },
  };
}
