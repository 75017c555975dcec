import type { InitiativeId } from './ids';
import { type AnyRecord, documentId } from './record';

/** What people mean by a record: the record, and for a status entry the status of its initiative. */
export const thingOf = ({ type, record }: AnyRecord): string =>
  type === 'status' ? statusThing(record.initiative) : documentId(type, record.id);

/** The status of an initiative, of which there is one, though each entry is a document. */
export const statusThing = (initiative: InitiativeId | string): string => `statuses:${initiative}`;

/** The initiatives a record is about. */
export function initiativesOf({ type, record }: AnyRecord): InitiativeId[] {
  switch (type) {
    case 'initiative':
      return [record.id];
    case 'status':
    case 'approval':
    case 'implementation':
      return [record.initiative];
    case 'decision':
    case 'milestone':
    case 'task':
      return record.initiatives;
    case 'meeting':
      return [...new Set(record.agenda.flatMap(({ initiatives }) => initiatives))];
    default:
      return [];
  }
}
