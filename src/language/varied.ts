import type { Question, QuestionKind, QuestionOf } from '../queries/question';
import type { Said } from './said';
import { type Asked, lean } from './shapes/shape';
import { type Change, changes } from './variable';

/**
 * The last question with what was said in the place of what it held ("og i Aarhus?", "kun de pauserede", "since
 * June instead"). `undefined` where it says nothing that such a question holds, or nothing new.
 */
export function varied<K extends QuestionKind>(
  previous: QuestionOf<K>,
  said: Said,
  asked: Asked,
): Question | undefined {
  const made = changes[previous.kind] as
    | ((said: Said, asked: Asked, previous: QuestionOf<K>) => Change[])
    | undefined;
  const wanted = (made?.(said, asked, previous) ?? []).filter((change) => change !== undefined);
  if (wanted.length === 0) return undefined;
  const fresh = lean(Object.assign({}, previous, ...wanted, { page: undefined })) as Question;
  return JSON.stringify(fresh) === JSON.stringify(previous) ? undefined : fresh;
}
