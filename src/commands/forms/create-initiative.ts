import { z } from 'zod';
import { refused } from '../command';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { fieldsOfInitiative, filledOfInitiative, readOfInitiative } from './initiative-fields';

/** A new initiative. */
export const createInitiativeForm = formOf({
  kind: 'create-initiative',
  about: z.object({}),
  filled: filledOfInitiative,
  draw(_about, { register, actor, locale }) {
    if (!isSecretariat(actor)) return refused({ reason: 'not-allowed', who: ['secretariat'] });
    return { subject: undefined, fields: fieldsOfInitiative(register, locale, undefined) };
  },
  read: readOfInitiative,
});
