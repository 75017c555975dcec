import type { FactId, InitiativeId } from '../domain/ids';
import type { Steps } from '../lib/steps';
import { Compounds, termsOf } from './analyse';
import { EverydayNames } from './everyday-names';
import { fold } from './fold';
import type { Concept } from './glossary/concepts';
import { glossaryOf } from './glossary/glossary';
import { InitiativeNames } from './initiative-names';
import { type Named, type Topic, withNames } from './topic';
import { factEntry, initiativeEntry, isCalledSame, isSameFact } from './topic-entries';
import { TopicIndex } from './topic-index';
import { TopicSearch } from './topic-search';
import { TopicShelf } from './topic-shelf';
import type { Vocabulary } from './vocabulary';
import { stemOf, type Word, wordsOf } from './words';

/** Common second parts of compounds, which no name of a register need have. */
const commonParts =
  'aftale plan indsats projekt samarbejde ordning model kampagne initiativ område sag arbejde forsøg tiltag ' +
  'opgave papir notat tilbud pulje program forløb felt skala';

const lightParts: ReadonlySet<string> = new Set(wordsOf(fold(commonParts)).map(({ stem }) => stem));

/** The search over everything a question can be about; it grows and changes with a register. */
export class Topics {
  private readonly compounds = new Compounds();
  private readonly names = new InitiativeNames();
  private readonly ownInitiatives: TopicShelf<Vocabulary['initiatives'][number]>;
  private readonly ownFacts: TopicShelf<Vocabulary['facts'][number]>;
  private readonly byInitiative: TopicSearch;
  private readonly byFact: TopicSearch;
  private readonly everydayNames: EverydayNames;

  constructor(concepts: readonly Concept[]) {
    const glossary = glossaryOf(concepts);
    this.everydayNames = new EverydayNames(glossary, this.compounds);
    const initiatives = new TopicIndex(this.compounds, lightParts);
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
    yield* this.everydayNames.renew();
    yield* this.ownInitiatives.putIn([...fresh, ...again]);
    yield* this.ownFacts.putIn([...freshFacts, ...factsAgain]);
  }

  /** Names of initiatives written out, longest first. */
  named(words: readonly Word[]): Named[] {
    const order = this.ownInitiatives.index.order;
    return this.names
      .find(words.map((word) => this.bare(word)))
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
    return withNames(ranked, this.named(words), words, weighty);
  }

  /** The stems by which a text is found, those of the parts of its compounds among them. */
  termsOf(text: string): string[] {
    return termsOf(text, this.compounds);
  }

  facts(words: readonly Word[], content: readonly Word[]): Topic<FactId>[] {
    return this.byFact
      .search(words, content, content, this.knows)
      .map((match) => ({ ...match, id: match.id as FactId, phrase: undefined }));
  }

  /** "Selvskadeindsatsen" is called by its first part. */
  private bare(word: Word): Word {
    const [head, tail] = this.names.stems.has(word.stem) ? [] : this.compounds.partsOf(word.text);
    return head && tail && lightParts.has(tail) ? { ...word, stem: head } : word;
  }

  /** Does a stem occur in the register's names or the glossary? */
  readonly knows = (stem: string): boolean =>
    this.calls(stem) || this.everydayNames.knows(stem) || this.ownInitiatives.index.told.has(stem);

  /** Does a stem occur in what something is called, not merely in what is told of it? Facts go by what they say. */
  calls(stem: string): boolean {
    return this.callsInitiative(stem) || this.ownFacts.index.called.has(stem);
  }

  /** The same of initiatives alone: the sentence of a fact has words that name nothing ("ligger", "følger"). */
  callsInitiative(stem: string): boolean {
    return this.ownInitiatives.index.called.has(stem) || this.everydayNames.calls(stem);
  }

  /** The positions of words that stand in an everyday name of the glossary. */
  everyday(words: readonly Word[]): ReadonlySet<number> {
    return this.everydayNames.in(words);
  }

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
