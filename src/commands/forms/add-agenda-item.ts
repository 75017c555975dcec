import { z } from 'zod';
import { initiativeId } from '../../domain/ids';
import { agendaItem, agendaTypes } from '../../domain/meeting';
import { inOwnWords, maybeOne, mostInLine, one, several, some } from '../filled';
import { formOf } from '../form-of';
import { initiativeChoices } from '../meeting-choices';
import { aboutMeeting, meetingFor } from './about-meeting';
import { inBoth, likelyFields } from './likely-fields';

/** One more item of an agenda. It overwrites nothing, so it carries no version. */
export const addAgendaItemForm = formOf({
  kind: 'add-agenda-item',
  about: aboutMeeting,
  filled: z.object({
    what: some(mostInLine),
    type: one(agendaItem.shape.type),
    initiatives: several(initiativeId),
    otherInitiative: maybeOne(initiativeId),
  }),
  draw({ meeting: id }, drawing) {
    const found = meetingFor(id, drawing);
    if ('ok' in found) return found;
    return {
      subject: found.drawn.subject,
      fields: [
        { name: 'what', control: 'line', value: '', required: true, most: mostInLine },
        {
          name: 'type',
          control: 'choice',
          value: '',
          required: true,
          choices: agendaTypes.map((value) => ({ value, label: { text: `agenda.${value}` } })),
        },
        ...likelyFields({
          name: 'initiatives',
          other: 'otherInitiative',
          all: initiativeChoices(drawing.register, drawing.locale),
          likely: [],
          value: '',
          values: drawing.values,
        }),
      ],
    };
  },
  read: ({ what, initiatives, otherInitiative, ...filled }, locale) => ({
    ...filled,
    initiatives: inBoth(initiatives, otherInitiative),
    what: inOwnWords(what, locale),
  }),
});
