/** What tells the time, in milliseconds since 1970. Only the edges hold one; everything else is handed `now`. */
export interface Clock {
  now(): number;
}

/** A clock that can be set: the local program's one clock. It goes on ticking from where it was set. */
export interface SettableClock extends Clock {
  set(epochMilliseconds: number): void;
}

/** A clock that shows `start` (milliseconds since 1970) now, can be set, and ticks as `wall` does. */
export function settableClock(wall: Clock, start: number): SettableClock {
  let ahead = start - wall.now();
  return {
    now: () => wall.now() + ahead,
    set(epochMilliseconds) {
      ahead = epochMilliseconds - wall.now();
    },
  };
}
