import { z } from 'zod';
import { notAskedYet } from '../../domain/approving-parties';
import { initiativeId, partyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { refused } from '../command';
import { someOf } from '../filled';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';

/** To whom an agreement is sent for approval: everybody who has not been asked, less those who are left out. */
export const sendOutForm = formOf({
  kind: 'send-out',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ parties: someOf(partyId) }),
  draw({ initiative: id }, { register, actor }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!isSecretariat(actor)) return secretariatOnly;
    const parties = notAskedYet(register, id);
    if (parties.length === 0) return refused({ reason: 'already-sent' });
    return {
      subject: initiative.title,
      hints: ['form.send-out.hint'],
      fields: [
        {
          name: 'parties',
          control: 'choices',
          value: parties.map(({ id: party }) => party).join(','),
          required: true,
          choices: parties.map(({ id: value, name }) => ({ value, label: { name } })),
        },
      ],
    };
  },
  read: ({ parties }) => ({ parties }),
});
