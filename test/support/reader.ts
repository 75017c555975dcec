import { vocabularyOf } from '../../src/conversation/vocabulary';
import type { Day } from '../../src/domain/day';
import type { Register } from '../../src/domain/register';
import { buildReader, type Reader } from '../../src/language/reader';
import { knownOn } from '../../src/queries/known';
import { seedRegister } from './register';

const readers = new Map<Day, Reader>();

/** A reader of a register as known on a day, built from nothing. */
export const newReader = (register: Register, today: Day): Reader =>
  buildReader(vocabularyOf(knownOn(register, today).register, register, today));

/** The reader of the register that ships, as known on a day, its last where none is given; built once per test file. */
export function seedReader(today = '2023-10-31' as Day): Reader {
  const reader = readers.get(today) ?? newReader(seedRegister(), today);
  readers.set(today, reader);
  return reader;
}
