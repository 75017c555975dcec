import type { Measurement } from './follow-up';
import { isLive } from './live';
import type { Register } from './register';

/** What an indicator was, the oldest first. */
export const measurementsOf = (register: Register, indicator: string): Measurement[] =>
  [...register.measurement.values()]
    .filter((one) => one.indicator === indicator && isLive(one))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
