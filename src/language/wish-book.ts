import { danishWishes } from './da/wishes';
import { englishWishes } from './en/wishes';
import { PhraseBook } from './phrases';
import { type Deed, deeds, type SaidOutcome, type SaidSignal, type Thing, things } from './wish-words';

/** What a phrase of changing things stands for. */
export type Meaning =
  | { as: 'deed'; deed: Deed }
  | { as: 'thing'; thing: Thing }
  | { as: 'signal'; signal: SaidSignal }
  | { as: 'outcome'; outcome: SaidOutcome }
  | { as: 'every'; every: 'clusters' | 'municipalities' };

/** All phrases of both languages for changing things. */
export const wishBook = new PhraseBook<Meaning>();
const teach = (phrases: readonly string[], meaning: Meaning): void => {
  for (const phrase of phrases) wishBook.add(phrase, meaning);
};
for (const lexicon of [danishWishes, englishWishes]) {
  for (const deed of deeds) teach(lexicon.deeds[deed], { as: 'deed', deed });
  for (const thing of things) teach(lexicon.things[thing], { as: 'thing', thing });
  for (const [signal, phrases] of Object.entries(lexicon.signals))
    teach(phrases, { as: 'signal', signal: signal as SaidSignal });
  for (const [outcome, phrases] of Object.entries(lexicon.outcomes))
    teach(phrases, { as: 'outcome', outcome: outcome as SaidOutcome });
  teach(lexicon.everyCluster, { as: 'every', every: 'clusters' });
  teach(lexicon.everyMunicipality, { as: 'every', every: 'municipalities' });
}
