import type { Steps } from '../lib/steps';
import { type Compounds, termsOf } from './analyse';
import { fold } from './fold';
import { positions } from './found';
import type { Glossary } from './glossary/glossary';
import { type Word, wordsOf } from './words';

/** What the glossary has for the things of a register: the names they go by every day. */
export class EverydayNames {
  private stems: ReadonlySet<string> = new Set();
  private ownStems: ReadonlySet<string> = new Set();

  constructor(
    private readonly glossary: Glossary,
    private readonly compounds: Compounds,
  ) {}

  /** Takes their words apart anew, after the stock of the compounds has changed. */
  *renew(): Steps<void> {
    const names = this.glossary.concepts.flatMap(({ words }) => words);
    this.stems = this.stemsOf(names);
    // An ordinary word in the middle of an everyday name ("kick the habit") is no name by itself, nor is a part of a
    // single word ("følge" in "følgegruppe").
    this.ownStems = new Set(
      names.flatMap((name) => {
        const [only, ...others] = wordsOf(fold(name));
        return only && others.length === 0 ? [only.stem] : [];
      }),
    );
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

  private stemsOf(names: readonly string[]): Set<string> {
    return new Set(names.flatMap((name) => termsOf(name, this.compounds)));
  }
}
