import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { one } from '../filled';
import { formOf } from '../form-of';
import { initiativeChoices } from '../initiative-choices';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';

/** The initiative that one goes into. */
export const mergeInitiativesForm = formOf({
  kind: 'merge-initiatives',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ into: one(initiativeId) }),
  draw({ initiative: id }, { register, actor, locale }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!isSecretariat(actor)) return secretariatOnly;
    return {
      subject: initiative.title,
      seen: versionOf(register, documentId('initiative', id)),
      hints: ['hint.merging'],
      fields: [
        {
          name: 'into',
          control: 'choice',
          value: '',
          required: true,
          choices: initiativeChoices(register, locale, id),
          searched: true,
        },
      ],
    };
  },
  read: (filled) => filled,
});
