import { z } from 'zod';
import { partyId, personId, taskId } from '../../domain/ids';
import { inLocale } from '../../domain/prose';
import { documentId } from '../../domain/record';
import { dueDay } from '../edit-task';
import { inOwnWords, maybeDay, maybeOne, mostInText, several, some, tick } from '../filled';
import { formOf } from '../form-of';
import { likelyParties, ownParties, partyChoices } from '../task-choices';
import { changeableTask, mayAssign } from '../task-rights';
import { versionOf } from '../versions';
import { inBoth, likelyFields } from './likely-fields';
import { personField } from './person-field';

/** A task as it is to be from now on. Who speaks for a party can add no other. */
export const editTaskForm = formOf({
  kind: 'edit-task',
  about: z.object({ task: taskId }),
  filled: z.object({
    what: some(mostInText),
    parties: several(partyId),
    otherParty: maybeOne(partyId),
    person: maybeOne(personId),
    due: maybeDay,
    recurring: tick,
  }),
  draw({ task: id }, { register, actor, today, locale, values }) {
    const found = changeableTask(register, id, actor);
    if (!found.ok) return found;
    const { task } = found;
    const [first] = task.initiatives;
    const near = first && register.initiative.get(first);
    const all = partyChoices(register, today, near);
    const own = ownParties(register, today, actor).map(({ value }) => value);
    const isOffered = ({ value }: { value: string }) =>
      own.includes(value) || task.parties.some((party) => party === value);
    return {
      subject: task.what,
      seen: versionOf(register, documentId('task', id)),
      fields: [
        {
          name: 'what',
          control: 'text',
          value: inLocale(task.what, locale).slice(0, mostInText),
          required: true,
          most: mostInText,
        },
        ...likelyFields({
          name: 'parties',
          other: 'otherParty',
          all: mayAssign(actor, task.initiatives) ? all : all.filter(isOffered),
          likely: likelyParties(register, today, near),
          value: task.parties.join(','),
          values,
        }),
        { name: 'due', control: 'day', value: dueDay(task) ?? '' },
        { name: 'recurring', control: 'tick', value: String(task.recurring) },
        ...personField(register, actor, task.person),
      ],
    };
  },
  read: ({ what, parties, otherParty, ...filled }, locale) => ({
    ...filled,
    parties: inBoth(parties, otherParty),
    what: inOwnWords(what, locale),
  }),
});
