import type { InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import type { Cue } from './cue';

/** One language's words, as data. Every list is of phrases as people type them; inflections come by stemming. */
export interface Lexicon {
  cues: { [C in Cue]?: readonly string[] };
  phases: { [P in Phase | 'started']?: readonly string[] };
  kinds: { [K in InitiativeKind]?: readonly string[] };
  /** Verbs that, at the head of an utterance, wish for a change. */
  commands: readonly string[];
  /** What people leave of words when they type in a chat, and the words they mean. */
  abbreviations: { readonly [written: string]: string };
  /** Polite frames that are set aside ("kan du sige mig …, tak"). */
  frames: readonly string[];
  /** What one is made of that asks for an answer: "kan du *lige* fortælle *mig*". */
  polite: { readonly [part in 'may' | 'who' | 'small' | 'verb' | 'whom']: readonly string[] };
  /** Small words that say nothing of the topic. */
  stopWords: readonly string[];
  /** Those of them that say what is done or how it stands, though they name no topic ("venter", "stopped"). */
  telling: readonly string[];
  /** The commonest small words, by which the language of an utterance is told. */
  functionWords: readonly string[];
  /** Everyday words for parties: each names a body by id. */
  parties: { readonly [bodyId: string]: readonly string[] };
  /** Names of focus areas by everyday words: the words, and which areas' titles they mean. */
  areas: { readonly [areaId: string]: readonly string[] };
}
