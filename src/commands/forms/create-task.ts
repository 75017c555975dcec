import { z } from 'zod';
import { decisionId, initiativeId, partyId, personId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { messageLink } from '../../domain/message-link';
import { refused } from '../command';
import { inOwnWords, maybeDay, maybeOne, mostInText, several, some, tick } from '../filled';
import { formOf } from '../form-of';
import { isSecretariat, worksOnAny } from '../rights';
import { collectiveChoices, likelyParties, ownParties, partyChoices } from '../task-choices';
import { partyOrAll } from '../task-commands';
import { mayAssign, taskKeepers } from '../task-rights';
import { asSentence } from './as-sentence';
import { initiativesField, plannedField } from './initiatives-field';
import { inBoth, likelyFields } from './likely-fields';
import { personField } from './person-field';

/** A new task, or one for each of several parties. Who speaks for a party can choose no other. */
export const createTaskForm = formOf({
  kind: 'create-task',
  about: z.object({
    initiative: initiativeId.optional(),
    decision: decisionId.optional(),
    message: messageLink.optional(),
  }),
  filled: z.object({
    what: some(mostInText),
    parties: several(partyOrAll),
    otherParty: maybeOne(partyId),
    person: maybeOne(personId),
    due: maybeDay,
    recurring: tick,
    initiatives: several(initiativeId),
  }),
  draw({ initiative, decision: followed }, { register, actor, today, values }) {
    const decision = followed && register.decision.get(followed);
    if (followed && !isLive(decision)) return refused({ reason: 'not-there' });
    const id = initiative ?? decision?.initiatives.find((one) => isLive(register.initiative.get(one)));
    const near = id && register.initiative.get(id);
    if (id && !isLive(near)) return refused({ reason: 'unknown-initiative' });
    const own = ownParties(register, today, actor);
    const mayChoose = id ? mayAssign(actor, [id]) : isSecretariat(actor) || worksOnAny(actor);
    if (!mayChoose && own.length === 0) return refused({ reason: 'not-allowed', who: taskKeepers });
    const parties = mayChoose ? [...collectiveChoices, ...partyChoices(register, today, near)] : own;
    const [only] = parties.length === 1 ? parties : [];
    return {
      subject: decision?.outcome ?? near?.title,
      fields: [
        { name: 'what', control: 'text', value: '', required: true, most: mostInText },
        ...likelyFields({
          name: 'parties',
          other: 'otherParty',
          all: parties,
          likely: [...collectiveChoices.map(({ value }) => value), ...likelyParties(register, today, near)],
          value: only?.value ?? '',
          values,
          ...(mayChoose ? {} : { required: true }),
        }),
        { name: 'due', control: 'day', value: '' },
        { name: 'recurring', control: 'tick', value: 'false' },
        mayChoose && !isSecretariat(actor) && own.length === 0
          ? plannedField(register, near, actor)
          : initiativesField(register, near),
        ...personField(register, actor, undefined),
      ],
      ...(mayChoose ? { hints: ['hint.task-each'] } : {}),
    };
  },
  read: ({ what, parties, otherParty, ...filled }, locale) => ({
    ...filled,
    parties: inBoth(parties, otherParty),
    what: inOwnWords(asSentence(what), locale),
  }),
});
