import { z } from 'zod';
import { initiativeId, partyId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import type { Register } from '../../domain/register';
import { refused } from '../command';
import { maybe, maybeInOwnWords, maybeOne, mostInLine } from '../filled';
import type { Choice } from '../form';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { told } from '../told';
import { versionOf } from '../versions';

/** Who leads an initiative, and as what. */
export const setLeadForm = formOf({
  kind: 'set-lead',
  about: z.object({ initiative: initiativeId }),
  filled: z.object({ party: maybeOne(partyId), role: maybe(mostInLine) }),
  draw({ initiative: id }, { register, actor, locale }) {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const lead = initiative.involved.find((one) => one.lead);
    const role = told(lead?.role, locale, mostInLine);
    return {
      subject: initiative.title,
      seen: versionOf(register, documentId('initiative', id)),
      fields: [
        {
          name: 'party',
          control: 'choice',
          searched: true,
          value: lead?.party ?? '',
          choices: partiesIn(register),
        },
        { name: 'role', control: 'line', value: role, most: mostInLine },
      ],
    };
  },
  read: ({ party, role }, locale) => ({ party, role: maybeInOwnWords(role, locale) }),
});

/** Everybody who can lead: bodies, clusters and municipalities. */
const partiesIn = ({ body, cluster, municipality }: Register): Choice[] => [
  ...[...body.values(), ...cluster.values()]
    .filter(isLive)
    .map(({ id, name }): Choice => ({ value: id, label: { name } })),
  ...[...municipality.values()]
    .filter(isLive)
    .map(({ id, name }): Choice => ({ value: id, label: { name: { da: name } } })),
];
