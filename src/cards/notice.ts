import type { InitiativeId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Question } from '../queries/question';
import type { MissedAsked } from './acts';
import type { DigestNotice } from './digest-notice';
import type { FileNotice } from './file-notices';
import type { PeopleNotice } from './people-notice';
import type { PlanNotice } from './plan-notice';
import type { Refused } from './refused';
import type { ReminderNotice } from './reminder-notices';
import type { Again } from './repeat';
import type { WordsNotice } from './words-notice';

/** A question offered as a button. */
export interface Option {
  label: Prose;
  question: Question;
}

/** `kept`: the question was kept for the secretariat, and whoever asked is told so. */
interface Kept {
  kept?: boolean;
}

/** Everything the bot says that is not an answer from the register. Each offers a way forward. */
export type Notice =
  | ({ kind: 'not-understood'; words: string; nearest: Option[] } & Kept)
  /** What is asked is clear, but nothing in the register goes by these words. */
  | ({ kind: 'unknown-topic'; words: string; nearest: Option[] } & Kept)
  | {
      kind: 'clarify';
      about: 'initiative' | 'meeting' | 'party' | 'shape' | 'date' | 'paper' | 'occasion';
      words: string;
      options: Option[];
    }
  /** What somebody wrote was read otherwise than it was meant; `understood` says how. */
  | { kind: 'correct'; words: string; understood: string; options: Option[] }
  | ({ kind: 'out-of-scope'; topic: 'health-advice' | 'other'; nearest: Option[] } & Kept)
  /** A wish to change something, where the register can only be read. */
  | { kind: 'action-unavailable'; about: Option | undefined }
  /** A wish to change something, but not what. */
  | { kind: 'action-unclear' }
  | { kind: 'impossible-date'; words: string; problem: 'no-such-day' | 'no-such-week' | 'no-such-month' }
  | { kind: 'empty-message' }
  | { kind: 'too-long'; limit: number }
  /** No collaboration is bound to where this is said; the ids are what can be bound. */
  | { kind: 'unbound'; place: string; team: string | undefined; tenant: string | undefined }
  /** Nobody has said at which address others reach the program, so it can make no links. */
  | { kind: 'links-off' }
  /** Nothing of a kind answers to what somebody typed, or there is none at all. */
  | { kind: 'nothing-found'; of: 'initiatives' | 'tasks' | 'meetings' | 'decisions'; words: string }
  /** The register holds nothing yet. */
  | { kind: 'empty-register' }
  /** Something failed that nobody expected; the reference stands in the log line. */
  | { kind: 'failure'; reference: string; again?: Again | undefined }
  /** They send more than anybody types, so something of it is not answered. */
  | { kind: 'hurried' }
  /** A button, a dialog or a search was used that this program does not know, or not any more. */
  | { kind: 'outdated' }
  | Refused
  | PeopleNotice
  | PlanNotice
  | DigestNotice
  | FileNotice
  | ReminderNotice
  | WordsNotice
  | MissedNotice;

/** What is said about the questions that found no answer, and about synonyms. */
export type MissedNotice =
  | { kind: 'secretariat-only' }
  /** Others would see it where it is asked. */
  | { kind: 'missed-in-private' }
  /** Nothing is kept in this collaboration. */
  | { kind: 'missed-off'; collaboration: string }
  /** An answer did not help, somebody said; `kept` is what became of the question it was given to. */
  | { kind: 'feedback'; kept: 'question' | 'both' | 'off' | 'forgotten' | 'health' }
  | {
      kind: 'synonym-added';
      synonym: string;
      initiative: { id: InitiativeId; title: Prose };
      asked: MissedAsked;
      /** What was asked in vain, asked again. */
      again: Option;
      /** How many more questions are answered by it. */
      more: number;
      /** The id under which it would be undone. */
      undo: string;
    }
  | { kind: 'synonym-removed'; synonym: string; initiative: Prose; asked: MissedAsked }
  /** There is nothing to undo any more. */
  | { kind: 'synonym-gone'; asked: MissedAsked };
