/**
 * Runs what is asked in one lane one after the other. Within a program nobody then loses the race for a
 * partition's head, which would cost a batch each time.
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
