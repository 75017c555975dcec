import type { AgendaItem } from '../domain/meeting';
import type { Actor } from './command';
import { isMemberOf, isSecretariat } from './rights';

/** Who may say whether the paper of an agenda item is there: the secretariat and whoever works on its initiatives. */
export const maySetPaper = (actor: Actor, { initiatives }: AgendaItem): boolean =>
  isSecretariat(actor) || initiatives.some((initiative) => isMemberOf(actor, initiative));
