import { z } from 'zod';
import { personId } from '../../domain/ids';
import { grant } from '../../domain/person';
import { refused } from '../command';
import { someOf } from '../filled';
import { formOf } from '../form-of';
import { heldFor } from '../grant-role';
import { heldChoices, knownPeople } from '../people-choices';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { few } from './likely-fields';

/** A role somebody holds, from the text that stands for it in the form. */
const held = z.string().transform((text, context) => {
  const [person, role = '', what] = text.split('|');
  const field = heldFor[role as keyof typeof heldFor];
  const read = z
    .object({ person: personId, grant })
    .safeParse({ person, grant: { role, ...(field ? { [field]: what } : {}) } });
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'not-a-choice' });
  return z.NEVER;
});

/** Choices a card has room for: each carries two ids. */
const mostShown = 60;

/** Takes roles away: from one person, or from whoever holds one. */
export const revokeRoleForm = formOf({
  kind: 'revoke-role',
  about: z.object({ person: personId.optional() }),
  filled: z.object({ held: someOf(held) }),
  draw({ person }, { register, actor }) {
    if (!isSecretariat(actor)) return secretariatOnly;
    const people = knownPeople(register).filter(({ id }) => person === undefined || id === person);
    const choices = heldChoices(register, people).slice(0, mostShown);
    if (choices.length === 0) return refused({ reason: 'nobody-holds' });
    const [only, ...others] = choices;
    return {
      subject: person === undefined || !people[0] ? undefined : { da: people[0].name },
      hints: ['form.revoke-role.hint'],
      fields: [
        {
          name: 'held',
          ...(choices.length > few
            ? ({ control: 'choice', searched: true } as const)
            : ({ control: 'choices' } as const)),
          value: only && others.length === 0 ? only.value : '',
          required: true,
          choices,
        },
      ],
    };
  },
  read: (filled) => filled,
});
