import { type Day, daysBetween } from '../domain/day';
import type { Register } from '../domain/register';
import { type Reader, renewedReader } from '../language/reader';
import { inTurns } from '../lib/steps';
import { knownInSteps } from '../queries/known';
import { gatherNames, vocabularyOf } from './vocabulary';

/** The reader of one day, and the last commit it knows of. */
interface Kept {
  reader: Reader | undefined;
  sequence: number;
  /** The renewal under way: whoever asks meanwhile waits for the same one. */
  underWay: Promise<void> | undefined;
}

const readers = new WeakMap<Register, Map<Day, Kept>>();

/** Days of which readers are kept: as a rule everybody asks on the same. */
const daysKept = 4;
/** A day that comes so many days after another takes its reader over: time has passed. */
const takenOverWithin = 7;
/** Steps between which nobody else has a turn: a few milliseconds. To index one thing is a step. */
const recordsPerTurn = 500;
const namesPerTurn = 1;

/**
 * The reader for a register as it was known on a day, with every name it has now. It is kept, and renewed in turns
 * with others where a commit or a new day changed names. Read with it at once: the next renewal uses it up.
 */
export async function readerFor(register: Register, today: Day): Promise<Reader> {
  const { sequence } = register;
  for (;;) {
    const kept = keptFor(register, today);
    if (kept.underWay) await kept.underWay;
    else if (kept.reader && kept.sequence >= sequence) return kept.reader;
    else
      kept.underWay = renew(kept, register, today).finally(() => {
        kept.underWay = undefined;
      });
  }
}

/**
 * Waits while somebody waits for a reader of a register. Whoever commits again and again calls it between two commits:
 * otherwise each renewal finds more names to take up than the one before, and who asks is answered at the very end.
 */
export async function untilRead(register: Register): Promise<void> {
  for (;;) {
    const underWay = [...(readers.get(register)?.values() ?? [])].flatMap((kept) => kept.underWay ?? []);
    if (underWay.length === 0) return;
    // What fails is told to who waits for it.
    await Promise.allSettled(underWay);
  }
}

/** What is kept for a day, as the one used last. */
function keptFor(register: Register, today: Day): Kept {
  const byDay = readers.get(register) ?? new Map<Day, Kept>();
  readers.set(register, byDay);
  const kept = byDay.get(today) ?? takenOver(byDay, today) ?? nothing();
  byDay.delete(today);
  byDay.set(today, kept);
  for (const [day, { underWay }] of byDay)
    if (byDay.size > daysKept && !underWay && day !== today) byDay.delete(day);
  return kept;
}

function takenOver(byDay: Map<Day, Kept>, today: Day): Kept | undefined {
  for (const [day, { reader, underWay }] of byDay) {
    const age = daysBetween(day, today);
    if (underWay || age < 0 || age > takenOverWithin) continue;
    byDay.delete(day);
    return { ...nothing(), reader };
  }
  return undefined;
}

const nothing = (): Kept => ({ reader: undefined, sequence: -1, underWay: undefined });

async function renew(kept: Kept, register: Register, today: Day): Promise<void> {
  const { reader: before } = kept;
  // What fails half-way is begun anew.
  kept.reader = undefined;
  const known = await inTurns(knownInSteps(register, today), recordsPerTurn);
  await inTurns(gatherNames(known.register), recordsPerTurn);
  const { sequence } = known.register;
  const vocabulary = vocabularyOf(known.register, register, today);
  kept.reader = await inTurns(renewedReader(vocabulary, before), namesPerTurn);
  kept.sequence = sequence;
}
