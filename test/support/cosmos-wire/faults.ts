import type { Asked } from './asked';

/** What goes wrong with a request. `after`: only on the way back, when it has been done. */
export type Effect =
  | { status: number; substatus?: number; retryAfter?: number; after?: boolean }
  /** Milliseconds until it is done and answered. */
  | { delay: number }
  /** It is done and answered when this is settled. */
  | { until: Promise<void> }
  | { drop: 'before' | 'after' };

export interface Fault {
  on: Asked['kind'];
  effect: Effect;
  /** How many requests it meets. */
  times: number;
}

/** The faults that wait for their requests. */
export class Faults {
  private readonly waiting: Fault[] = [];
  /** How many have happened. */
  met = 0;

  plan(on: Asked['kind'], effect: Effect, times = 1): void {
    this.waiting.push({ on, effect, times });
  }

  /** The fault that meets this request. */
  for({ kind }: Asked): Effect | undefined {
    const fault = this.waiting.find(({ on, times }) => on === kind && times > 0);
    if (!fault) return undefined;
    fault.times -= 1;
    this.met += 1;
    return fault.effect;
  }
}
