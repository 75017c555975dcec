import MiniSearch, { type SearchResult } from 'minisearch';
import { type Compounds, settledTermsOf, termsOf } from './analyse';
import { Tally } from './tally';
import { stemOf } from './words';

/** A thing that can be searched: what it is called, also called, called in English, and what it is about. */
export interface Entry {
  id: string;
  title: string;
  aliases: string;
  english: string;
  description: string;
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
/** Things to be found by their words; they can be put in and taken out at any time. */
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
  /** The stems of what entries are called. */
  readonly called = new Tally<string>();
  /** The stems of what is merely told of them. */
  readonly told = new Tally<string>();
  /** The places of the entries in the register, which decide between those that answer equally well. */
  order: ReadonlyMap<string, number> = new Map();

  /** `light` are stems that, as a part of a compound, say too little to be looked for ("-indsatsen"). */
  constructor(
    private readonly compounds: Compounds,
    private readonly light: ReadonlySet<string> = new Set(),
  ) {}

  put(entry: Entry): void {
    const terms = this.termsOf(entry);
    this.engine.add(terms);
    for (const stem of calling(terms)) this.called.add(stem);
    for (const stem of telling(terms)) this.told.add(stem);
  }

  /** Takes an entry out, as it was put in. */
  remove(entry: Entry): void {
    const terms = this.termsOf(entry);
    this.engine.remove(terms);
    for (const stem of calling(terms)) this.called.drop(stem);
    for (const stem of telling(terms)) this.told.drop(stem);
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

  /** What has any of the words of a text, or words nearly like them. */
  forgiving(text: string): SearchResult[] {
    // A word that is made of known ones is no slip of another ("børneområdet" is no "høreområdet").
    const made = new Set(
      text.split(' ').flatMap((word) => (this.compounds.partsOf(word).length > 0 ? [stemOf(word)] : [])),
    );
    return this.engine.search(text, {
      ...forgiving,
      fuzzy: (term: string): number => (made.has(term) ? 0 : forgiving.fuzzy(term)),
      tokenize: (query) => termsOf(query, this.compounds, this.light),
    });
  }

  /** What has all the words of a text. */
  strictly(text: string): SearchResult[] {
    return this.engine.search(text, strict);
  }
}

const calling = ({ title, aliases, english }: Entry): string[] => stemsIn(`${title} ${aliases} ${english}`);
const telling = ({ description }: Entry): string[] => stemsIn(description);
const stemsIn = (terms: string): string[] => terms.split(' ').filter((stem) => stem !== '');
