import { z } from 'zod';
import { inOwnWords, maybeMeetingTime, mostInText, mostInTime, some, someDay } from '../filled';
import { formOf } from '../form-of';
import { aboutMeeting, meetingFor } from './about-meeting';

/** A meeting's new day and time, from those it has. */
export const moveMeetingForm = formOf({
  kind: 'move-meeting',
  about: aboutMeeting,
  filled: z.object({ day: someDay, time: maybeMeetingTime, reason: some(mostInText) }),
  draw({ meeting: id }, drawing) {
    const found = meetingFor(id, drawing);
    if ('ok' in found) return found;
    const { when, time = '' } = found.meeting;
    const { from, to } = when;
    return {
      ...found.drawn,
      fields: [
        { name: 'day', control: 'day', value: from !== null && from === to ? from : '', required: true },
        { name: 'time', control: 'line', value: time, most: mostInTime },
        { name: 'reason', control: 'line', value: '', required: true, most: mostInText },
      ],
    };
  },
  read: ({ reason, ...filled }, locale) => ({ ...filled, reason: inOwnWords(reason, locale) }),
});
