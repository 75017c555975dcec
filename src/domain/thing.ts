import type { GoalId, InitiativeId } from './ids';
import { type AnyRecord, documentId } from './record';

/** What people mean by a record: the record itself, or all that is told of one thing over time. */
export function thingOf({ type, record }: AnyRecord): string {
  switch (type) {
    case 'status':
      return statusThing(record.initiative);
    case 'measurement':
      return measurementsThing(record.indicator);
    case 'report':
      return reportsThing(record.goal);
    default:
      return documentId(type, record.id);
  }
}

/** The status of an initiative, of which there is one, though each entry is a document. */
export const statusThing = (initiative: InitiativeId | string): string => `statuses:${initiative}`;

/** A task, and an item of an agenda. */
export const taskThing = (task: string): string => documentId('task', task);
export const itemThing = (item: string): string => `item:${item}`;

/** The measurements of an indicator: whoever adds one has seen those there are. */
export const measurementsThing = (indicator: string): string => `measurements:${indicator}`;

/** What is reported of a goal, at both stages. */
export const reportsThing = (goal: GoalId): string => `reports:${goal}`;

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
    case 'plan':
      return record.initiatives;
    case 'meeting':
      return [...new Set(record.agenda.flatMap(({ initiatives }) => initiatives))];
    default:
      return [];
  }
}
