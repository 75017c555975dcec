import type { Form, Problems, Values } from '../commands/form';
import type { Question } from '../queries/question';

/** What a form is drawn with besides what it holds. */
export interface FormDraft {
  form: Form;
  /** The id under which it will be carried out. */
  op: string;
  /** What somebody typed, in place of what the form holds. */
  values?: Values;
  problems?: Problems;
  /** Why it was not carried out, where no field is to blame. */
  problem?: string;
  /** What stands in each field of the register now, beside what was typed. */
  beside?: Values;
  /** The question that the card it was opened from answers. */
  back?: Question;
  /** It stands in a dialog, which is closed by its own means. */
  isInDialog?: boolean;
}
