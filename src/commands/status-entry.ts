import { type InitiativeId, statusId } from '../domain/ids';
import type { StatusEntry } from '../domain/initiative';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { Actor, Circumstances } from './command';
import { reporting } from './reporting';

/** A status entry of today on top of those an initiative has, with what is told in it. */
export function nextStatus(
  register: Register,
  initiative: InitiativeId,
  told: Pick<StatusEntry, 'phase' | 'text'> & Partial<StatusEntry>,
  actor: Actor,
  circumstances: Circumstances,
): AnyRecord {
  const { today } = circumstances;
  const before = register.statuses.get(initiative) ?? [];
  const sequence = Math.max(0, ...before.map((entry) => entry.sequence)) + 1;
  return {
    type: 'status',
    record: {
      id: statusId.parse(`${initiative}:${sequence}`),
      initiative,
      sequence,
      asOf: { from: today, to: today },
      basis: 'explicit',
      alternatives: [],
      ...told,
      ...reporting(actor, circumstances),
    },
  };
}
