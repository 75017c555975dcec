import type { InitiativeId } from '../domain/ids';
import { isStopWord } from './analyse';
import { cueBook } from './cue-book';
import { fold } from './fold';
import { positions } from './found';
import { PhraseBook, stemsOf } from './phrases';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** All that initiatives are called: titles, aliases, and those sides of a title that mean one initiative only. */
export function initiativeNames({ initiatives }: Vocabulary): PhraseBook<InitiativeId> {
  const names = new PhraseBook<InitiativeId>();
  const others = initiatives.flatMap(({ id, title }) =>
    [title.da ?? '', title.en ?? ''].map((text) => ({ id, whole: text.replace(/\(.*?\)/g, ' ') })),
  );
  const stemmed = (text: string): string => ` ${stemsOf(text).join(' ')} `;
  const isShared = (part: string, id: InitiativeId): boolean =>
    namesNothing(part) ||
    others.some((other) => other.id !== id && stemmed(other.whole).includes(stemmed(part)));
  for (const { id, title, aliases } of initiatives) {
    const shorter = [title.da ?? '', title.en ?? '']
      .map(sidesOf)
      .flatMap(({ head, rest }) => [head, rest])
      .filter((part) => !isShared(part, id));
    for (const name of [title.da ?? '', title.en ?? '', ...shorter, ...aliases])
      if (name.length > 2) names.add(name.replace(/\(.*?\)/g, ' '), id);
  }
  return names;
}

/** The two sides of "om" or "on" in a title: "Samarbejdsaftale om palliation" is called "palliation" too. */
function sidesOf(title: string): { head: string; rest: string } {
  const found = /^((?:\S+ ){0,3}?\S+) (?:om|vedrørende|on|for|of|til|mod) (.{6,})$/i.exec(title);
  const [, head = '', rest = ''] = found ?? [];
  return { head: head.includes(' ') ? head : '', rest };
}

/** Words of questions and kinds alone name nothing ("arbejdsgruppe", "cooperation agreement"); nor do no words. */
export function namesNothing(part: string): boolean {
  const words = wordsOf(fold(part));
  const covered = new Set(cueBook.find(words).flatMap(positions));
  return words.every(({ text }, at) => covered.has(at) || isStopWord(text));
}
