import { z } from 'zod';
import { milestoneId } from '../../domain/ids';
import { documentId } from '../../domain/record';
import { inOwnWords, maybeDay, mostInText, some, someDay } from '../filled';
import { formOf } from '../form-of';
import { changeableMilestone } from '../milestone-rights';
import { tasksDueBy } from '../move-milestone';
import { versionOf } from '../versions';

/** Another date, or period, in place of the one that was planned. */
export const moveMilestoneForm = formOf({
  kind: 'move-milestone',
  about: z.object({ milestone: milestoneId }),
  filled: z.object({ on: someDay, until: maybeDay, reason: some(mostInText) }),
  draw({ milestone: id }, { register, actor }) {
    const found = changeableMilestone(register, id, actor);
    if (!found.ok) return found;
    const { milestone } = found;
    const { from, to } = milestone.when;
    return {
      subject: milestone.label,
      seen: versionOf(register, documentId('milestone', id)),
      fields: [
        { name: 'on', control: 'day', value: from ?? to ?? '', required: true },
        { name: 'until', control: 'day', value: from !== null && to !== null && to !== from ? to : '' },
        { name: 'reason', control: 'text', value: '', required: true, most: mostInText },
      ],
      ...(tasksDueBy(register, milestone).length > 0 ? { hints: ['hint.tasks-move'] } : {}),
    };
  },
  read: ({ reason, ...filled }, locale) => ({ ...filled, reason: inOwnWords(reason, locale) }),
});
