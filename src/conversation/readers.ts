import type { Day } from '../domain/day';
import type { Register } from '../domain/register';
import { buildReader, type Reader } from '../language/reader';
import { knownOn } from '../queries/known';
import { vocabularyOf } from './vocabulary';

const readers = new WeakMap<Register, Reader>();

/** The reader for a register as it was known on a day, built once for each of its states. */
export function readerFor(register: Register, today: Day): Reader {
  const known = knownOn(register, today).register;
  const kept = readers.get(known);
  if (kept) return kept;
  const reader = buildReader(vocabularyOf(known, register, today));
  readers.set(known, reader);
  return reader;
}
