import { z } from 'zod';
import { inOwnWords, mostInText, some } from '../filled';
import { formOf } from '../form-of';
import { openItems } from '../meeting-choices';
import { aboutMeeting, meetingFor } from './about-meeting';

/** Why a meeting is not held; what is on its agenda has to go elsewhere. */
export const cancelMeetingForm = formOf({
  kind: 'cancel-meeting',
  about: aboutMeeting,
  filled: z.object({ reason: some(mostInText) }),
  draw({ meeting: id }, drawing) {
    const found = meetingFor(id, drawing);
    if ('ok' in found) return found;
    return {
      ...found.drawn,
      hints: openItems(found.meeting).length > 0 ? ['form.cancel-meeting.hint'] : [],
      fields: [{ name: 'reason', control: 'line', value: '', required: true, most: mostInText }],
    };
  },
  read: ({ reason }, locale) => ({ reason: inOwnWords(reason, locale) }),
});
