import type { InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import { isStopWord } from './analyse';
import type { Cue } from './cue';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import type { Lexicon } from './lexicon';
import { PhraseBook } from './phrases';
import { Spelling } from './spelling';
import { wordsOf } from './words';

/** What a phrase of the lexicons points to. */
export type Pointer =
  | { to: 'cue'; cue: Cue }
  | { to: 'phase'; phase: Phase | 'started' }
  | { to: 'kind'; kind: InitiativeKind };

const lexicons: readonly Lexicon[] = [danish, english];
const each = <K extends string>(
  table: { readonly [key in K]?: readonly string[] },
): [K, readonly string[]][] => Object.entries(table) as [K, readonly string[]][];

/** All phrases of both languages: people mix them ("hvad er deadline for …"). */
export const cueBook: PhraseBook<Pointer> = (() => {
  const book = new PhraseBook<Pointer>();
  for (const { cues, phases, kinds } of lexicons) {
    for (const [cue, phrases] of each(cues)) {
      const pointer: Pointer = { to: 'cue', cue };
      for (const phrase of phrases) book.add(phrase, pointer);
    }
    for (const [phase, phrases] of each(phases)) {
      const pointer: Pointer = { to: 'phase', phase };
      for (const phrase of phrases) book.add(phrase, pointer);
    }
    for (const [kind, phrases] of each(kinds)) {
      const pointer: Pointer = { to: 'kind', kind };
      for (const phrase of phrases) book.add(phrase, pointer);
    }
  }
  return book;
})();

/**
 * Corrects slips in the middle of the words people ask with, whose stems then differ by more than a letter
 * ("implemeteret").
 */
export const cueSpelling = new Spelling(
  lexicons.flatMap(({ cues, phases, kinds }) =>
    [cues, phases, kinds].flatMap((table) =>
      Object.values(table as Record<string, readonly string[]>).flatMap((phrases) =>
        phrases.flatMap((phrase) =>
          // A small word that asks something by itself ("status") is mended too.
          wordsOf(fold(phrase)).flatMap(({ text }, _, { length }) =>
            text.length > 5 && (length === 1 || !isStopWord(text)) ? [text] : [],
          ),
        ),
      ),
    ),
  ),
);
