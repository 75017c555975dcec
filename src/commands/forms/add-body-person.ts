import { z } from 'zod';
import { bodyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { maybe, maybeInOwnWords, maybeOne, mostInLine, mostInText, tick } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { versionOf } from '../versions';

const yesOrNo = ['yes', 'no'] as const;

/** A person of a body; one who sits there already can be chosen to be corrected or taken out. */
export const addBodyPersonForm = formOf({
  kind: 'add-body-person',
  about: z.object({ body: bodyId }),
  filled: z.object({
    name: maybe(120),
    role: maybe(mostInText),
    chair: maybeOne(z.enum(yesOrNo)),
    person: maybe(mostInLine),
    remove: tick,
  }),
  draw({ body: id }, { register, actor }) {
    const body = register.body.get(id);
    if (!body || !isLive(body)) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const people = body.people.map(({ name }) => ({ value: name, label: { name: { da: name } } }));
    return {
      subject: body.name,
      seen: versionOf(register, documentId('body', id)),
      fields: [
        { name: 'name', control: 'line', value: '', most: 120 },
        { name: 'role', control: 'line', value: '', most: mostInLine },
        {
          name: 'chair',
          control: 'choice',
          value: '',
          choices: yesOrNo.map((value) => ({ value, label: { text: `value.${value}` } })),
        },
        ...(people.length > 0
          ? ([
              { name: 'person', control: 'choice', value: '', choices: people },
              { name: 'remove', control: 'tick', value: 'false' },
            ] as const)
          : []),
      ],
    };
  },
  read: ({ role, chair, ...filled }, locale) => ({
    ...filled,
    role: maybeInOwnWords(role, locale),
    chair: chair === undefined ? undefined : chair === 'yes',
  }),
});
