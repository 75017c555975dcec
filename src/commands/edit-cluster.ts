import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type CommandOf, type Decided, refused } from './command';
import { unlessSecretariat } from './secretariat-only';
import { takenName } from './taken-name';
import { retold } from './told';

/** Corrects a cluster: its name, the other words it goes by, and the note. */
export function editCluster(
  { cluster: id, name, names, note }: CommandOf<'edit-cluster'>,
  register: Register,
  actor: Actor,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const cluster = register.cluster.get(id);
  if (!cluster || !isLive(cluster)) return refused({ reason: 'not-there' });
  const taken = takenName(
    register,
    names.filter((one) => !cluster.names.includes(one)),
    id,
  );
  if (taken) return refused(taken);
  const record = {
    ...cluster,
    name: retold(cluster.name, name),
    names,
    note: note && retold(cluster.note, note),
  };
  return { ok: true, put: [{ type: 'cluster', record }] };
}
