import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { relatedTo } from '../../domain/related';
import { refused } from '../command';
import { several } from '../filled';
import { formOf } from '../form-of';
import { initiativeChoices } from '../initiative-choices';
import { mayLink } from '../link-initiatives';
import { versionOf } from '../versions';

/** The initiatives that one is related to. */
export const linkInitiativesForm = formOf({
  kind: 'link-initiatives',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ related: several(initiativeId) }),
  draw({ initiative: id }, { register, actor, locale }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!mayLink(actor, id))
      return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
    const related = relatedTo(register, initiative).map((one) => one.id);
    return {
      subject: initiative.title,
      seen: versionOf(register, documentId('initiative', id)),
      hints: ['hint.linked-both-ways'],
      fields: [
        {
          name: 'related',
          control: 'choices',
          value: related.join(','),
          choices: initiativeChoices(register, locale, id, related),
          searched: true,
        },
      ],
    };
  },
  read: (filled) => filled,
});
