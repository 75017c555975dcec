import type { Locale, Prose } from '../domain/prose';
import type { Period } from '../domain/span';
import type { Question } from '../queries/question';

/** A stretch of an utterance and what it was read as. `start` and `end` are offsets into the text as typed. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** What it was read as, for `teach` and for tests: "date", "initiative", "body" … */
  as: string;
  value: string;
}

/** A full reading that can be offered as a button. */
export interface ReadingOption {
  /** Left out where the question is to be worded as its answer's echo words it. */
  label: Prose | undefined;
  question: Question;
}

/** A form that somebody wants to fill in, and what they said of it: what it is about by id, and values of its fields. */
export interface Wish {
  form: string;
  about: Record<string, string>;
  values: Record<string, string>;
  /** What to show where the form needs a thing that nobody named. */
  instead?: Question;
}

/** What a clarification is about: `paper` is what a case is to be written about, `occasion` whose meeting a document is for. */
export type ClarifyTopic = 'initiative' | 'meeting' | 'party' | 'shape' | 'date' | 'paper' | 'occasion';

/**
 * Words of a time, or of somebody who is waited for, that an answer leaves out of account; or those that name what it is
 * about, where it is not known which fact of that was asked for.
 */
export interface Unused {
  words: string;
  of: 'time' | 'awaited' | 'fact';
}

/** What an utterance was read as. What was said (`mentions`, `when`) is kept apart from what follows from it. */
export type Understanding = {
  locale: Locale;
  mentions: Mention[];
  /** The literal reading of the time in it, with its words; `null` where it names none. */
  when: Period | null;
} /**
 * `unused` are words that the question has no use for, and what of it they name; `beside` is what was asked of something else in
 * the same breath.
 */ & (
  | { outcome: 'question'; question: Question; unused?: Unused[]; beside?: Question[] }
  | { outcome: 'clarify'; about: ClarifyTopic; words: string; options: ReadingOption[] }
  | { outcome: 'not-understood'; nearest: ReadingOption[] }
  /** What is asked is clear, but nothing in the register goes by these words. */
  | { outcome: 'unknown-topic'; words: string; nearest: ReadingOption[] }
  | { outcome: 'out-of-scope'; topic: 'health-advice' | 'other'; nearest: ReadingOption[] }
  /** A wish to change something; `about` opens what it would be changed on. */
  | { outcome: 'action'; about: ReadingOption | undefined; wish?: Wish }
  /** What was asked of the bot in vain is to be listed; that is no question about the register. */
  | { outcome: 'missed-questions' }
  /** Somebody wants to be answered in a language from now on, or in the one they write in. */
  | { outcome: 'answer-language'; to: Locale | 'as-written' }
  /** The import of a work plan is to be gone on with, or begun. */
  | { outcome: 'plan-import' }
  | { outcome: 'impossible-date'; words: string; problem: 'no-such-day' | 'no-such-week' | 'no-such-month' }
);
