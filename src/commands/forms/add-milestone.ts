import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { milestoneType } from '../../domain/task';
import { refused } from '../command';
import { inOwnWords, maybeDay, mostInLine, one, some, someDay, someOf } from '../filled';
import { formOf } from '../form-of';
import { mayKeepDates, milestoneKeepers } from '../milestone-rights';
import { isSecretariat, worksOnAny } from '../rights';
import { asSentence } from './as-sentence';
import { plannedField } from './initiatives-field';

/** A new date in the life of an initiative. */
export const addMilestoneForm = formOf({
  kind: 'add-milestone',
  about: z.object({ initiative: initiativeId.optional() }),
  filled: z.object({
    label: some(mostInLine),
    type: one(milestoneType),
    on: someDay,
    until: maybeDay,
    initiatives: someOf(initiativeId),
  }),
  draw({ initiative: id }, { register, actor }) {
    const near = id && register.initiative.get(id);
    if (id && !isLive(near)) return refused({ reason: 'unknown-initiative' });
    const mayAdd = id ? mayKeepDates(actor, [id]) : isSecretariat(actor) || worksOnAny(actor);
    if (!mayAdd) return refused({ reason: 'not-allowed', who: milestoneKeepers });
    return {
      subject: near?.title,
      fields: [
        { name: 'label', control: 'line', value: '', required: true, most: mostInLine },
        {
          name: 'type',
          control: 'choice',
          value: 'milestone',
          required: true,
          choices: milestoneType.options.map((value) => ({ value, label: { text: `milestone.${value}` } })),
        },
        { name: 'on', control: 'day', value: '', required: true },
        { name: 'until', control: 'day', value: '' },
        plannedField(register, near, actor),
      ],
    };
  },
  read: ({ label, ...filled }, locale) => ({ ...filled, label: inOwnWords(asSentence(label), locale) }),
});
