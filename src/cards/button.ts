import type { Locale } from '../domain/prose';
import type { Question } from '../queries/question';
import type { Press } from './acts';
import type { OpenPage } from './open-page';
import type { Repeat } from './repeat';

/** A button or a line that asks a question. */
export interface Ask {
  type: 'Action.Execute';
  title: string;
  verb: 'ask';
  data: { question: Question; locale: Locale };
}

/** A button that asks for other readings of what somebody wrote; `previous` is what it may have leaned on. */
export interface Correct {
  type: 'Action.Execute';
  title: string;
  verb: 'correct';
  data: { text: string; previous?: Question; locale: Locale };
}

/** A button that does what writing its words would. */
export interface Say {
  type: 'Action.Execute';
  title: string;
  verb: 'say';
  data: { text: string; locale: Locale };
}

/** Whatever can be pressed. */
export type Button = Ask | Correct | Say | Press | Repeat | OpenPage;
