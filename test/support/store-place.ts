import type { Store } from '../../src/store/store';

/** A fresh, empty place that stores can be opened on, again and again and side by side. */
export interface Place {
  /** Another handle on the same data, as another process or a restart would have it. */
  open(): Promise<Store>;
  /** Turns the clock that decides about expiry, or waits for it; in milliseconds since 1970. */
  turnClock(now: number): void | Promise<void>;
  /** Closes every handle and throws the data away. */
  remove(): Promise<void>;
}

export const startOfTests = Date.UTC(2023, 9, 31, 8);
