import type { Log } from '../lib/log';
import { within } from '../lib/within';

/**
 * Ends a program: the exit code 0 once everything has ended, 1 where that takes longer than so many milliseconds, or
 * fails. What was still under way then was acknowledged to nobody.
 */
export async function ended(stop: () => Promise<void>, longest: number, log: Log): Promise<0 | 1> {
  try {
    await within(longest, stop());
    log.info({}, 'Stopped');
    return 0;
  } catch (error) {
    log.warn({ err: error }, 'Stopped before everything had ended');
    return 1;
  }
}
