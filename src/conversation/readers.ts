import type { Day } from '../domain/day';
import { asKnownOn, type Register } from '../domain/register';
import { buildReader, type Reader } from '../language/reader';
import { vocabularyOf } from './vocabulary';

const readers = new WeakMap<Register, { sequence: number; today: Day; reader: Reader }>();

/** The reader for a register as it is known on a day, built once for each of its states. */
export function readerFor(register: Register, today: Day): Reader {
  const known = asKnownOn(register, today);
  const kept = readers.get(known);
  // Where all is known, tomorrow differs only in its announced meetings, which are known too.
  if (kept?.sequence === known.sequence && (known === register || kept.today === today)) return kept.reader;
  const reader = buildReader(vocabularyOf(register, today));
  readers.set(known, { sequence: known.sequence, today, reader });
  return reader;
}
