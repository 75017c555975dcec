import { openLanes } from '../lib/lanes';
import { portion, type Share, whole } from '../lib/share';
import { freeAfter, type Limit, note, type Turn, turnsOf } from './turns';

export type { Limit } from './turns';

/** What the service takes from a bot in one conversation. */
export const inConversation: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

/** What it takes from an app in one organisation is 50 a second; answers to people keep a little of that. */
export const inTenant: readonly Limit[] = [{ most: 49, within: 1_000 }];

/** What a person is told by the bot of its own accord, wherever: more than this in a minute is pestering, says the store. */
export const toPerson: Limit = { most: 10, within: 60_000 };

/** They go evenly: what is a little late on its way then meets few others. */
const evenly: Limit = { most: 1, within: 15 };

/** How long a post waits for its conversation, in milliseconds; where it is longer, others are to go first. */
export const longestWait = 20_000;

/** When to come again while nobody knows what others send, in milliseconds. */
const untilKnown = 10_000;

export interface PaceTime {
  /** Milliseconds of any beginning, never set back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Kept once the caller may go ahead: `undefined`; or says after how many milliseconds to come again. */
export interface Pace {
  (place: string, tenant: string, person?: string): Promise<number | undefined>;
  /** Told that a post was throttled and goes again after so many milliseconds: it then has its turn before all others. */
  again(milliseconds: number): void;
  /** Does what answers somebody once the conversation takes it, however long that is: somebody waits for it. */
  answer<Result>(place: string, work: () => Promise<Result>): Promise<Result>;
}

/**
 * Lets posts begin no faster than the service takes them (Teams' documented limits per conversation and per app and
 * organisation). Who comes first goes first, and a busy conversation keeps no other waiting.
 *
 * Of what an organisation takes, each of several programs keeps to its `share`, and is silent while it has none. A
 * conversation needs no sharing: whatever goes there of itself is claimed by one program, and there is little of it, a
 * card for each of its subscriptions and one a day for a person. Where two programs meet in one all the same, the
 * service says so before it takes anything, and that is tried again.
 *
 * What notifies a `person` is counted for them as well, in their own chat or by a mention elsewhere; of that, too, each
 * of several programs keeps to its part.
 */
export function openPace({ now, sleep }: PaceTime, share: () => Share | undefined = () => whole): Pace {
  const conversations = new Map<string, Turn[]>();
  const people = new Map<string, Turn[]>();
  const tenants = new Map<string, Turn[]>();
  const inLane = openLanes();
  // An answer waits for answers alone, and not for what a digest waits for besides.
  const inTurn = openLanes();
  const portions = (limits: readonly Limit[], mine = share() ?? whole): Limit[] =>
    limits.map(({ most, within }) => ({ most: portion(most, mine), within }));

  /** Waits until an instant that may still move: who is before may be late, and so may be the timer, or early. */
  const until = async (free: () => number): Promise<void> => {
    for (let left = free() - now(); left > 0; left = free() - now()) await sleep(Math.ceil(left));
  };

  const mayGo: (...to: Parameters<Pace>) => ReturnType<Pace> = (place, tenant, person) =>
    inLane(place, async () => {
      const here = turnsOf(conversations, place);
      const told = person === undefined ? [] : turnsOf(people, person);
      const free = () => Math.max(freeAfter(here, inConversation)(), freeAfter(told, portions([toPerson]))());
      if (free() - now() > longestWait) return Math.ceil(free() - now());
      // Somebody may be told elsewhere meanwhile.
      do await until(free);
      while (free() > now());
      const mine = share();
      if (!mine || now() >= mine.until) return untilKnown;
      if (mine.from - now() > longestWait) return Math.ceil(mine.from - now());
      // Only now, in the order in which they can go: a turn of the organisation's is lost to nobody who waits.
      const there = turnsOf(tenants, tenant);
      const apart = { ...evenly, within: evenly.within * mine.of };
      const allowed = freeAfter(there, [...portions(inTenant, mine), apart], mine.from);
      const turn = { at: Math.max(now(), allowed()) };
      note(there, turn, inTenant);
      note(told, turn, [toPerson]);
      await until(allowed);
      turn.at = now();
      // A program that stood still meanwhile has no share any more, or not yet again.
      const still = share();
      if (!still || now() >= still.until || now() < still.from) return untilKnown;
      note(here, turn, inConversation);
      return undefined;
    });
  const again = (milliseconds: number): void => {
    for (const turns of tenants.values()) note(turns, { at: now() + milliseconds }, inTenant);
  };
  const answer = async <Result>(place: string, work: () => Promise<Result>): Promise<Result> => {
    let ended: number | undefined;
    await inTurn(place, async () => {
      const here = turnsOf(conversations, place);
      await until(freeAfter(here, inConversation));
      // One that is on its way arrives at any instant up to its end.
      const turn = {
        get at() {
          return ended ?? now();
        },
      };
      note(here, turn, inConversation);
    });
    try {
      return await work();
    } finally {
      ended = now();
    }
  };
  return Object.assign(mayGo, { again, answer });
}
