import { z } from 'zod';
import { clusterId } from '../../domain/ids';
import { isLive } from '../../domain/live';
import { documentId } from '../../domain/record';
import { refused } from '../command';
import { inOwnWords, maybe, maybeInOwnWords, mostInLine, mostInText, some, wordsOf } from '../filled';
import { formOf } from '../form-of';
import { unlessSecretariat } from '../secretariat-only';
import { told } from '../told';
import { versionOf } from '../versions';

/** What a cluster is called, and what is to be said about it. */
export const editClusterForm = formOf({
  kind: 'edit-cluster',
  about: z.object({ cluster: clusterId }),
  filled: z.object({ name: some(mostInLine), names: wordsOf(80), note: maybe(mostInText) }),
  draw({ cluster: id }, { register, actor, locale }) {
    const cluster = register.cluster.get(id);
    if (!cluster || !isLive(cluster)) return refused({ reason: 'not-there' });
    const forbidden = unlessSecretariat(actor);
    if (forbidden) return forbidden;
    return {
      subject: cluster.name,
      seen: versionOf(register, documentId('cluster', id)),
      fields: [
        {
          name: 'name',
          control: 'line',
          value: told(cluster.name, locale, mostInLine),
          required: true,
          most: mostInLine,
        },
        { name: 'names', control: 'line', value: cluster.names.join(', '), most: 2 * mostInLine },
        { name: 'note', control: 'text', value: told(cluster.note, locale), most: mostInText },
      ],
    };
  },
  read: ({ name, note, ...filled }, locale) => ({
    ...filled,
    name: inOwnWords(name, locale),
    note: maybeInOwnWords(note, locale),
  }),
});
