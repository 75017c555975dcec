import { clusterId, partyId } from '../domain/ids';
import type { Grant, Role } from '../domain/person';
import { type AnyRecord, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { initiativesOf } from '../domain/thing';
import type { About } from './form';

/**
 * What somebody would have to be granted to do what was refused to them: of the roles that may, the first that is held
 * for something the form is about. `undefined` where only the secretariat may, whose own role nobody asks for.
 */
export function soughtIn(register: Register, who: readonly Role[], about: About): Grant | undefined {
  const named = Object.entries(about).flatMap(([field, id]) => recordNamed(register, field, id) ?? []);
  const [initiative] = named.flatMap(initiativesOf);
  const parties = named.flatMap(partiesOf);
  const cluster = parties.find((id) => register.cluster.has(id));
  const party = parties.find((id) => register.municipality.has(id) || register.body.has(id));
  for (const role of who) {
    if (role === 'working-group-member' && initiative) return { role, initiative };
    if (role === 'cluster-lead' && cluster) return { role, cluster: clusterId.parse(cluster) };
    if (role === 'party-contact' && party) return { role, party: partyId.parse(party) };
  }
  return undefined;
}

/** The record that a field of a form's subject names: `task` a task, `party` whichever kind of party it is. */
function recordNamed(register: Register, field: string, id: string): AnyRecord | undefined {
  const parties = ['municipality', 'body', 'cluster'] as const;
  const types = field === 'party' ? parties : recordTypes.filter((type) => type === field);
  const type = types.find((one) => register[one].has(id));
  return type && ({ type, record: register[type].get(id) } as AnyRecord);
}

function partiesOf({ type, record }: AnyRecord): string[] {
  if (type === 'task') return record.parties;
  return type === 'cluster' || type === 'municipality' || type === 'body' ? [record.id] : [];
}
