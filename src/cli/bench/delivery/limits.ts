/** What Teams documents that it takes, written down here by themselves: the pace that is measured has its own. */
const perConversation: readonly [most: number, seconds: number][] = [
  [7, 1],
  [8, 2],
  [60, 30],
  [1_800, 3_600],
];
const perTenant: readonly [most: number, seconds: number][] = [[50, 1]];

/** What an app may post in an organisation, in a second. */
export const perSecond = 50;

/** Says of each post, at an instant in milliseconds, whether the service takes it; what it does not take counts for nothing. */
export function openLimits(): (place: string, at: number) => boolean {
  const conversations = new Map<string, number[]>();
  const tenant: number[] = [];
  const isFull = (times: readonly number[], limits: typeof perTenant, at: number): boolean =>
    limits.some(
      ([most, seconds]) => (times[times.length - most] ?? Number.NEGATIVE_INFINITY) > at - seconds * 1_000,
    );
  return (place, at) => {
    const here = conversations.get(place) ?? [];
    if (isFull(here, perConversation, at) || isFull(tenant, perTenant, at)) return false;
    conversations.set(place, here);
    for (const times of [here, tenant]) times.push(at);
    return true;
  };
}

/** What became of posts: when each was taken, and how many were throttled. */
export interface Tally {
  /** Milliseconds of any beginning, in order. */
  taken: number[];
  places: string[];
  throttled: number[];
}

/** A tally of posts held against the limits; says whether one is taken. */
export function openTally(): { tally: Tally; post(place: string, at: number): boolean } {
  const mayPost = openLimits();
  const tally: Tally = { taken: [], places: [], throttled: [] };
  return {
    tally,
    post(place, at) {
      const isTaken = mayPost(place, at);
      if (isTaken) tally.places.push(place);
      (isTaken ? tally.taken : tally.throttled).push(at);
      return isTaken;
    },
  };
}
