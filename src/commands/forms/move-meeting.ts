import { z } from 'zod';
import { inOwnWords, mostInText, some, someDay } from '../filled';
import { formOf } from '../form-of';
import { aboutMeeting, meetingFor } from './about-meeting';

/** A meeting's new day, from the one it has. */
export const moveMeetingForm = formOf({
  kind: 'move-meeting',
  about: aboutMeeting,
  filled: z.object({ day: someDay, reason: some(mostInText) }),
  draw({ meeting: id }, drawing) {
    const found = meetingFor(id, drawing);
    if ('ok' in found) return found;
    const { from, to } = found.meeting.when;
    return {
      ...found.drawn,
      fields: [
        { name: 'day', control: 'day', value: from !== null && from === to ? from : '', required: true },
        { name: 'reason', control: 'line', value: '', required: true, most: mostInText },
      ],
    };
  },
  read: ({ day, reason }, locale) => ({ day, reason: inOwnWords(reason, locale) }),
});
