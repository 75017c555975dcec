import { setImmediate as breathe } from 'node:timers/promises';

/** Long work in small steps: each `yield` is a place where others may have their turn. */
export type Steps<T> = Generator<void, T, void>;

/** Does all the steps in one stretch. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does `perTurn` steps at a time; before each turn, the first too, everything else that waits goes first. */
export async function inTurns<T>(steps: Steps<T>, perTurn: number): Promise<T> {
  for (;;) {
    await breathe();
    for (let n = 0; n < perTurn; n += 1) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
