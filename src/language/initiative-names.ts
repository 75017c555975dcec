import type { InitiativeId } from '../domain/ids';
import { isStopWord } from './analyse';
import { cueBook } from './cue-book';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { isShort, positions } from './found';
import { PhraseBook, type PhraseHit } from './phrases';
import type { Tally } from './tally';
import type { Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

type Initiative = Pick<Vocabulary['initiatives'][number], 'id' | 'title' | 'aliases'>;

/** What a phrase calls: an initiative, by a whole name or by one `side` of its title. */
interface Called {
  id: InitiativeId;
  side: string | undefined;
}

/** All that initiatives are called: titles, aliases, and those sides of a title that mean one initiative only. */
export class InitiativeNames {
  /** The stems of the titles, with a space before and after each. */
  private readonly titles = new Map<InitiativeId, string[]>();
  private readonly book = new PhraseBook<Called>((called) => this.counts(called));
  /** Whether a side means one initiative only, found out when first asked; others may come to share it. */
  private readonly judged = new Map<Called, boolean>();

  /** The stems that names are made of. */
  get stems(): Tally<string> {
    return this.book.stems;
  }

  put({ id, title, aliases }: Initiative): void {
    const texts = [title.da ?? '', title.en ?? ''];
    this.titles.set(
      id,
      texts.map((text) => stemmed(bare(text))),
    );
    this.judged.clear();
    const whole: Called = { id, side: undefined };
    const names = [...texts, ...aliases, ...aliases.flatMap(alsoCalled)];
    for (const name of names) if (name.length > 2) this.book.add(bare(name), whole);
    for (const side of texts.flatMap(sidesOf)) if (side.length > 2) this.book.add(bare(side), { id, side });
  }

  /** Takes an initiative out, by the same names it was put in with. */
  remove({ id, title, aliases }: Initiative): void {
    this.titles.delete(id);
    this.judged.clear();
    const texts = [title.da ?? '', title.en ?? ''];
    for (const name of [...texts, ...aliases, ...aliases.flatMap(alsoCalled), ...texts.flatMap(sidesOf)])
      this.book.remove(bare(name), (called) => called.id === id);
  }

  /** Where names stand in an utterance, also those inside longer ones. */
  find(words: readonly Word[]): PhraseHit<InitiativeId>[] {
    return this.book.find(words, true).map((hit) => ({
      ...hit,
      values: [...new Set(hit.values.map(({ id }) => id))],
    }));
  }

  private counts(called: Called): boolean {
    if (called.side === undefined) return true;
    const judged = this.judged.get(called);
    if (judged !== undefined) return judged;
    const own = !namesNothing(called.side) && !this.isShared(called.id, called.side);
    this.judged.set(called, own);
    return own;
  }

  /** Does the title of another initiative hold this side? */
  private isShared(id: InitiativeId, side: string): boolean {
    const stems = stemmed(side);
    for (const [other, wholes] of this.titles)
      if (other !== id && wholes.some((whole) => whole.includes(stems))) return true;
    return false;
  }
}

const bare = (name: string): string => name.replace(/\(.*?\)/g, ' ');

const stemmed = (text: string): string =>
  ` ${wordsOf(fold(text))
    .map(({ stem }) => stem)
    .join(' ')} `;

/** What people call one thing that is done. */
const things = [danish, english].flatMap(({ cues }) => cues['one-thing'] ?? []);
const foldedThings: ReadonlySet<string> = new Set(things.map((thing) => fold(thing).text));

/** Something that is known by one word and what it is: "Syddjurs-projektet" is the Syddjurs trial too. */
function alsoCalled(alias: string): string[] {
  const [own, thing, more] = wordsOf(fold(alias));
  if (!own || !thing || more || !foldedThings.has(thing.text)) return [];
  return things.map((other) => `${own.text} ${other}`);
}

/** The two sides of "om" or "on" in a title: "Samarbejdsaftale om palliation" is called "palliation" too. */
function sidesOf(title: string): string[] {
  const found = /^((?:\S+ ){0,3}?\S+) (?:om|vedrørende|on|for|of|til|mod) (.{6,})$/i.exec(title);
  const [, head = '', rest = ''] = found ?? [];
  return [head.includes(' ') ? head : '', rest];
}

/** Words of questions and kinds alone name nothing ("arbejdsgruppe", "cooperation agreement"); nor do no words. */
export function namesNothing(part: string): boolean {
  const words = wordsOf(fold(part));
  const hits = cueBook.find(words).filter((hit) => hit.exact || !isShort(words, hit));
  const covered = new Set(hits.flatMap(positions));
  return words.every(({ text }, at) => covered.has(at) || isStopWord(text));
}
