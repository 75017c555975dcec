import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { relatedTo } from '../../domain/related';
import { refused } from '../command';
import { maybeOne, several } from '../filled';
import { formOf } from '../form-of';
import { closeTo, initiativeChoices } from '../initiative-choices';
import { mayLink } from '../link-initiatives';
import { versionOf } from '../versions';
import { few, inBoth, likelyFields } from './likely-fields';

/** The initiatives that one is related to. */
export const linkInitiativesForm = formOf({
  kind: 'link-initiatives',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ related: several(initiativeId), otherRelated: maybeOne(initiativeId) }),
  draw({ initiative: id }, { register, actor, locale, values }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    if (!mayLink(actor, id))
      return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
    const related = relatedTo(register, initiative).map((one) => one.id);
    return {
      subject: initiative.title,
      seen: versionOf(register, documentId('initiative', id)),
      hints: ['hint.linked-both-ways'],
      fields: likelyFields({
        name: 'related',
        other: 'otherRelated',
        all: initiativeChoices(register, locale, id, related),
        likely: closeTo(register, initiative).slice(0, few),
        value: related.join(','),
        values,
      }),
    };
  },
  read: ({ related, otherRelated }) => ({ related: inBoth(related, otherRelated) }),
});
