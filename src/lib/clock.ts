/** What tells the time, in milliseconds since 1970. Only the edges hold one; everything else is handed `now`. */
export interface Clock {
  now(): number;
}

/** A clock that can be set: the local program's one clock. It goes on ticking from where it was set. */
export interface SettableClock extends Clock {
  set(epochMilliseconds: number): void;
}
