import type { Act } from '../cards/acts';
import { listForms, openForm } from './form';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';
import { submit } from './submit';
import { takeBack } from './take-back';

type ChangeAct = Extract<
  Act,
  { verb: 'open-form' | 'submit-form' | 'submit-values' | 'list-forms' | 'undo' }
>;

/** Does what a button of a form says. */
export async function onChangeAct(said: Said, act: ChangeAct): Promise<Reply> {
  const { desk } = said;
  if (!desk) return saying({ kind: 'secretariat-only' }, said);
  switch (act.verb) {
    case 'open-form':
      return openForm(said, desk, act);
    case 'list-forms':
      return listForms(said, desk, act);
    case 'submit-form':
    case 'submit-values':
      return submit(said, desk, act);
    case 'undo':
      return takeBack(said, desk, act);
  }
}
