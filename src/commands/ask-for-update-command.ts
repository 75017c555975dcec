import { z } from 'zod';
import { initiativeId, personId } from '../domain/ids';
import { prose } from '../domain/prose';

/** Asks somebody to tell how an initiative stands; `text` is what they are asked, and is not kept. */
export const askForUpdate = z.strictObject({
  kind: z.literal('ask-for-update'),
  initiative: initiativeId,
  person: personId,
  text: prose.optional(),
});
