import type { FactId, InitiativeId } from '../domain/ids';
import { Compounds, termsOf } from './analyse';
import { fold } from './fold';
import { positions } from './found';
import { conceptsOf } from './glossary/concepts';
import { glossaryOf } from './glossary/glossary';
import { initiativeNames } from './initiative-names';
import { type Entry, TopicIndex } from './topic-index';
import type { Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

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

/** The search over everything a question can be about. */
export interface Topics {
  /** Names of initiatives written out, longest first. */
  named(words: readonly Word[]): Named[];
  /** Initiatives by what the words say, best first. `content` are the words that count. */
  initiatives(
    words: readonly Word[],
    content: readonly Word[],
    weighty?: readonly Word[],
  ): Topic<InitiativeId>[];
  facts(words: readonly Word[], content: readonly Word[]): Topic<FactId>[];
  /** Does a stem occur in the register's names or the glossary? */
  knows(stem: string): boolean;
  /** Does a stem occur in what something is called, not merely in what is told of it? */
  calls(stem: string): boolean;
  /** The positions of words that stand in an everyday name of the glossary. */
  everyday(words: readonly Word[]): ReadonlySet<number>;
  /** The stems that the names of initiatives are made of. */
  nameStems: ReadonlySet<string>;
}

/** Common second parts of compounds, which no name of a register need have. */
const commonParts =
  'aftale plan gruppe indsats projekt samarbejde ordning model kampagne initiativ område sag arbejde forsøg tiltag ' +
  'opgave papir notat tilbud pulje program forløb felt';

const lightParts: ReadonlySet<string> = new Set(wordsOf(fold(commonParts)).map(({ stem }) => stem));

/** Builds the search from a vocabulary. */
export function buildTopics(vocabulary: Vocabulary): Topics {
  const compounds = new Compounds();
  const concepts = conceptsOf(vocabulary);
  for (const { words } of concepts) for (const word of words) compounds.learn(word);
  for (const { title, aliases } of vocabulary.initiatives)
    for (const text of [title.da ?? '', ...aliases]) compounds.learn(text);
  compounds.learn(commonParts);

  const initiatives = initiativeEntries(vocabulary);
  const facts = factEntries(vocabulary);
  const glossary = glossaryOf(concepts);
  const byInitiative = new TopicIndex(initiatives, glossary, compounds, lightParts);
  const byFact = new TopicIndex(facts, glossary, compounds);
  const names = initiativeNames(vocabulary);
  const everyday = concepts.flatMap(({ words }) => words);
  // An ordinary word in the middle of an everyday name ("kick the habit") is no name by itself.
  const called = termSet(
    [...initiatives, ...facts]
      .flatMap(({ title, aliases, english }) => [title, aliases, english])
      .concat(everyday.filter((name) => !name.includes(' '))),
    compounds,
  );
  const inNames = termSet(everyday, compounds);
  const told = new Set(initiatives.flatMap(({ description }) => termsOf(description, compounds)));

  const knows = (stem: string): boolean => called.has(stem) || inNames.has(stem) || told.has(stem);
  // "Selvskadeindsatsen" is called by its first part.
  const bare = (word: Word): Word => {
    const [head, tail] = names.stems.has(word.stem) ? [] : compounds.partsOf(word.text);
    return head && tail && lightParts.has(tail) ? { ...word, stem: head } : word;
  };
  const named: Topics['named'] = (words) =>
    names
      .find(words.map(bare), true)
      .filter(({ from, to, exact }) => to - from > 1 || exact || (words[from]?.text.length ?? 0) > 3)
      .flatMap(({ from, to, values, exact }) => values.map((id) => ({ id, from, to, exact })))
      .sort((a, b) => b.to - b.from - (a.to - a.from) || Number(b.exact) - Number(a.exact));

  return {
    named,
    initiatives(words, content, weighty = content) {
      const ranked: Topic<InitiativeId>[] = byInitiative
        .search(words, content, weighty, knows)
        .map((match) => ({ ...match, id: match.id as InitiativeId, phrase: undefined }));
      return withNames(ranked, named(words));
    },
    facts: (words, content) =>
      byFact
        .search(words, content, content, knows)
        .map((match) => ({ ...match, id: match.id as FactId, phrase: undefined })),
    knows,
    calls: (stem) => called.has(stem),
    everyday: (words) => new Set(glossary.book.find(words).flatMap(positions)),
    nameStems: names.stems,
  };
}

const termSet = (texts: readonly string[], compounds: Compounds): Set<string> =>
  new Set(texts.flatMap((text) => termsOf(text, compounds)));

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

const initiativeEntries = ({ initiatives }: Vocabulary): Entry[] =>
  initiatives.map(({ id, title, aliases, description, parts }) => ({
    id,
    title: title.da ?? title.en ?? '',
    aliases: aliases.join(' · '),
    english: title.en ?? '',
    description: [description?.da, description?.en, ...parts.flatMap(({ da, en }) => [da, en])].join(' · '),
  }));

const factEntries = ({ facts }: Vocabulary): Entry[] =>
  facts.map(({ id, topic, text }) => ({
    id,
    title: text.da ?? text.en ?? '',
    aliases: topic.da ?? '',
    english: `${text.en ?? ''} · ${topic.en ?? ''}`,
    description: '',
  }));
