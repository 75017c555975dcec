import { type InitiativeId, statusId } from '../domain/ids';
import type { StatusEntry } from '../domain/initiative';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import type { Actor, Circumstances } from './command';
import { reporting } from './reporting';

/** What is told of an initiative's status today. */
type Told = Pick<StatusEntry, 'phase' | 'text'> &
  Partial<Pick<StatusEntry, 'signal' | 'nextStep' | 'expected' | 'decisionAt' | 'reason'>>;

/** A new status entry on top of those an initiative has. */
export function newStatus(
  initiative: InitiativeId,
  told: Told,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): AnyRecord {
  const { today } = circumstances;
  const entries = register.statuses.get(initiative) ?? [];
  const sequence = Math.max(0, ...entries.map((entry) => entry.sequence)) + 1;
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
