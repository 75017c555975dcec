import { z } from 'zod';
import { meetingId, partyId } from '../../domain/ids';
import { decisionResult, decisionResults } from '../../domain/meeting';
import { phase, phases } from '../../domain/phase';
import { refused } from '../command';
import {
  inOwnWords,
  maybe,
  maybeDay,
  maybeInOwnWords,
  maybeOne,
  mostInLine,
  mostInText,
  one,
  some,
} from '../filled';
import { taskRows } from '../follow-up-tasks';
import type { Choice, Field } from '../form';
import { formOf } from '../form-of';
import { itemField, itemsToChoose, otherMeetings, workingParties } from '../meeting-choices';
import { aboutMeeting, meetingFor } from './about-meeting';

const task = maybe(mostInLine);
const party = maybeOne(partyId);
const due = maybeDay;

const phaseChoices: Choice[] = [
  { value: 'stay', label: { text: 'phase.stay' } },
  ...phases
    .filter((one) => one !== 'unknown')
    .map((value): Choice => ({ value, label: { text: `phase.${value}` } })),
];

/** What was decided of an item, with the phase it leads to and up to three tasks. */
export const recordDecisionForm = formOf({
  kind: 'record-decision',
  about: aboutMeeting,
  filled: z.object({
    item: some(300),
    result: one(decisionResult),
    text: some(mostInText),
    to: maybeOne(meetingId),
    phase: maybeOne(z.union([phase, z.literal('stay')])),
    ...{ task1: task, party1: party, due1: due },
    ...{ task2: task, party2: party, due2: due },
    ...{ task3: task, party3: party, due3: due },
  }),
  draw({ meeting: id }, drawing) {
    const found = meetingFor(id, drawing);
    if ('ok' in found) return found;
    const { register, today } = drawing;
    const { from } = found.meeting.when;
    if (from !== null && from > today) return refused({ reason: 'meeting-ahead' });
    const items = itemsToChoose(found.meeting, drawing.values?.item);
    if (items.length === 0) return refused({ reason: 'no-item' });
    const parties = workingParties(register, found.meeting);
    return {
      ...found.drawn,
      hints: ['form.record-decision.hint'],
      fields: [
        itemField(items, drawing.values?.item),
        {
          name: 'result',
          control: 'choice',
          value: '',
          required: true,
          choices: decisionResults.map((value) => ({ value, label: { text: `result.${value}` } })),
        },
        { name: 'text', control: 'text', value: '', required: true, most: mostInText },
        { name: 'to', control: 'choice', value: '', choices: otherMeetings(register, today, id) },
        { name: 'phase', control: 'choice', value: '', choices: phaseChoices },
        ...taskRows.flatMap((row): Field[] => [
          { name: `task${row}`, control: 'line', value: '', most: mostInLine },
          { name: `party${row}`, control: 'choice', value: '', choices: parties, searched: true },
          { name: `due${row}`, control: 'day', value: '' },
        ]),
      ],
    };
  },
  read: ({ text, task1, task2, task3, ...filled }, locale) => ({
    ...filled,
    text: inOwnWords(text, locale),
    task1: maybeInOwnWords(task1, locale),
    task2: maybeInOwnWords(task2, locale),
    task3: maybeInOwnWords(task3, locale),
  }),
});
