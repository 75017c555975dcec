import type { Day } from '../domain/day';
import { asKnownOn, entriesOf, type Register, registerOf } from '../domain/register';
import { cutTo } from './cut';

/** A register as it was known on the day of the question; every query sees the register only through this. */
export interface Known {
  readonly register: Register;
  readonly today: Day;
}

const views = new WeakMap<Register, { sequence: number; byDay: Map<Day, Known> }>();

/**
 * What was known on a day: without the records that became known later, and with the dated texts inside the
 * others cut to that day. Kept per day until the register's sequence moves.
 */
export function knownOn(register: Register, today: Day): Known {
  let cache = views.get(register);
  if (!cache || cache.sequence !== register.sequence) {
    cache = { sequence: register.sequence, byDay: new Map() };
    views.set(register, cache);
  }
  const kept = cache.byDay.get(today);
  if (kept) return kept;
  const entries = entriesOf(asKnownOn(register, today)).map((entry) => cutTo(today, entry));
  const known = { register: registerOf(entries, register.sequence), today };
  if (cache.byDay.size > 20) cache.byDay.clear();
  cache.byDay.set(today, known);
  return known;
}
