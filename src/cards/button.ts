import type { FileFormat } from '../domain/link-target';
import type { Locale } from '../domain/prose';
import type { Question, QuestionOf } from '../queries/question';
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

/** The same, answered in a dialog; a client without dialogs sends it as a message, with the same verb beside the same data. */
export interface AskInDialog {
  type: 'Action.Submit';
  title: string;
  data: Ask['data'] & { verb: 'ask'; msteams: { type: 'task/fetch' } };
}

/** A question whose answer can be written into a file. */
export type FileQuestion = QuestionOf<'status-document' | 'agenda-item'>;

/** A button that asks whether a file may be put into one's own OneDrive. */
export interface OfferFile {
  type: 'Action.Execute';
  title: string;
  verb: 'offer-file';
  data: { question: FileQuestion; format: FileFormat; locale: Locale };
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
export type Button = Ask | AskInDialog | OfferFile | Correct | Say | Press | Repeat | OpenPage;
