import MiniSearch from 'minisearch';
import type { FactId, InitiativeId } from '../domain/ids';
import { Compounds, termsOf } from './analyse';
import { conceptsOf } from './glossary/concepts';
import { PhraseBook } from './phrases';
import type { Vocabulary } from './vocabulary';
import type { Word } from './words';

/** A topic an utterance may mean. `phrase` is the stretch of words that names it outright, where one does. */
export interface Topic<Id> {
  id: Id;
  score: number;
  /** Which share of the utterance's content words it has, 0–1. */
  share: number;
  phrase: { from: number; to: number; exact: boolean } | undefined;
}

/** The search over everything a question can be about. */
export interface Topics {
  /** Names of initiatives written out in the words, longest first. */
  named(words: readonly Word[]): { id: InitiativeId; from: number; to: number; exact: boolean }[];
  /** Initiatives by what the words say, best first. `content` are the words that count. */
  initiatives(words: readonly Word[], content: readonly Word[]): Topic<InitiativeId>[];
  facts(words: readonly Word[], content: readonly Word[]): Topic<FactId>[];
  /** Words that occur in the register's names or the glossary. */
  knows(stem: string): boolean;
  /** All words known, for spelling. */
  words: ReadonlySet<string>;
}

interface Entry {
  id: string;
  title: string;
  aliases: string;
  english: string;
  description: string;
}

const fields = ['title', 'aliases', 'english', 'description'];
const searchOptions = {
  boost: { title: 2.5, aliases: 2.2, english: 2, description: 0.6 },
  fuzzy: (term: string): number => (/[0-9]/.test(term) || term.length <= 4 ? 0 : term.length > 7 ? 2 : 1),
  prefix: (term: string): boolean => term.length > 3,
  weights: { fuzzy: 0.35, prefix: 0.6 },
  combineWith: 'OR',
} as const;

