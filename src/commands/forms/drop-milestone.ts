import { z } from 'zod';
import { milestoneId } from '../../domain/ids';
import { inOwnWords, mostInText, some } from '../filled';
import { formOf } from '../form-of';
import { changeableMilestone } from '../milestone-rights';

/** Says why a date counts no longer. */
export const dropMilestoneForm = formOf({
  kind: 'drop-milestone',
  about: z.object({ milestone: milestoneId }),
  filled: z.object({ reason: some(mostInText) }),
  draw({ milestone }, { register, actor }) {
    const found = changeableMilestone(register, milestone, actor);
    if (!found.ok) return found;
    return {
      subject: found.milestone.label,
      fields: [{ name: 'reason', control: 'text', value: '', required: true, most: mostInText }],
    };
  },
  read: ({ reason }, locale) => ({ reason: inOwnWords(reason, locale) }),
});
