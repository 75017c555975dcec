import { partyOf, type Register } from '../domain/register';

/** What people call a party among themselves: its short name where it has one. */
export const calledIn = (register: Register, id: string): string =>
  register.body.get(id)?.abbreviations[0] ?? partyOf(register, id)?.name.da ?? id;
