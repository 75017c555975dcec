import type { InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';

/**
 * What a word or phrase of an utterance points to, apart from names and times. Question words say what kind of
 * fact is wanted, nouns and verbs what it is wanted of.
 */
export const cues = [
  'when',
  'who',
  'how-many',
  'which',
  'what',
  'where',
  'whether',
  'list',
  'everything-on',
  // of one initiative
  'status',
  'history',
  'description',
  'parts',
  'lead',
  'involved',
  'effect',
  'evaluation',
  'beginning',
  'ending',
  'in-force',
  'still',
  'set-up',
  // kinds of things
  'initiative',
  'one-thing',
  'task',
  'unassigned',
  'recurring',
  'meeting',
  'agenda',
  'decision',
  'approved',
  'due',
  'overdue',
  'deadline',
  'open',
  'milestone',
  'planned',
  'order',
  'subscription',
  'reminder',
  'change',
  'agreement',
  'vision',
  'principle',
  'goal',
  'indicator',
  'focus-area',
  'national-goal',
  'national-indicator',
  'follow-up',
  'party-to',
  'valid',
  'fact',
  'body',
  'chair',
  'people',
  'role',
  'meaning',
  'what-is',
  'cluster',
  'municipality',
  'person',
  'belongs',
  'subgroup',
  'source',
  'working-group',
  // how they are narrowed
  'next',
  'nearest',
  'last',
  'held',
  'upcoming',
  'not',
  'lacks',
  'except',
  'compared',
  'refused',
  'why',
  'oldest',
  'newest',
  'stale',
  'mine',
  'must',
  'new',
  'current',
  // not a question to the register
  'greeting',
  'thanks',
  'help',
  'follow',
  'only',
  'it',
  'health-advice',
  'foreign',
  'unrecorded',
  // of what people keep in the chat
  'edited',
  'edit-log',
  'may',
  'editing',
  'access',
  'cluster-lead',
  'group-member',
  'party-contact',
  'reads-along',
  'secretariat-role',
  'answered',
  'year-plan',
  'serves',
  'measured',
  'one-task',
  'one-milestone',
  'followed-up',
  // about what was asked of the bot itself
  'question',
  'unanswered',
  'missed-question',
  // the digest of a week
  'digest',
] as const;
export type Cue = (typeof cues)[number];

/** One language's words, as data. Every list is of phrases as people type them; inflections come by stemming. */
export interface Lexicon {
  cues: { [C in Cue]?: readonly string[] };
  phases: { [P in Phase | 'started']?: readonly string[] };
  kinds: { [K in InitiativeKind]?: readonly string[] };
  /** Verbs that, at the head of an utterance, wish for a change. */
  commands: readonly string[];
  /** Polite frames that are set aside ("kan du sige mig …, tak"). */
  frames: readonly string[];
  /** Small words that say nothing of the topic. */
  stopWords: readonly string[];
  /** The commonest small words, by which the language of an utterance is told. */
  functionWords: readonly string[];
  /** Everyday words for parties: each names a body by id. */
  parties: { readonly [bodyId: string]: readonly string[] };
  /** Names of focus areas by everyday words: the words, and which areas' titles they mean. */
  areas: { readonly [areaId: string]: readonly string[] };
}
