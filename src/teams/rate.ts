/** How much somebody may send: so many activities at once, and then so many each second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/**
 * Nobody types or presses this fast for long; a client that repeats itself does. Ours to choose: Teams names no such
 * number.
 */
export const usualRate: Rate = { burst: 120, perSecond: 2 };

/** People it is counted for at once; who has been quiet the longest is forgotten, and has sent little. */
const capacity = 10_000;

/** Whether one more is taken of somebody: yes, no and they are to be told, or no and they have been told. */
export type Admission = 'yes' | 'told-now' | 'told';

/** Counts what each person sends. `now` in milliseconds of a clock that never goes back. */
export function perPerson({ burst, perSecond }: Rate) {
  const known = new Map<string, { left: number; at: number; isTold: boolean }>();

  return (person: string, now: number): Admission => {
    const { left, at, isTold } = known.get(person) ?? { left: burst, at: now, isTold: false };
    known.delete(person);
    const refilled = Math.min(burst, left + ((now - at) / 1_000) * perSecond);
    const isTaken = refilled >= 1;
    // A map keeps the order of insertion: the newest come last. Who could send much again may be told again.
    known.set(person, {
      left: isTaken ? refilled - 1 : refilled,
      at: now,
      isTold: isTaken ? isTold && refilled < burst / 2 : true,
    });
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) known.delete(oldest);
    if (isTaken) return 'yes';
    return isTold ? 'told' : 'told-now';
  };
}
