import { openLanes } from '../lib/lanes';

/** So many in any stretch of so many milliseconds. */
export interface Limit {
  most: number;
  within: number;
}

/** What the service takes from a bot in one conversation. */
export const inConversation: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

/** What it takes from an app in one organisation is 50 a second; answers to people keep a little of that. */
export const inTenant: readonly Limit[] = [{ most: 49, within: 1_000 }];

/** Milliseconds by which two posts may come closer together on their way. */
const jitter = 15;

/** How long a post waits for its conversation, in milliseconds; where it is longer, others are to go first. */
export const longestWait = 20_000;

/** How many conversations are remembered at once. */
const capacity = 20_000;

export interface PaceTime {
  /** Milliseconds of any beginning, never set back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Kept once the caller may go ahead: `undefined`; or says after how many milliseconds to come again. */
export type Pace = (place: string, tenant: string) => Promise<number | undefined>;

/**
 * Lets posts begin no faster than the service takes them (Teams' documented limits per conversation and per app and
 * organisation). Who comes first goes first, and a busy conversation keeps no other waiting.
 */
export function openPace({ now, sleep }: PaceTime): Pace {
  const conversations = new Map<string, number[]>();
  const tenants = new Map<string, number[]>();
  const inLane = openLanes();

  const until = async (at: number): Promise<void> => {
    // A timer may be a little early.
    for (let left = at - now(); left > 0; left = at - now()) await sleep(Math.ceil(left));
  };

  return (place, tenant) =>
    inLane(place, async () => {
      const here = timesOf(conversations, place);
      const free = freeFrom(here, inConversation);
      if (free - now() > longestWait) return Math.ceil(free - now());
      await until(free);
      // Only now, in the order in which they could go: a turn of the organisation's is lost to nobody who waits.
      const there = timesOf(tenants, tenant);
      const at = Math.max(now(), freeFrom(there, inTenant));
      note(there, at, inTenant);
      await until(at);
      note(here, now(), inConversation);
      return undefined;
    });
}

/** The times of one, which thereby is the last to be forgotten. */
function timesOf(known: Map<string, number[]>, key: string): number[] {
  const times = known.get(key) ?? [];
  known.delete(key);
  known.set(key, times);
  const [oldest] = known.keys();
  if (known.size > capacity && oldest !== undefined) known.delete(oldest);
  return times;
}

/** From when on one more keeps all limits. The times are in order. */
const freeFrom = (times: readonly number[], limits: readonly Limit[]): number =>
  Math.max(
    ...limits.map(({ most, within }) => {
      const before = times[times.length - most];
      return before === undefined ? Number.NEGATIVE_INFINITY : before + within + jitter;
    }),
  );

/** Adds a time, and forgets those that limit nothing any more. */
function note(times: number[], at: number, limits: readonly Limit[]): void {
  times.push(at);
  const longest = Math.max(...limits.map(({ within }) => within)) + jitter;
  const most = Math.max(...limits.map(({ most }) => most));
  let old = times.length > most ? times.length - most : 0;
  while ((times[old] ?? at) < at - longest) old += 1;
  times.splice(0, old);
}
