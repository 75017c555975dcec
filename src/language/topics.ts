import type { FactId, InitiativeId } from '../domain/ids';
import type { Steps } from '../lib/steps';
import { Compounds, termsOf } from './analyse';
import type { Concept } from './glossary/concepts';
import { glossaryOf } from './glossary/glossary';
import { InitiativeNames } from './initiative-names';
import { factEntry, initiativeEntry, isCalledSame, isSameFact } from './topic-entries';
import { TopicIndex } from './topic-index';
import { TopicSearch } from './topic-search';
import { TopicShelf } from './topic-shelf';
import type { Vocabulary } from './vocabulary';
import { stemOf, type Word } from './words';

/** A topic an utterance may mean. `phrase` is the stretch of words that names it outright, where one does. */
export interface Topic<Id> {
  id: Id;
  score: number;
  /** Which share of the utterance's content words it has, 0–1. */
  share: number;
  phrase: { from: number; to: number; exact: boolean } | undefined;
}

/** The name of an initiative, written out in the words `from` to `to` (not included). */
export interface Named {
  id: InitiativeId;
  from: number;
  to: number;
  exact: boolean;
}

/** Common second parts of compounds, which no name of a register need have. */
const commonParts =
  'aftale plan gruppe indsats projekt samarbejde ordning model kampagne initiativ område sag';

/** The search over everything a question can be about; it grows and changes with a register. */
export class Topics {
  private readonly compounds = new Compounds();
  private readonly names = new InitiativeNames();
  private readonly ownInitiatives: TopicShelf<Vocabulary['initiatives'][number]>;
  private readonly ownFacts: TopicShelf<Vocabulary['facts'][number]>;
  private readonly byInitiative: TopicSearch;
  private readonly byFact: TopicSearch;
  private conceptStems: ReadonlySet<string> = new Set();

  constructor(private readonly concepts: readonly Concept[]) {
    const glossary = glossaryOf(concepts);
    const initiatives = new TopicIndex(this.compounds);
    const facts = new TopicIndex(this.compounds);
    this.ownInitiatives = new TopicShelf(initiatives, initiativeEntry, isCalledSame);
    this.ownFacts = new TopicShelf(facts, factEntry, isSameFact);
    this.byInitiative = new TopicSearch(initiatives, glossary, this.compounds);
    this.byFact = new TopicSearch(facts, glossary, this.compounds);
    for (const { words } of concepts) for (const word of words) this.compounds.learn(word);
    this.compounds.learn(commonParts);
  }

  /**
   * Makes these the things that are found; only what is called differently than before is indexed anew. Not to be
   * searched before the last step; after an exception, never again.
   */
  *become({ initiatives, facts }: Pick<Vocabulary, 'initiatives' | 'facts'>): Steps<void> {
    const { gone, fresh } = yield* this.ownInitiatives.takeOut(initiatives);
    const { fresh: freshFacts } = yield* this.ownFacts.takeOut(facts);
    for (const initiative of gone) {
      this.names.remove(initiative);
      for (const text of taughtBy(initiative)) this.compounds.forget(text);
      yield;
    }
    for (const initiative of fresh) {
      this.names.put(initiative);
      for (const text of taughtBy(initiative)) this.compounds.learn(text);
      yield;
    }
    // Other names make other parts of words: what has such words is indexed anew, too.
    const words = yield* this.compounds.outdated();
    const stems = new Set(words.map(stemOf));
    const again = yield* this.ownInitiatives.takeOutWith(stems);
    const factsAgain = yield* this.ownFacts.takeOutWith(stems);
    this.compounds.unsettle(words);
    this.conceptStems = new Set(
      this.concepts.flatMap((concept) => concept.words.flatMap((word) => termsOf(word, this.compounds))),
    );
    yield;
    yield* this.ownInitiatives.putIn([...fresh, ...again]);
    yield* this.ownFacts.putIn([...freshFacts, ...factsAgain]);
  }

  /** Names of initiatives written out, longest first. */
  named(words: readonly Word[]): Named[] {
    const order = this.ownInitiatives.index.order;
    return this.names
      .find(words)
      .filter(({ from, to, exact }) => to - from > 1 || exact || (words[from]?.text.length ?? 0) > 3)
      .flatMap(({ from, to, values, exact }) =>
        values
          .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
          .map((id) => ({ id, from, to, exact })),
      )
      .sort((a, b) => b.to - b.from - (a.to - a.from) || Number(b.exact) - Number(a.exact));
  }

  /**
   * Initiatives by what the words say, best first. `content` are the words that count, `weighty` those of them
   * that tell things apart.
   */
  initiatives(words: readonly Word[], content: readonly Word[], weighty = content): Topic<InitiativeId>[] {
    const ranked = this.byInitiative
      .search(words, content, weighty, this.knows)
      .map((match) => ({ ...match, id: match.id as InitiativeId, phrase: undefined }));
    return withNames(ranked, this.named(words));
  }

  facts(words: readonly Word[], content: readonly Word[]): Topic<FactId>[] {
    return this.byFact
      .search(words, content, content, this.knows)
      .map((match) => ({ ...match, id: match.id as FactId, phrase: undefined }));
  }

  /** Does a stem occur in the register's names or the glossary? */
  readonly knows = (stem: string): boolean =>
    this.ownInitiatives.index.stems.has(stem) ||
    this.ownFacts.index.stems.has(stem) ||
    this.conceptStems.has(stem);

  /** The stems that the names of initiatives are made of. */
  get nameStems(): Iterable<string> {
    return this.names.stems;
  }
}

/** The texts of an initiative whose words are looked for inside others. */
const taughtBy = ({ title, aliases }: Vocabulary['initiatives'][number]): string[] => [
  title.da ?? '',
  ...aliases,
];

/** Lifts what is named outright by up to twice the best score, the longest name most; a part-match sinks. */
function withNames(ranked: Topic<InitiativeId>[], phrases: readonly Named[]): Topic<InitiativeId>[] {
  const bonus = ranked[0]?.score ?? 1;
  const longest = phrases[0] ? phrases[0].to - phrases[0].from : 1;
  for (const { id, from, to, exact } of phrases) {
    const topic = ranked.find((other) => other.id === id);
    if (!topic || topic.phrase) continue;
    topic.phrase = { from, to, exact };
    topic.score += bonus * ((to - from) / longest) * (exact ? 1.2 : 1);
  }
  for (const topic of ranked) topic.score *= 0.4 + 0.6 * topic.share;
  return ranked.sort((a, b) => b.score - a.score);
}
