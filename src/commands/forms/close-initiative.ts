import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { statusThing } from '../../domain/thing';
import { openTasksOf } from '../close-initiative';
import { refused } from '../command';
import { inOwnWords, mostInText, one, some } from '../filled';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';

const endings = z.enum(['completed', 'closed']);

/** How and why an initiative ends; what is still to be done under it is named. */
export const closeInitiativeForm = formOf({
  kind: 'close-initiative',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ phase: one(endings), reason: some(mostInText) }),
  draw({ initiative: id }, { register, actor }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!isSecretariat(actor)) return secretariatOnly;
    const open = openTasksOf(register, id).map(({ what }) => what);
    return {
      subject: initiative.title,
      seen: versionOf(register, statusThing(id)),
      hints: open.length > 0 ? [{ text: 'hint.open-tasks', names: open }] : [],
      fields: [
        {
          name: 'phase',
          control: 'choice',
          value: '',
          required: true,
          choices: endings.options.map((value) => ({ value, label: { text: `phase.${value}` } })),
        },
        { name: 'reason', control: 'text', value: '', required: true, most: mostInText },
      ],
    };
  },
  read: ({ phase, reason }, locale) => ({ phase, reason: inOwnWords(reason, locale) }),
});
