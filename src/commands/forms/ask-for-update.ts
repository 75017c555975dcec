import { z } from 'zod';
import { initiativeId, personId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { whoCanTell } from '../ask-for-update';
import { refused } from '../command';
import { maybe, maybeInOwnWords, mostInText, one } from '../filled';
import { formOf } from '../form-of';
import { personChoice } from '../people-choices';

/** Asks one of those who can tell how an initiative stands, with some words of one's own. */
export const askForUpdateForm = formOf({
  kind: 'ask-for-update',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ person: one(personId), text: maybe(mostInText) }),
  draw({ initiative: id }, { register, actor }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    const people = whoCanTell(register, id, actor);
    const [first] = people;
    if (!first) return refused({ reason: 'nobody-to-ask' });
    return {
      subject: initiative.title,
      hints: ['form.ask-for-update.hint'],
      fields: [
        {
          name: 'person',
          control: 'choice',
          value: people.length === 1 ? first.id : '',
          required: true,
          choices: people.map(personChoice),
        },
        { name: 'text', control: 'text', value: '', most: mostInText },
      ],
    };
  },
  read: ({ person, text }, locale) => ({ person, text: maybeInOwnWords(text, locale) }),
});
