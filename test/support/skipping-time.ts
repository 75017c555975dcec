import { setImmediate as breathe } from 'node:timers/promises';
import type { PaceTime } from '../../src/teams/pace';

/** Time that goes by as usual, but for what is slept: that is skipped. */
export function skippingTime(): PaceTime {
  let skipped = 0;
  return {
    now: () => performance.now() + skipped,
    async sleep(milliseconds) {
      skipped += milliseconds;
      await breathe();
    },
  };
}
