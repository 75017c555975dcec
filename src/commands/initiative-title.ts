import type { Initiative } from '../domain/initiative';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import { type Circumstances, type Refusal, refused, wrong } from './command';
import { mostInLine } from './filled';
import { takenBy } from './synonym';

/** Letters and digits that a name has at least. */
const least = 3;

type Refused = { ok: false; refusal: Refusal };

/** Why an initiative (`own`, where it is there already) cannot have a title, which is asked for in a field. */
export function titleRefusal(
  title: Prose | undefined,
  field: string,
  own: Initiative | undefined,
  register: Register,
  { namesNothing }: Pick<Circumstances, 'namesNothing'>,
): Refused | undefined {
  const texts = [title?.da, title?.en].flatMap((text) => (text?.trim() ? [text] : []));
  if (texts.length === 0) return wrong(field, 'missing');
  for (const text of texts) {
    if (text.length > mostInLine) return wrong(field, 'too-long');
    if (sameWords(text).replace(/ /g, '').length < least || namesNothing(text))
      return wrong(field, 'no-name');
    const taken = takenBy(text, own, register);
    if (taken && taken.by !== 'same') return refused({ reason: 'title-taken', name: taken.name });
  }
  return undefined;
}
