import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';
import { fieldsOfInitiative, filledOfInitiative, readOfInitiative } from './initiative-fields';

/** What an initiative is called, where it belongs and who works on it. */
export const editInitiativeForm = formOf({
  kind: 'edit-initiative',
  about: z.object({ initiative: initiativeId }),
  filled: filledOfInitiative,
  draw({ initiative: id }, drawing) {
    const { register, actor } = drawing;
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!isSecretariat(actor)) return secretariatOnly;
    return {
      subject: initiative.title,
      seen: versionOf(register, documentId('initiative', id)),
      fields: fieldsOfInitiative(drawing, initiative),
    };
  },
  read: readOfInitiative,
});
