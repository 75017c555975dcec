import type { Compounds } from './analyse';
import { isInside } from './found';
import type { Glossary } from './glossary/glossary';
import { isNear, slight } from './near';
import { Answers } from './topic-answers';
import type { TopicIndex } from './topic-index';
import type { Word } from './words';

/** How well a thing answers to the words: its score, and which share of the content words it has, 0–1. */
export interface Match {
  id: string;
  score: number;
  share: number;
  /** It answers by nothing but one word of what is told of it. */
  faint: boolean;
  /** The stems it answers to. */
  stems: ReadonlySet<string>;
  /** Those of them that are part of what it is called, in these words or in others for the same. */
  calledBy: ReadonlySet<string>;
  /** Those of them that are part of it in these words. */
  speltBy: ReadonlySet<string>;
}

/** What a match through the glossary weighs beside one of the words themselves. */
const byConcept = 0.7;

/** The search by topic: by a thing's own words, and by the words the glossary has for them in both languages. */
export class TopicSearch {
  constructor(
    private readonly index: TopicIndex,
    private readonly glossary: Glossary,
    private readonly compounds: Compounds,
  ) {}

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
    const answers = new Answers(counted);
    const whole = new Map(
      content.flatMap(({ text, stem }) =>
        this.compounds
          .partsOf(text)
          // "Data" alone says too little of "datadeling".
          .filter((part) => part.length > 4 || (part.length > 3 && !slight.has(part)))
          .map((part) => [part, stem] as const),
      ),
    );
    // A word said twice says nothing more.
    const text = [...new Set(content.map((word) => word.text))].join(' ');
    for (const { id, score, queryTerms, terms, match } of this.index.forgiving(text)) {
      const near = queryTerms.filter((term) => terms.some((held) => isNear(term, held)));
      const called = terms.some(
        (held) =>
          near.some((term) => isNear(term, held)) && match[held]?.some((field) => field !== 'description'),
      );
      const stems = near.map((term) => (counted.has(term) ? term : (whole.get(term) ?? term)));
      answers.note(id as string, score, stems, called ? 'spelt' : 'told');
    }
    for (const { id, score, stems } of this.throughGlossary(words)) answers.note(id, score, stems, 'meant');
    return [...answers.found]
      .map(([id, { score, stems, calledBy, speltBy, called }]) => ({
        id,
        score,
        stems,
        calledBy,
        speltBy,
        faint: !called && stems.size < 2,
        share: stems.size / (stems.size > 1 ? known : counted.size || 1),
      }))
      .sort((a, b) => rounded(b.score) - rounded(a.score) || this.placeOf(a) - this.placeOf(b));
  }

  private placeOf({ id }: Match): number {
    return this.index.order.get(id) ?? Number.POSITIVE_INFINITY;
  }

  /** What the other words for the same ideas find; of the words for one stretch only the best counts. */
  private throughGlossary(words: readonly Word[]): { id: string; score: number; stems: string[] }[] {
    const best = new Map<string, { id: string; score: number; stems: string[] }>();
    const hits = this.glossary.book.find(words, true);
    const found = new Map<string, ReturnType<TopicIndex['strictly']>>();
    // An idea may be said many times.
    const once = (word: string): ReturnType<TopicIndex['strictly']> => {
      const kept = found.get(word) ?? this.index.strictly(word);
      found.set(word, kept);
      return kept;
    };
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
        for (const { id, score: whole, queryTerms } of once(word)) {
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

/** Sums of the same shares in another order differ behind the comma. */
const rounded = (score: number): number => Math.round(score * 1e6);
