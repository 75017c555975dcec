import type { Question } from '../queries/question';

/** What is done to something. */
export const deeds = [
  'make',
  'change',
  'edit',
  'finish',
  'reopen',
  'postpone',
  'move',
  'cancel',
  'dissolve',
  'assign',
  'comment',
  'link',
  'split',
  'merge',
  'send-out',
  'tick-off',
  'hand-in',
  'grant',
  'revoke',
  'ask-for',
  'undo',
  'subscribe',
  'unsubscribe',
  'send',
  'stop',
  'pause',
  'skip',
  'remind',
  'snooze',
] as const;
export type Deed = (typeof deeds)[number];

/** What it is done to. */
export const things = [
  'status',
  'task',
  'milestone',
  'meeting',
  'item',
  'paper',
  'rule',
  'decision',
  'approval',
  'implementation',
  'order',
  'plan',
  'measurement',
  'report',
  'initiative',
  'lead',
  'member',
  'role',
  'body',
  'cluster',
  'municipality',
  'change',
  'digest',
  'reminder',
  'limit',
] as const;
export type Thing = (typeof things)[number];

/** The words of a language for changing things. */
export interface WishLexicon {
  deeds: { readonly [D in Deed]: readonly string[] };
  things: { readonly [T in Thing]: readonly string[] };
  /** What a free text is about ("opret en opgave *om at* …"). */
  openers: readonly string[];
  /** "To all clusters", "to all municipalities". */
  everyCluster: readonly string[];
  everyMunicipality: readonly string[];
  signals: { readonly [S in 'on-track' | 'at-risk' | 'delayed']: readonly string[] };
  outcomes: {
    readonly [O in
      | 'approved'
      | 'approved-with-changes'
      | 'postponed'
      | 'rejected'
      | 'noted']: readonly string[];
  };
}

export type SaidOutcome = keyof WishLexicon['outcomes'];
export type SaidSignal = keyof WishLexicon['signals'];

/** What somebody said of a change they want. */
export interface Said {
  deeds: Deed[];
  things: Thing[];
  signal: SaidSignal | undefined;
  outcome: SaidOutcome | undefined;
  every: 'clusters' | 'municipalities' | undefined;
  /** How many words stand before what is to be written. */
  headWords: number;
  /** What is to be written, in their own words. */
  text: string | undefined;
}

export type Texts = Record<string, string | undefined>;

/** What a form is about and what goes into its fields, as far as it was said; `instead` where it was not. */
export interface Told {
  about?: Texts;
  values?: Texts;
  /** What is shown where the form needs a thing that nobody named: there it can be picked. */
  instead?: Question | undefined;
}
