import { type Step, steps } from './steps';

/** What is done to a program: killed, or frozen for a moment, or for longer than others wait for it. */
export const acts = ['kill', 'freeze', 'freeze for long'] as const;
export type Act = (typeof acts)[number];

/** A small generator of chances from 0 to 1: the same number, the same run of chances. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What is done when each step is reached for the how manieth time: every act at every step as often as its number
 * says, at moments drawn by lot within the first three quarters of `digests`.
 */
export function planFaults(
  each: Record<Act, number>,
  digests: number,
  chance: () => number,
): Map<Step, Map<number, Act>> {
  const plan = new Map<Step, Map<number, Act>>();
  for (const step of steps) {
    const at = new Map<number, Act>();
    for (const act of acts)
      for (let n = 0; n < each[act]; n += 1) {
        let moment = 0;
        do moment = 1 + Math.floor(chance() * digests * 0.75);
        while (at.has(moment));
        at.set(moment, act);
      }
    plan.set(step, at);
  }
  return plan;
}
