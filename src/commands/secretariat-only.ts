import { type Actor, refused } from './command';
import { isSecretariat } from './rights';

/** The refusal of what only the secretariat may do. */
export const secretariatOnly = refused({ reason: 'not-allowed', who: ['secretariat'] });

/** The refusal of whoever is not of the secretariat; nothing for the secretariat. */
export const unlessSecretariat = (actor: Actor): ReturnType<typeof refused> | undefined =>
  isSecretariat(actor) ? undefined : secretariatOnly;
