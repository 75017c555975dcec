import type { Prose } from './prose';
import { partyOf, type Register } from './register';

/** What people call a party among themselves: its short name in capitals where it has one, else its name. */
export function calledIn(register: Register, id: string): Prose {
  const short = register.body.get(id)?.abbreviations.find((one) => /^[A-ZÆØÅ0-9-]+$/.test(one));
  return short === undefined ? (partyOf(register, id)?.name ?? { da: id }) : { da: short };
}