/** Builds the search from a vocabulary; a pure function of it, in the order of ten milliseconds for a hundred names. */
export function buildTopics(vocabulary: Vocabulary): Topics {
  const compounds = new Compounds();
  const concepts = conceptsOf(vocabulary);
  for (const { words } of concepts) for (const word of words) compounds.learn(word);
  for (const { title, aliases } of vocabulary.initiatives)
    for (const text of [title.da ?? '', ...aliases]) compounds.learn(text);
  compounds.learn(
    'aftale plan gruppe indsats projekt samarbejde ordning model kampagne initiativ område sag',
  );

  const known = new Set<string>();
  const index = (entries: Entry[]): MiniSearch<Entry> => {
    const search = new MiniSearch<Entry>({
      fields,
      tokenize: (text) => termsOf(text, compounds),
      processTerm: (term) => term,
    });
    search.addAll(entries);
    for (const entry of entries)
      for (const text of [entry.title, entry.aliases, entry.english, entry.description])
        for (const term of termsOf(text, compounds)) known.add(term);
    return search;
  };
  const initiatives = index(
    vocabulary.initiatives.map(({ id, title, aliases, description, parts }) => ({
      id,
      title: title.da ?? title.en ?? '',
      aliases: aliases.join(' · '),
      english: title.en ?? '',
      description: [description?.da, description?.en, ...parts.flatMap((part) => [part.da, part.en])].join(
        ' · ',
      ),
    })),
  );
  const facts = index(
    vocabulary.facts.map(({ id, topic, text }) => ({
      id,
      title: text.da ?? text.en ?? '',
      aliases: topic.da ?? '',
      english: `${text.en ?? ''} · ${topic.en ?? ''}`,
      description: '',
    })),
  );

  const names = new PhraseBook<InitiativeId>();
  for (const { id, title, aliases } of vocabulary.initiatives)
    for (const name of [title.da ?? '', title.en ?? '', ...aliases])
      if (name.length > 2) names.add(name.replace(/\(.*?\)/g, ' '), id);
  const conceptBook = new PhraseBook<number>();
  for (const [at, { words }] of concepts.entries())
    for (const word of words) {
      conceptBook.add(word, at);
      for (const term of termsOf(word, compounds)) known.add(term);
    }

  const search = <Id extends string>(
    engine: MiniSearch<Entry>,
    words: readonly Word[],
    content: readonly Word[],
  ): Topic<Id>[] => {
    if (content.length === 0) return [];
    const text = content.map(({ text: word }) => word).join(' ');
    const counted = new Set(content.map(({ stem }) => stem));
    const hits = conceptBook.find(words, true);
    const expansions = [...new Set(hits.flatMap(({ values }) => values))].flatMap((at) => {
      const covered = new Set(
        hits.filter(({ values }) => values.includes(at)).flatMap(({ from, to }) => words.slice(from, to)),
      );
      return (concepts[at]?.words ?? []).map((word) => ({ word, covered }));
    });
    const direct = engine.search(text, searchOptions);
    const found = new Map<string, { score: number; stems: Set<string> }>();
    const note = (id: string, score: number, stems: Iterable<string>): void => {
      const entry = found.get(id) ?? { score: 0, stems: new Set<string>() };
      entry.score += score;
      for (const stem of stems) if (counted.has(stem)) entry.stems.add(stem);
      found.set(id, entry);
    };
    const byCompound = new Map(
      content.flatMap(({ text: word, stem }) => compounds.partsOf(word).map((part) => [part, stem] as const)),
    );
    for (const { id, score, queryTerms } of direct)
      note(
        id as string,
        score,
        queryTerms.map((term) => (counted.has(term) ? term : (byCompound.get(term) ?? term))),
      );
    const bestOfConcept = new Map<string, Map<string, number>>();
    for (const { word, covered } of expansions) {
      const key = [...covered].map(({ start }) => start).join();
      const best = bestOfConcept.get(key) ?? new Map<string, number>();
      bestOfConcept.set(key, best);
      for (const { id, score } of engine.search(word, {
        boost: searchOptions.boost,
        combineWith: 'AND',
        prefix: (term) => term.length > 4,
        weights: { fuzzy: 0.35, prefix: 0.6 },
      })) {
        const before = best.get(id as string) ?? 0;
        if (score > before) {
          best.set(id as string, score);
          note(
            id as string,
            0.7 * (score - before),
            [...covered].map(({ stem }) => stem),
          );
        }
      }
    }
    return [...found]
      .map(([id, { score, stems }]) => ({
        id: id as Id,
        score,
        share: stems.size / counted.size,
        phrase: undefined,
      }))
      .sort((a, b) => b.score - a.score);
  };

  const named: Topics['named'] = (words) =>
    names
      .find(words, true)
      .filter(({ from, to, exact }) => to - from > 1 || exact || (words[from]?.text.length ?? 0) > 3)
      .flatMap(({ from, to, values, exact }) => values.map((id) => ({ id, from, to, exact })))
      .sort((a, b) => b.to - b.from - (a.to - a.from) || Number(b.exact) - Number(a.exact));

  return {
    named,
    initiatives(words, content) {
      const ranked = search<InitiativeId>(initiatives, words, content);
      const bonus = ranked[0]?.score ?? 1;
      const phrases = named(words);
      const longest = phrases[0] ? phrases[0].to - phrases[0].from : 0;
      for (const { id, from, to, exact } of phrases) {
        const topic = ranked.find((other) => other.id === id);
        if (!topic || topic.phrase) continue;
        topic.phrase = { from, to, exact };
        topic.score += bonus * ((to - from) / longest) * (exact ? 1.2 : 1);
      }
      for (const topic of ranked) topic.score *= 0.4 + 0.6 * topic.share;
      return ranked.sort((a, b) => b.score - a.score);
    },
    facts: (words, content) => search<FactId>(facts, words, content),
    knows: (stem) => known.has(stem),
    words: known,
  };
}
