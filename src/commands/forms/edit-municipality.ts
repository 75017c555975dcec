import { z } from 'zod';
import { clusterId, municipalityId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { maybeOne, mostInLine, some } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { versionOf } from '../versions';

/** What a municipality is called, and which cluster it belongs to. */
export const editMunicipalityForm = formOf({
  kind: 'edit-municipality',
  about: z.object({ municipality: municipalityId }),
  filled: z.object({ cluster: maybeOne(clusterId), name: some(mostInLine) }),
  draw({ municipality: id }, { register, actor }) {
    const municipality = register.municipality.get(id);
    if (!municipality || !isLive(municipality)) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    const clusters = [...register.cluster.values()].filter(isLive);
    return {
      subject: { da: municipality.name },
      seen: versionOf(register, documentId('municipality', id)),
      fields: [
        {
          name: 'cluster',
          control: 'choice',
          value: municipality.cluster ?? '',
          choices: clusters.map(({ id: value, name }) => ({ value, label: { name } })),
        },
        { name: 'name', control: 'line', value: municipality.name, required: true, most: mostInLine },
      ],
    };
  },
  read: (filled) => filled,
});
