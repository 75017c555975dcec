import MiniSearch from 'minisearch';
import { type Compounds, termsOf } from './analyse';
import { isInside } from './found';
import type { Glossary } from './glossary/glossary';
import { oneEditApart } from './spelling';
import type { Word } from './words';

/** A thing that can be searched: what it is called, also called, called in English, and what it is about. */
export interface Entry {
  id: string;
  title: string;
  aliases: string;
  english: string;
  description: string;
}

/** How well a thing answers to the words: its score, and which share of the content words it has, 0–1. */
export interface Match {
  id: string;
  score: number;
  share: number;
}

const boost = { title: 2.5, aliases: 2.2, english: 2, description: 0.6 };
const forgiving = {
  boost,
  fuzzy: (term: string): number => (/[0-9]/.test(term) || term.length <= 4 ? 0 : term.length > 7 ? 2 : 1),
  prefix: (term: string): boolean => term.length > 3,
  weights: { fuzzy: 0.35, prefix: 0.6 },
  combineWith: 'OR' as const,
};
/** Words of the glossary are looked up as they are: all of them, without forgiving slips. */
const strict = {
  boost,
  prefix: (term: string): boolean => term.length > 4,
  weights: { fuzzy: 0.35, prefix: 0.6 },
  combineWith: 'AND' as const,
};
/** What a match through the glossary weighs beside one of the words themselves. */
const byConcept = 0.7;

/** A word counts as found where it is held as it is, as a good part of a longer one, or with one slip. */
const isNear = (term: string, held: string): boolean =>
  held === term ||
  (term.length > 4 && held.startsWith(term)) ||
  // An ending the stemmer leaves ("stressede").
  (held.length > 4 && term.startsWith(held) && term.length - held.length <= 3) ||
  (term.length > 5 && oneEditApart(term, held));

/** Things to be found by topic: their own words, and the words the glossary has for them in both languages. */
export class TopicIndex {
  private readonly engine: MiniSearch<Entry>;

  constructor(
    entries: readonly Entry[],
    private readonly glossary: Glossary,
    private readonly compounds: Compounds,
    /** Stems that, as a part of a compound, say too little to be looked for ("-indsatsen"). */
    private readonly light: ReadonlySet<string> = new Set(),
  ) {
    this.engine = new MiniSearch<Entry>({
      fields: Object.keys(boost),
      tokenize: (text) => termsOf(text, compounds),
      processTerm: (term) => term,
    });
    this.engine.addAll(entries);
  }

  /**
   * The things that answer to the words, best first. `content` are those of the words that name a topic,
   * `weighty` those that tell things apart. A thing that has two of them may miss words nobody knows: they are
   * chatter. One that has a single one may not: the other may be what was meant.
   */
  search(
    words: readonly Word[],
    content: readonly Word[],
    weighty: readonly Word[],
    knows: (stem: string) => boolean,
  ): Match[] {
    if (content.length === 0) return [];
    const counted = new Set(weighty.map(({ stem }) => stem));
    const known = [...counted].filter(knows).length;
    const found = new Map<string, { score: number; stems: Set<string> }>();
    const note = (id: string, score: number, stems: Iterable<string>): void => {
      const match = found.get(id) ?? { score: 0, stems: new Set<string>() };
      match.score += score;
      for (const stem of stems) if (counted.has(stem)) match.stems.add(stem);
      found.set(id, match);
    };
    const whole = new Map(
      content.flatMap(({ text, stem }) =>
        this.compounds
          .partsOf(text)
          // "Data" alone says too little of "datadeling".
          .filter((part) => part.length > 4)
          .map((part) => [part, stem] as const),
      ),
    );
    const text = content.map((word) => word.text).join(' ');
    for (const { id, score, queryTerms, terms } of this.engine.search(text, {
      ...forgiving,
      tokenize: (query) => termsOf(query, this.compounds, this.light),
    }))
      note(
        id as string,
        score,
        queryTerms
          .filter((term) => terms.some((held) => isNear(term, held)))
          .map((term) => (counted.has(term) ? term : (whole.get(term) ?? term))),
      );
    for (const { id, score, stems } of this.throughGlossary(words)) note(id, score, stems);
    return [...found]
      .map(([id, { score, stems }]) => ({
        id,
        score,
        share: stems.size / (stems.size > 1 ? known : counted.size || 1),
      }))
      .sort((a, b) => b.score - a.score);
  }

  /** What the other words for the same ideas find; of the words for one stretch only the best counts. */
  private throughGlossary(words: readonly Word[]): { id: string; score: number; stems: string[] }[] {
    const best = new Map<string, { id: string; score: number; stems: string[] }>();
    const hits = this.glossary.book.find(words, true);
    for (const { from, to, values } of hits) {
      // "Young" inside "young people" is the same idea once.
      const fresh = values.filter(
        (at) =>
          !isInside(
            { from, to },
            hits.filter((hit) => hit.values.includes(at)),
          ),
      );
      const stems = words.slice(from, to).map(({ stem }) => stem);
      for (const word of fresh.flatMap((at) => this.glossary.concepts[at]?.words ?? []))
        for (const { id, score: whole, queryTerms } of this.engine.search(word, strict)) {
          // An idea said in three words is still one idea.
          const score = whole / Math.sqrt(queryTerms.length);
          const key = `${from}-${to} ${id}`;
          const before = best.get(key)?.score ?? 0;
          if (score * byConcept > before)
            best.set(key, { id: id as string, score: score * byConcept, stems });
        }
    }
    return [...best.values()];
  }
}
