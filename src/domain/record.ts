import type { z } from 'zod';
import { agreement, focusArea } from './agreement';
import { approval } from './approval';
import { body, cluster, municipality } from './body';
import { change } from './change';
import { deadlineRule } from './deadline-rule';
import { feed } from './feed';
import { actionPlan, goalReport, measurement } from './follow-up';
import { implementation } from './implementation';
import { initiative, statusEntry } from './initiative';
import { fact, term } from './knowledge';
import { decision, meeting } from './meeting';
import { person } from './person';
import { source } from './source';
import { statusLimit } from './status-limit';
import { subscription } from './subscription';
import { milestone, task } from './task';

/** Every kind of record a collaboration's register holds, with its parser. The order is the order of loading. */
export const recordSchemas = {
  source,
  body,
  cluster,
  municipality,
  agreement,
  area: focusArea,
  initiative,
  status: statusEntry,
  meeting,
  decision,
  milestone,
  task,
  approval,
  implementation,
  rule: deadlineRule,
  plan: actionPlan,
  measurement,
  report: goalReport,
  fact,
  term,
  person,
  subscription,
  feed,
  limit: statusLimit,
  change,
} as const;

export type RecordType = keyof typeof recordSchemas;
export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>;

/** A record with its type: what the store keeps and the register is made of. */
export type AnyRecord = { [T in RecordType]: { type: T; record: RecordOf<T> } }[RecordType];

export const recordTypes = Object.keys(recordSchemas) as RecordType[];

/** Reads one record of a type from unknown data; throws a ZodError that names the field. */
export function parseRecord<T extends RecordType>(type: T, data: unknown): RecordOf<T> {
  return recordSchemas[type].parse(data) as RecordOf<T>;
}

/** `initiative:behandlingsansvar-72-timer`: the id of the document a record is kept in; unique across types. */
export const documentId = (type: RecordType, id: string): string => `${type}:${id}`;

/** The type and id of the record that a document id stands for, or `undefined` for a document of another kind. */
export function recordOfDocument(id: string): { type: RecordType; id: string } | undefined {
  const colon = id.indexOf(':');
  const type = recordTypes.find((one) => one === id.slice(0, colon));
  return type && { type, id: id.slice(colon + 1) };
}
