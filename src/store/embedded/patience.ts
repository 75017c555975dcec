import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver';
import { isHeldUp } from './failures';

/**
 * Repeats what another process holds up, until `patience` milliseconds are over. SQLite itself would wait with
 * this whole program standing still, so it waits only for moments, and in between others have their turn.
 */
export async function patiently<T>(driver: Driver, patience: number, act: () => T): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (!isHeldUp(driver, error) || performance.now() >= end) throw error;
      // Never in step with the others that wait.
      await pause(1 + Math.random() * 10);
    }
  }
}
