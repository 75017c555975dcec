import { z } from 'zod';
import { milestoneId } from '../../domain/ids';
import { someDay } from '../filled';
import { formOf } from '../form-of';
import { changeableMilestone } from '../milestone-rights';

/** The day on which a date was reached: the one it was planned for where that is over, else today. */
export const reachMilestoneForm = formOf({
  kind: 'reach-milestone',
  about: z.object({ milestone: milestoneId }),
  filled: z.object({ on: someDay }),
  draw({ milestone: id }, { register, actor, today }) {
    const found = changeableMilestone(register, id, actor);
    if (!found.ok) return found;
    const { label, when } = found.milestone;
    const planned = when.from === when.to ? when.to : null;
    const value = planned !== null && planned < today ? planned : today;
    return { subject: label, fields: [{ name: 'on', control: 'day', value, required: true }] };
  },
  read: ({ on }) => ({ on }),
});
