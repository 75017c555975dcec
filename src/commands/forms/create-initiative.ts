import { z } from 'zod';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { fieldsOfInitiative, filledOfInitiative, readOfInitiative } from './initiative-fields';

/** A new initiative. */
export const createInitiativeForm = formOf({
  kind: 'create-initiative',
  about: z.object({}),
  filled: filledOfInitiative,
  draw(_about, drawing) {
    if (!isSecretariat(drawing.actor)) return secretariatOnly;
    return { subject: undefined, fields: fieldsOfInitiative(drawing, undefined) };
  },
  read: readOfInitiative,
});
