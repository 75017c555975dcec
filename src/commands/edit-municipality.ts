import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type CommandOf, type Decided, refused, wrong } from './command';
import { unlessSecretariat } from './secretariat-only';

/** Corrects a municipality: its name and its cluster. */
export function editMunicipality(
  { municipality: id, name, cluster }: CommandOf<'edit-municipality'>,
  register: Register,
  actor: Actor,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const municipality = register.municipality.get(id);
  if (!municipality || !isLive(municipality)) return refused({ reason: 'not-there' });
  if (cluster !== undefined && !isLive(register.cluster.get(cluster)))
    return wrong('cluster', 'not-a-choice');
  return { ok: true, put: [{ type: 'municipality', record: { ...municipality, name, cluster } }] };
}
