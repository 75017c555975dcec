import { type InitiativeId, statusId } from '../domain/ids';
import type { StatusEntry } from '../domain/initiative';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { Actor, Circumstances } from './command';
import { reporting } from './reporting';

type Told = Pick<StatusEntry, 'phase' | 'text'> &
  Partial<Pick<StatusEntry, 'signal' | 'nextStep' | 'expected' | 'decisionAt' | 'reason'>>;

/** A status entry of today, on top of those an initiative has. */
export function newStatus(
  register: Register,
  initiative: InitiativeId,
  told: Told,
  actor: Actor,
  circumstances: Circumstances,
): AnyRecord {
  const { today } = circumstances;
  const taken = (register.statuses.get(initiative) ?? []).map((entry) => entry.sequence);
  const sequence = Math.max(0, ...taken) + 1;
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
