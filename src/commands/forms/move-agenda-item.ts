import { z } from 'zod';
import { meetingId } from '../../domain/ids';
import { refused } from '../command';
import { one, some } from '../filled';
import { formOf } from '../form-of';
import { itemField, itemsToChoose, otherMeetings } from '../meeting-choices';
import { aboutMeeting, meetingFor } from './about-meeting';

/** The meeting that takes an item up instead. */
export const moveAgendaItemForm = formOf({
  kind: 'move-agenda-item',
  about: aboutMeeting,
  filled: z.object({ item: some(300), to: one(meetingId) }),
  draw({ meeting: id }, drawing) {
    const found = meetingFor(id, drawing);
    if ('ok' in found) return found;
    const items = itemsToChoose(found.meeting, drawing.values?.item);
    if (items.length === 0) return refused({ reason: 'no-item' });
    return {
      ...found.drawn,
      fields: [
        itemField(items, drawing.values?.item),
        {
          name: 'to',
          control: 'choice',
          value: '',
          required: true,
          choices: otherMeetings(drawing.register, drawing.today, id),
        },
      ],
    };
  },
  read: (filled) => filled,
});
