import type { Resolved, Surroundings } from './resolved';
import { grainOf, move } from './units';
import type { Of } from './yearly';

/** So much time that ends or begins today. */
export function rolling(said: Of<'rolling'>, { today }: Surroundings): Resolved {
  const other = move(today, said.count, said.unit, said.direction);
  const stretch = said.direction > 0 ? { from: today, to: other } : { from: other, to: today };
  return { ...stretch, grain: grainOf(said.unit), yearGiven: true, ...(said.vague && { vague: true }) };
}
