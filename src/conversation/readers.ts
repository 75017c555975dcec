import type { Day } from '../domain/day';
import type { Register } from '../domain/register';
import { type Reader, renewedReader } from '../language/reader';
import { inTurns } from '../lib/steps';
import { knownInSteps } from '../queries/known';
import { vocabularyOf } from './vocabulary';

/** The one reader of a register, and which of its states it reads. */
interface Kept {
  reader: Reader | undefined;
  sequence: number;
  today: Day | undefined;
  /** The renewal under way: whoever asks meanwhile waits for the same one. */
  underWay: Promise<void> | undefined;
}

const readers = new WeakMap<Register, Kept>();

/** Steps between which nobody else has a turn: a few milliseconds. */
const recordsPerTurn = 500;
const namesPerTurn = 5;

/**
 * The reader for a register as it was known on a day, with every name it has now. It is kept, and renewed in turns
 * with others where a commit or a new day changed names. Read with it at once: the next renewal uses it up.
 */
export async function readerFor(register: Register, today: Day): Promise<Reader> {
  const kept = readers.get(register) ?? nothing();
  readers.set(register, kept);
  const { sequence } = register;
  for (;;) {
    if (kept.underWay) await kept.underWay;
    else if (kept.reader && kept.sequence >= sequence && kept.today === today) return kept.reader;
    else {
      kept.underWay = renew(kept, register, today).finally(() => {
        kept.underWay = undefined;
      });
    }
  }
}

const nothing = (): Kept => ({ reader: undefined, sequence: 0, today: undefined, underWay: undefined });

async function renew(kept: Kept, register: Register, today: Day): Promise<void> {
  const { reader: before } = kept;
  const known = await inTurns(knownInSteps(register, today), recordsPerTurn);
  const { sequence } = known.register;
  const vocabulary = vocabularyOf(known.register, register, today);
  // What fails half-way is begun anew.
  kept.reader = undefined;
  kept.reader = await inTurns(renewedReader(vocabulary, before), namesPerTurn);
  kept.sequence = sequence;
  kept.today = today;
}
