import type { Refusal } from '../commands/command';
import type { InitiativeId } from '../domain/ids';
import type { Prose } from '../domain/prose';

/** A row of a work plan by the name of what it is about. */
export interface PlanLine {
  title: Prose;
  initiative: InitiativeId | undefined;
}

/** What is said about work plans that are sent in. */
export type PlanNotice =
  /** Files reach the bot in a chat of its own with somebody. */
  | { kind: 'plan-in-private' }
  | { kind: 'plan-secretariat' }
  | { kind: 'plan-image' }
  | { kind: 'plan-several'; files: string[] }
  /** It could not be fetched; `reason` is a key below `import.fetch`. */
  | { kind: 'plan-not-fetched'; file: string; reason: string; most: number }
  /** It was fetched and cannot be taken in; `reason` is a key below `import.refused`. */
  | { kind: 'plan-unreadable'; file: string; reason: string; row: number; most: number }
  | { kind: 'plan-same'; file: string; rows: number; unread: string[] }
  /** It takes longer than who sent it should wait. */
  | { kind: 'plan-reading'; file: string }
  | { kind: 'plan-working'; draft: string }
  | { kind: 'plan-undoing'; draft: string }
  /** How far that is: rows read so far, or settled of all. */
  | {
      kind: 'plan-progress';
      doing: 'reading' | 'taking' | 'undoing';
      file?: string;
      draft?: string;
      done: number;
      of: number | undefined;
    }
  /** Something went wrong while rows were taken in or back. */
  | { kind: 'plan-interrupted'; draft: string }
  /** A draft of an older version of the file has open rows. */
  | { kind: 'plan-replace'; draft: string; file: string; at: number; open: number }
  /** There is nothing to go on with. */
  | { kind: 'plan-none' }
  | { kind: 'plan-which'; drafts: { id: string; file: string; at: number }[] }
  | { kind: 'plan-gone' }
  | { kind: 'plan-discard'; draft: string; file: string; open: number }
  | { kind: 'plan-discarded'; file: string }
  /** What came of taking rows in: those that were, and those that were not, each with the reason. */
  | {
      kind: 'plan-taken';
      draft: string;
      file: string;
      taken: PlanLine[];
      same: number;
      refused: (PlanLine & { refusal: Refusal })[];
      open: number;
    }
  | { kind: 'plan-undone'; draft: string; file: string; done: number; kept: PlanLine[]; hasDraft: boolean };
