import { z } from 'zod';
import { paper } from '../../domain/meeting';
import { refused } from '../command';
import { one, some, someDay } from '../filled';
import { formOf } from '../form-of';
import { itemField, itemsToChoose } from '../meeting-choices';
import { maySetPaper } from '../meeting-rights';
import { meetingIn } from '../meetings';
import { isSecretariat } from '../rights';
import { aboutMeeting, drawnOf } from './about-meeting';

/** Whether the paper of an item is there; members of working groups choose among their own items. */
export const setPaperForm = formOf({
  kind: 'set-paper',
  about: aboutMeeting,
  filled: z.object({ item: some(300), state: one(paper.shape.state), on: someDay }),
  draw({ meeting: id }, drawing) {
    const meeting = meetingIn(drawing.register, id);
    const items = meeting ? itemsToChoose(meeting, drawing.values?.item) : [];
    const theirs = items.filter((item) => maySetPaper(drawing.actor, item));
    if (theirs.length === 0 && !isSecretariat(drawing.actor))
      return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
    if (!meeting) return refused({ reason: 'not-there' });
    if (theirs.length === 0) return refused({ reason: 'no-item' });
    return {
      ...drawnOf(meeting, drawing),
      fields: [
        itemField(theirs, drawing.values?.item),
        {
          name: 'state',
          control: 'choice',
          value: '',
          required: true,
          choices: paper.shape.state.options.map((value) => ({ value, label: { text: `paper.${value}` } })),
        },
        { name: 'on', control: 'day', value: drawing.today, required: true },
      ],
    };
  },
  read: (filled) => filled,
});
