import type { Steps } from '../lib/steps';
import { type Compounds, termsAmong } from './analyse';
import { fold } from './fold';
import { positions } from './found';
import type { Glossary } from './glossary/glossary';
import { type Word, wordsOf } from './words';

/** What the glossary has for the things of a register: the names they go by every day. */
export class EverydayNames {
  private stems: ReadonlySet<string> = new Set();
  /** Every word that occurs in one of them. */
  private readonly words: ReadonlyMap<string, Word>;
  private readonly ownStems: ReadonlySet<string>;

  constructor(
    private readonly glossary: Glossary,
    private readonly compounds: Compounds,
  ) {
    const names = glossary.concepts.flatMap(({ words }) => words.map((name) => wordsOf(fold(name))));
    this.words = new Map(names.flat().map((word) => [word.text, word]));
    // An ordinary word in the middle of an everyday name ("kick the habit") is no name by itself, nor is a part of a
    // single word ("følge" in "følgegruppe").
    this.ownStems = new Set(
      names.flatMap(([only, ...others]) => (only && others.length === 0 ? [only.stem] : [])),
    );
  }

  /** Takes their words apart anew, after the stock of the compounds has changed. */
  *renew(): Steps<void> {
    this.stems = new Set(termsAmong([...this.words.values()], this.compounds));
    yield;
  }

  /** Does a stem occur in any of them? */
  knows(stem: string): boolean {
    return this.stems.has(stem);
  }

  /** Does a stem occur in one that is a single word? */
  calls(stem: string): boolean {
    return this.ownStems.has(stem);
  }

  /** The positions of words that stand in one of them. */
  in(words: readonly Word[]): ReadonlySet<number> {
    return new Set(this.glossary.book.find(words).flatMap(positions));
  }
}
