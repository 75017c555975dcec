import { z } from 'zod';
import { bodyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { inOwnWords, maybeDay, mostInLine, mostInText, some, wordsOf } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { told } from '../told';
import { versionOf } from '../versions';

/** What a body is called, what it does, and how long it lasts. */
export const editBodyForm = formOf({
  kind: 'edit-body',
  about: z.object({ body: bodyId }),
  filled: z.object({
    name: some(mostInLine),
    abbreviations: wordsOf(40),
    role: some(mostInText),
    validUntil: maybeDay,
  }),
  draw({ body: id }, { register, actor, locale }) {
    const body = register.body.get(id);
    if (!body || !isLive(body)) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    return {
      subject: body.name,
      seen: versionOf(register, documentId('body', id)),
      fields: [
        {
          name: 'name',
          control: 'line',
          value: told(body.name, locale, mostInLine),
          required: true,
          most: mostInLine,
        },
        { name: 'abbreviations', control: 'line', value: body.abbreviations.join(', '), most: mostInLine },
        {
          name: 'role',
          control: 'text',
          value: told(body.role.text, locale),
          required: true,
          most: mostInText,
        },
        { name: 'validUntil', control: 'day', value: body.valid.to ?? '' },
      ],
    };
  },
  read: ({ name, role, ...filled }, locale) => ({
    ...filled,
    name: inOwnWords(name, locale),
    role: inOwnWords(role, locale),
  }),
});
