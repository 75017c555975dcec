import { z } from 'zod';
import { partyId } from '../../domain/ids';
import { maybe, maybeInOwnWords, maybeMeetingTime, mostInLine, mostInTime, one, someDay } from '../filled';
import { formOf } from '../form-of';
import { meetingBodies } from '../meeting-choices';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';

/** A new meeting, of the body it was opened from. */
export const createMeetingForm = formOf({
  kind: 'create-meeting',
  about: z.object({ body: partyId.optional() }),
  filled: z.object({ body: one(partyId), day: someDay, time: maybeMeetingTime, name: maybe(mostInLine) }),
  draw({ body }, { register, actor, locale }) {
    if (!isSecretariat(actor)) return secretariatOnly;
    return {
      subject: undefined,
      fields: [
        {
          name: 'body',
          control: 'choice',
          value: body ?? '',
          required: true,
          choices: meetingBodies(register, locale),
          searched: true,
        },
        { name: 'day', control: 'day', value: '', required: true },
        { name: 'time', control: 'line', value: '', most: mostInTime },
        { name: 'name', control: 'line', value: '', most: mostInLine },
      ],
    };
  },
  read: ({ name, ...filled }, locale) => ({ ...filled, name: maybeInOwnWords(name, locale) }),
});
