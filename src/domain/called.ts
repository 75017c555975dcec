import { partyOf, type Register } from './register';

/** What people call a party among themselves: its short name in capitals where it has one, else its name. */
export const calledIn = (register: Register, id: string): string =>
  register.body.get(id)?.abbreviations.find((short) => /^[A-ZÆØÅ0-9-]+$/.test(short)) ??
  partyOf(register, id)?.name.da ??
  id;
