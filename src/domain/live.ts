import type { InitiativeId } from './ids';
import type { StatusEntry } from './initiative';
import type { Register } from './register';

/** Whether a record counts: it was not taken back, and did not go into another. */
export const isLive = (
  record: { withdrawn?: true | undefined; mergedInto?: InitiativeId | undefined } | undefined,
): boolean => record !== undefined && record.withdrawn !== true && record.mergedInto === undefined;

/** The status entries of an initiative that count, oldest first. */
export const statusesOf = (register: Register, id: InitiativeId): StatusEntry[] =>
  (register.statuses.get(id) ?? []).filter(isLive);

/** The newest status of an initiative that tells a phase. */
export const currentStatus = (register: Register, id: InitiativeId): StatusEntry | undefined =>
  register.statuses.get(id)?.findLast((entry) => isLive(entry) && entry.phase !== 'unknown');
