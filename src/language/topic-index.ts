import MiniSearch from 'minisearch';
import { type Compounds, settledTermsOf, termsOf } from './analyse';
import { isInside } from './found';
import type { Glossary } from './glossary/glossary';
import { oneEditApart } from './spelling';
import { Tally } from './tally';
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

const fields = ['title', 'aliases', 'english', 'description'] as const satisfies (keyof Entry)[];
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
  (term.length > 5 && oneEditApart(term, held));

/** Things to be found by topic: their own words, and the words the glossary has for them in both languages. */
export class TopicIndex {
  private readonly engine = new MiniSearch<Entry>({
    fields,
    // An entry is put in as the terms it consists of.
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => termsOf(text, this.compounds) },
    logger: (_level, message) => {
      throw new Error(message);
    },
  });
  /** The stems that entries consist of. */
  readonly stems = new Tally<string>();
  /** The places of the entries in the register, which decide between those that answer equally well. */
  order: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly glossary: Glossary,
    private readonly compounds: Compounds,
  ) {}

  put(entry: Entry): void {
    const terms = this.termsOf(entry);
    this.engine.add(terms);
    for (const stem of stemsOf(terms)) this.stems.add(stem);
  }

  /** Takes an entry out, as it was put in. */
  remove(entry: Entry): void {
    const terms = this.termsOf(entry);
    this.engine.remove(terms);
    for (const stem of stemsOf(terms)) this.stems.drop(stem);
  }

  /** The entries that have a word with this stem. */
  holding(stem: string): string[] {
    return this.engine.search(stem, { tokenize: (whole) => [whole] }).map(({ id }) => id as string);
  }

  private termsOf({ id, ...texts }: Entry): Entry {
    const terms = Object.entries(texts).map(([field, text]) => [
      field,
      settledTermsOf(text, this.compounds).join(' '),
    ]);
    return { id, ...Object.fromEntries(terms) } as Entry;
  }

  /**
   * The things that answer to the words, best first. `content` are those of the words that name a topic,
   * `weighty` those that tell things apart. A thing that has two of them may miss words nobody knows: they are
   * chatter. One that has a single one may not: the other may be what was meant. Of two that answer equally well
   * the one that comes first in `order` does.
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
    for (const { id, score, queryTerms, terms } of this.engine.search(text, forgiving))
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
      .sort((a, b) => rounded(b.score) - rounded(a.score) || this.placeOf(a) - this.placeOf(b));
  }

  private placeOf({ id }: Match): number {
    return this.order.get(id) ?? Number.POSITIVE_INFINITY;
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

const stemsOf = (terms: Entry): Set<string> =>
  new Set(fields.flatMap((field) => terms[field].split(' ').filter((stem) => stem !== '')));

/** Sums of the same shares in another order differ behind the comma. */
const rounded = (score: number): number => Math.round(score * 1e6);
