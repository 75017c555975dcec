import { type ChangeId, type InitiativeId, initiativeId } from '../domain/ids';
import { inLocale, type Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';

/** Characters of a title that its id keeps. */
const most = 80;
/** Characters of a change's id that tell it from others. */
const tail = 12;

/** The words of a name as an id has them: `boern-paa-oeen`. */
export const slugOf = (text: string): string =>
  sameWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The id of a new initiative: its title ("Børn på øen" is `boern-paa-oeen`), and where that was ever used, with the
 * end of the id of the change that makes it.
 */
export function initiativeIdOf(title: Prose, register: Register, change: ChangeId): InitiativeId {
  const words = slugOf(inLocale(title, 'da')).slice(0, most).replace(/-$/, '') || 'indsats';
  const isUsed = register.initiative.has(words);
  return initiativeId.parse(
    isUsed ? `${words}-${slugOf(change.split(':').at(-1) ?? '').slice(-tail)}` : words,
  );
}
