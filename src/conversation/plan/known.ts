import { wording } from '../../cards/wording';
import type { Known } from '../../documents/plan/known';
import type { Day } from '../../domain/day';
import { phases } from '../../domain/phase';
import { locale } from '../../domain/prose';
import type { Register } from '../../domain/register';
import { sameWords } from '../../domain/same-words';
import { planWords } from '../../language/plan-words';
import { renewedReader } from '../../language/reader';
import { inTurns } from '../../lib/steps';
import { knownOn } from '../../queries/known';
import { gatherNames, vocabularyOf } from '../vocabulary';

/**
 * What work plans are read against, in turns with others. It has a reader of its own: a long file is read while
 * those of the chat are renewed.
 */
export async function planKnown(whole: Register, today: Day): Promise<Known> {
  const { register } = knownOn(whole, today);
  await inTurns(gatherNames(register), 500);
  const reader = await inTurns(renewedReader(vocabularyOf(register, whole, today)), 1);
  const names = new Map(
    locale.options.flatMap((one) =>
      phases.map((phase) => [sameWords(wording(one, today).text(`phase.${phase}`)), phase] as const),
    ),
  );
  return {
    register,
    words: planWords(reader, today),
    // What was inferred says so in brackets.
    phaseCalled: (name) => names.get(sameWords(name.replace(/\(.*?\)/g, ' '))),
    today,
  };
}
