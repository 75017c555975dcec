/**
 * Runs a piece of work once per key. A repetition, while it runs or for some time after, gets the same result;
 * work that failed is forgotten, so that a repetition tries again. Keeps at most `capacity` keys, the newest.
 */
export function once<Result>({ capacity, forMilliseconds }: { capacity: number; forMilliseconds: number }) {
  const known = new Map<string, { since: number; result: Promise<Result> }>();

  /** A map keeps the order of insertion, so the oldest keys come first. */
  function makeRoom(now: number): void {
    for (const [key, { since }] of known) {
      if (known.size < capacity && now - since < forMilliseconds) return;
      known.delete(key);
    }
  }

  return {
    /** `now` is in milliseconds of a clock that never goes back. */
    run(key: string, now: number, work: () => Promise<Result>): Promise<Result> {
      const earlier = known.get(key);
      if (earlier !== undefined && now - earlier.since < forMilliseconds) return earlier.result;
      known.delete(key);
      makeRoom(now);
      const result = work();
      known.set(key, { since: now, result });
      result.catch(() => known.delete(key));
      return result;
    },
    forget(key: string): void {
      known.delete(key);
    },
  };
}
