/** So many in any stretch of so many milliseconds. */
interface Limit {
  most: number;
  within: number;
}

/** What the service takes from a bot in one conversation. */
const inConversation: readonly Limit[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

/** What it takes from an app in one organisation is 50 a second; answers to people keep a little of that. */
const inTenant: readonly Limit[] = [{ most: 49, within: 1_000 }];

/** Milliseconds by which two posts may come closer together on their way. */
const jitter = 15;

/** How many conversations are remembered at once. */
const capacity = 20_000;

export interface PaceTime {
  /** Milliseconds of any beginning, never set back. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/**
 * Lets posts begin no faster than the service takes them (Teams' documented limits per conversation and per app and
 * organisation). Kept once the caller may go ahead; who comes first goes first.
 */
export function openPace({ now, sleep }: PaceTime): (place: string, tenant: string) => Promise<void> {
  const conversations = new Map<string, number[]>();
  const tenants = new Map<string, number[]>();

  return async (place, tenant) => {
    const asked = now();
    const here = timesOf(conversations, place);
    const there = timesOf(tenants, tenant);
    const at = Math.max(asked, freeFrom(here, inConversation), freeFrom(there, inTenant));
    note(here, at, inConversation);
    note(there, at, inTenant);
    if (at > asked) await sleep(at - asked);
  };
}

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

function note(times: number[], at: number, limits: readonly Limit[]): void {
  times.push(at);
  const longest = Math.max(...limits.map(({ most }) => most));
  if (times.length > longest) times.splice(0, times.length - longest);
}
