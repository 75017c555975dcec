import type { Change, ChangedDocument } from '../domain/change';
import { differences } from '../domain/change';
import { fieldsOf } from '../domain/fields';
import { type AnyRecord, documentId, parseRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { initiativesOf, thingOf } from '../domain/thing';
import { plainJson } from '../lib/plain-json';
import type { Actor, Circumstances, Decided, Outcome } from './command';

/**
 * What was decided, with the change itself on record: who did it when and where, and what each field held before
 * and after. Records that stay as they are, are left out; where nothing changes, that is a refusal.
 */
export function recorded(
  decided: Decided,
  { kind }: { kind: string },
  register: Register,
  actor: Actor,
  { at, today, change: id, place }: Circumstances,
): Outcome {
  if (!decided.ok) return decided;
  const put = decided.put.map(asStored);
  const documents = put.map((entry) => changed(entry, register));
  const kept = put.filter((_, n) => documents[n] !== undefined);
  const { about = [], met = [], imported } = decided;
  if (kept.length + about.length === 0) return { ok: false, refusal: { reason: 'nothing-changed' } };
  const { objectId, tenant, name } = actor;
  const change: Change = {
    id,
    number: register.change.size + 1,
    command: kind,
    at,
    knownFrom: today,
    by: { objectId, tenant, name },
    ...(place ? { place } : {}),
    documents: [...documents.filter((one) => one !== undefined), ...about],
    undoes: [...(decided.undoes ?? [])],
    ...(imported ? { imported } : {}),
  };
  return { ok: true, put: [...met.map(asStored), ...kept, { type: 'change', record: change }] };
}

/** A record as it will be read again: by its own schema, and without what is absent. */
const asStored = ({ type, record }: AnyRecord): AnyRecord =>
  ({ type, record: parseRecord(type, plainJson(record)) }) as AnyRecord;

function changed(entry: AnyRecord, register: Register): ChangedDocument | undefined {
  const { type, record } = entry;
  const before = register[type].get(record.id);
  const fields = differences(before ? fieldsOf({ type, record: before } as AnyRecord) : {}, fieldsOf(entry));
  if (before && Object.keys(fields).length === 0) return undefined;
  return {
    document: documentId(type, record.id),
    thing: thingOf(entry),
    initiatives: initiativesOf(entry),
    created: before === undefined,
    fields,
  };
}
