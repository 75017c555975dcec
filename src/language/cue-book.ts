import type { InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import type { Cue, Lexicon } from './cue';
import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { PhraseBook } from './phrases';

/** What a phrase of the lexicons points to. */
export type Pointer =
  | { to: 'cue'; cue: Cue }
  | { to: 'phase'; phase: Phase | 'started' }
  | { to: 'kind'; kind: InitiativeKind };

const lexicons: readonly Lexicon[] = [danish, english];
const each = <K extends string>(
  table: { readonly [key in K]?: readonly string[] },
): [K, readonly string[]][] => Object.entries(table) as [K, readonly string[]][];

/** Adverbs that may stand inside a phrase without changing it ("gået helt i stå", "is still on hold"). */
const fillers = new Set(
  'nu saa helt faktisk stadig stadigvaek fortsat endnu allerede overhovedet rigtig rigtigt snart ogsaa bare netop da jo dog vel nok igen endelig ellers now still really also just already actually finally'.split(
    ' ',
  ),
);

/** All phrases of both languages: people mix them ("hvad er deadline for …"). */
export const cueBook: PhraseBook<Pointer> = (() => {
  const book = new PhraseBook<Pointer>(fillers);
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
