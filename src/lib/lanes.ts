/**
 * Runs what is asked in one lane one after the other. Within a program nobody then loses a race for what can only
 * be had by one at a time, and does in vain what it takes to try.
 */
export function openLanes(): <T>(lane: string, act: () => Promise<T>) => Promise<T> {
  const ends = new Map<string, Promise<unknown>>();
  return (lane, act) => {
    const done = (ends.get(lane) ?? Promise.resolve()).then(act);
    const end = done.catch(() => undefined);
    ends.set(lane, end);
    void end.then(() => {
      if (ends.get(lane) === end) ends.delete(lane);
    });
    return done;
  };
}
