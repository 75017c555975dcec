import type { Card } from '../cards/card';
import type { CitedSource } from '../cards/citations';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Answer } from '../queries/answer';
import type { Question } from '../queries/question';
import type { FileInChat } from './files';

export type { Card, CitedSource };

export type Outcome = 'answer' | 'none' | 'clarify' | 'out-of-scope' | 'action';

/** One thing that was found: as a line to choose from, and as the card that is shown once it is chosen. */
export interface Result {
  title: string;
  text: string;
  card: Card;
}

/** What comes back for an event. */
export interface Reply {
  outcome: Outcome;
  locale: Locale;
  card: Card;
  /** The card read aloud: the notification's summary, the fall-back where cards are blocked, and what `ask` prints. */
  text: string;
  /** What to write in place of pressing its buttons, where no card can be shown. */
  instead?: string;
  /** One line for the notification. */
  summary: string;
  /** The sources that the text names. */
  sources?: readonly CitedSource[];
  /** The literal reading of the time in the question. */
  when: { from: Day | null; to: Day | null; text: string } | null;
  /** The questions offered where the outcome is `clarify`. */
  options: Question[];
  answers: Answer[];
  /** The card holds what somebody types, or typed: whatever takes its place would lose it. */
  isForm?: true;
  /** The card is made for a dialog, which is called so. */
  dialog?: { title: string };
  /** A file in the chat; the card stands in for it where Teams does not take it. */
  file?: FileInChat;
  /** Questions that may be written next, in words that are surely read. */
  suggested?: readonly string[];
  /** What was found, in its order; where that is nothing, the card says what to do. */
  results?: readonly Result[];
  /**
   * What a change means for everybody who sees the card that was pressed: the card as it is now, and a line for its
   * thread, where that was not said before.
   */
  everyone?: { card: Card; summary: string; announcement?: string };
}

/** Whether a reply tells something of the register, so that people may say whether it helped. What to write, or what was chosen, is no such thing. */
export const takesFeedback = ({ answers }: Pick<Reply, 'answers'>): boolean =>
  answers.some(({ kind }) => kind !== 'help' && kind !== 'settings');
