import { setTimeout as pause } from 'node:timers/promises';

/** Work that nobody waits for. */
export interface Background {
  /** Begins it some time after the call, and is told of what it throws. */
  run(work: () => Promise<unknown>): void;
  /** Kept once none is under way. */
  settled(): Promise<void>;
}

/** `after` in milliseconds: who pressed a button has their own answer first. */
export function openBackground(after: number, failed: (error: unknown) => void): Background {
  const pending = new Set<Promise<void>>();
  return {
    run(work) {
      const done: Promise<void> = pause(after)
        .then(work)
        .then(() => undefined)
        .catch(failed)
        .finally(() => pending.delete(done));
      pending.add(done);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
