import type { Register } from '../domain/register';

interface Kept {
  /** How much had been touched in the register. */
  touched: number;
  results: Map<string, unknown>;
}

const kept = new WeakMap<Register, Kept>();

/** Results of one register kept at once; more than a digest asks for. */
const most = 20;

/**
 * What follows from a register alone, made once as long as nothing in it changes: a thousand channels get their digest
 * in the same minute. `what` names it, with all it depends on besides the register; nobody may change what comes back.
 */
export function remembered<T>(register: Register, what: string, make: () => T): T {
  const { count } = register.touched;
  let known = kept.get(register);
  if (known?.touched !== count || known.results.size > most) {
    known = { touched: count, results: new Map() };
    kept.set(register, known);
  }
  if (!known.results.has(what)) known.results.set(what, make());
  return known.results.get(what) as T;
}
